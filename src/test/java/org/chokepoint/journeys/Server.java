package org.chokepoint.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The production jar in a process of its own, with its data in a folder that outlives a kill. */
final class Server implements AutoCloseable {

    static final String PASSWORD = "journey-instructor-password";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final Path content;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private Server(Path data, Path content, int port) {
        this.data = data;
        this.content = content;
        this.port = port;
        this.process = launch();
        awaitAnswer();
    }

    static Server start(Path data) {
        return start(data, Path.of("content"));
    }

    static Server start(Path data, Path content) {
        return new Server(data, content, freePort());
    }

    int port() {
        return port;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** SIGKILL: nothing of the process runs any further. */
    void kill() {
        process.destroyForcibly();
    }

    void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the server was killed", e);
        }
    }

    void restart() {
        process = launch();
        awaitAnswer();
    }

    @Override
    public void close() {
        kill();
        awaitEnd();
    }

    private Process launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx768m",
                    "-jar",
                    System.getProperty("chokepoint.jar", "target/chokepoint.jar"),
                    "--server.port=" + port,
                    "--spring.datasource.url=jdbc:h2:file:"
                            + data.resolve("chokepoint").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                    "--chokepoint.content=" + content);
            builder.environment().put("CHOKEPOINT_INSTRUCTOR_PASSWORD", PASSWORD);
            builder.redirectErrorStream(true);
            builder.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile()));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("the server did not answer, see " + data.resolve("server.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean answers() {
        try {
            HttpRequest health =
                    HttpRequest.newBuilder(URI.create(url("/actuator/health"))).build();
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for the server", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
