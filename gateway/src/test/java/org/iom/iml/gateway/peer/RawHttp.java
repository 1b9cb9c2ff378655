package org.iom.iml.gateway.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends exactly the bytes it is told to, as no HTTP library would. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    /** What came back; header names in lower case. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    private final Socket socket;

    private RawHttp(Socket socket) {
        this.socket = socket;
    }

    public static RawHttp open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), PeerPorts.gateway());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return new RawHttp(socket);
    }

    /** Request line and header lines, without the empty line that ends them, and without a body. */
    public static Answer request(String... lines) throws IOException {
        try (RawHttp client = open()) {
            client.head(lines);
            return client.answer();
        }
    }

    public static Answer get(String target, String... headers) throws IOException {
        String[] lines = new String[headers.length + 2];
        lines[0] = "GET " + target + " HTTP/1.1";
        lines[1] = "Host: gateway.example";
        System.arraycopy(headers, 0, lines, 2, headers.length);
        return request(lines);
    }

    /** Request line and header lines, and the empty line that ends them. */
    public void head(String... lines) throws IOException {
        send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** Leaves so that the other side learns of it by a reset, as when a program is killed. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    public void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** An answer that must end with its head; what wrongly follows would be taken for the next one. */
    public Answer bodilessAnswer() throws IOException {
        return read(false);
    }

    public Answer answer() throws IOException {
        return read(true);
    }

    private Answer read(boolean withBody) throws IOException {
        List<String> lines = readHead().lines().toList();
        Map<String, String> headers = new TreeMap<>();
        lines.stream().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        });
        int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
        return new Answer(status, headers, withBody ? body(headers) : "");
    }

    private String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append(byteRead());
        }
        return head.toString();
    }

    private String body(Map<String, String> headers) throws IOException {
        InputStream in = socket.getInputStream();
        if (headers.containsKey("content-length")) {
            return new String(in.readNBytes(Integer.parseInt(headers.get("content-length"))), StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.containsKey("transfer-encoding")) {
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                body.write(in.readNBytes(size));
                in.readNBytes(2);
            }
            in.readNBytes(2);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunkSize() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.indexOf("\r\n") < 0) {
            line.append(byteRead());
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }

    private char byteRead() throws IOException {
        int read = socket.getInputStream().read();
        if (read < 0) {
            throw new IOException("The connection was closed before the response was complete");
        }
        return (char) read;
    }

    /** Whether the other side has closed the connection, waiting for it if need be. */
    public boolean isClosedByPeer() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
