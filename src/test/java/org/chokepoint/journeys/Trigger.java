package org.chokepoint.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A line from a page to the test, open before it is needed: the first word on it is answered, the first byte of the
 * second sets the action off.
 */
final class Trigger implements AutoCloseable {

    private static final byte[] ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE = 40;

    private final ServerSocket door;
    private final CompletableFuture<Long> pulled = new CompletableFuture<>();

    Trigger(Runnable action) {
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(() -> await(action));
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/";
    }

    /** When the action was done, in milliseconds of the clock of this machine; waits until then. */
    long pulled() {
        return pulled.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Runnable action) {
        try (Socket line = door.accept()) {
            line.setTcpNoDelay(true);
            InputStream words = line.getInputStream();
            words.read(new byte[64 * 1024]);
            line.getOutputStream().write(ANSWER);
            words.read();
            action.run();
            pulled.complete(System.currentTimeMillis());
        } catch (IOException closed) {
            pulled.completeExceptionally(closed);
        }
    }
}
