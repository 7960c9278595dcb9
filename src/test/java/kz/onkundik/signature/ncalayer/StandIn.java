package kz.onkundik.signature.ncalayer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** Stands in for NCALayer: TLS by a key that nobody vouches for, its greeting, its heartbeat, and a played person. */
public final class StandIn implements AutoCloseable {
    /** What the real one says first. */
    public static final String GREETING = "{\"result\":{\"version\":\"1.4\"}}";

    private static final String HEARTBEAT = "--heartbeat--";
    private static final String WEBSOCKET = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;
    private static final int CLOSE = 8;

    /** The person at its window, or what goes wrong there. */
    public interface Person {
        /** @param request as it came */
        void answer(String request, Voice voice) throws IOException;
    }

    /** How the stand-in speaks. */
    public interface Voice {
        void say(String text) throws IOException;

        /** One message in two frames. */
        void sayInPieces(String text) throws IOException;

        /** Ends the connection in the middle of it all. */
        void leave() throws IOException;
    }

    private final SSLServerSocket server;
    private final Person person;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** @param keyFile a key and certificate for TLS */
    public StandIn(byte[] keyFile, char[] password, Person person) {
        this.person = person;
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(keyFile), password);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), null, null);
            server = (SSLServerSocket)
                    tls.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("wss://127.0.0.1:" + server.getLocalPort() + "/");
    }

    /** What it was asked. */
    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = (SSLSocket) server.accept()) {
                talk(socket);
            } catch (IOException e) {
                // The other side went away, or the test has ended.
            }
        }
    }

    private void talk(SSLSocket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var out = new DataOutputStream(socket.getOutputStream());
        out.write(handshake(in).getBytes(StandardCharsets.US_ASCII));
        var voice = new Speaking(socket, out);
        voice.say(GREETING);
        while (true) {
            String request = message(in);
            requests.add(request);
            voice.say(HEARTBEAT);
            person.answer(request, voice);
        }
    }

    /** RFC 6455, 4.2.2. */
    private static String handshake(DataInputStream in) throws IOException {
        String key = "";
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:")) {
                key = line.substring(line.indexOf(':') + 1).trim();
            }
        }
        try {
            byte[] accept =
                    MessageDigest.getInstance("SHA-1").digest((key + WEBSOCKET).getBytes(StandardCharsets.US_ASCII));
            return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(accept) + "\r\n\r\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int letter = in.readUnsignedByte(); letter != '\n'; letter = in.readUnsignedByte()) {
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    /** RFC 6455, 5.2: frames of a client are masked; a message may come in several. */
    private static String message(DataInputStream in) throws IOException {
        var message = new ByteArrayOutputStream();
        boolean isLast = false;
        while (!isLast) {
            int head = in.readUnsignedByte();
            isLast = (head & 0x80) != 0;
            if ((head & 0xF) == CLOSE) {
                throw new IOException("closed");
            }
            long length = in.readUnsignedByte() & 0x7F;
            length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
            byte[] mask = in.readNBytes(4);
            byte[] payload = in.readNBytes((int) length);
            for (int i = 0; i < payload.length; i++) {
                payload[i] ^= mask[i % 4];
            }
            message.write(payload);
        }
        return message.toString(StandardCharsets.UTF_8);
    }

    private record Speaking(SSLSocket socket, DataOutputStream out) implements Voice {
        @Override
        public void say(String text) throws IOException {
            frame(0x80 | TEXT, text);
        }

        @Override
        public void sayInPieces(String text) throws IOException {
            frame(TEXT, text.substring(0, text.length() / 2));
            frame(0x80, text.substring(text.length() / 2));
        }

        @Override
        public void leave() throws IOException {
            socket.close();
        }

        private void frame(int head, String text) throws IOException {
            byte[] payload = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(head);
            if (payload.length < 126) {
                out.writeByte(payload.length);
            } else if (payload.length < 1 << 16) {
                out.writeByte(126);
                out.writeShort(payload.length);
            } else {
                out.writeByte(127);
                out.writeLong(payload.length);
            }
            out.write(payload);
            out.flush();
        }
    }
}
