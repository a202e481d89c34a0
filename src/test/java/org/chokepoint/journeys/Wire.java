package org.chokepoint.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A wire of one's own to the server, with a tap: all bytes that come back are kept. It asks for nothing compressed, so
 * that every body and every frame can be read as it is.
 */
final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Wire(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String url(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /** Everything that the server has said on this wire so far, byte for byte. */
    String heard() {
        synchronized (heard) {
            return heard.toString(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> ask(browser, far));
                Thread.ofVirtual().start(() -> answer(far, browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Spoils the two headers that would make answers unreadable, without changing their length. */
    private static void ask(Socket from, Socket to) {
        pass(
                from,
                to,
                (bytes, length) -> new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                        .replace("Accept-Encoding:", "X-Not-Encoding-:")
                        .replace("Sec-WebSocket-Extensions:", "X-No-WebSocket-Extension:")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private void answer(Socket from, Socket to) {
        pass(from, to, (bytes, length) -> {
            synchronized (heard) {
                heard.write(bytes, 0, length);
            }
            return Arrays.copyOf(bytes, length);
        });
    }

    private interface Passing {
        byte[] pass(byte[] bytes, int length);
    }

    private static void pass(Socket from, Socket to, Passing passing) {
        byte[] bytes = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                out.write(passing.pass(bytes, length));
            }
        } catch (IOException closed) {
            // Either side has hung up; the other is closed with it.
        }
    }
}
