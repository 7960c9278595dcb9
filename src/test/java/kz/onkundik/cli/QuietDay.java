package kz.onkundik.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.onkundik.SocketAlarm;
import kz.onkundik.document.PageImages;
import kz.onkundik.operation.trust.TrustDesk;

/** A program that does what people do with Onkundik in a day, or opens connections, and says whether that was noticed. */
final class QuietDay {
    static final String NOTICED = "noticed: ";

    /** How a connection begins. */
    enum Kind {
        SOCKET,
        SERVER,
        DATAGRAM,
        CHANNEL,
        SERVER_CHANNEL,
        DATAGRAM_CHANNEL,
        ASYNCHRONOUS,
        UNIX,
        NAME
    }

    private QuietDay() {}

    /** @param args a folder for the day; without one, a connection of each kind is opened */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            day(Path.of(args[0]));
            System.out.println(NOTICED + SocketAlarm.hasRung());
        } else {
            for (Kind kind : Kind.values()) {
                SocketAlarm.reset();
                open(kind);
                System.out.println(kind + " " + NOTICED + SocketAlarm.hasRung());
            }
        }
        // Threads of libraries that wait for more work keep no program from its end.
        System.exit(0);
    }

    private static void open(Kind kind) throws IOException {
        switch (kind) {
            case SOCKET -> {
                try (var socket = new Socket()) {
                    socket.bind(null);
                }
            }
            case SERVER -> new ServerSocket(0).close();
            case DATAGRAM -> new DatagramSocket().close();
            case CHANNEL -> SocketChannel.open().close();
            case SERVER_CHANNEL -> ServerSocketChannel.open().close();
            case DATAGRAM_CHANNEL -> DatagramChannel.open().close();
            case ASYNCHRONOUS -> AsynchronousSocketChannel.open().close();
            case UNIX -> SocketChannel.open(StandardProtocolFamily.UNIX).close();
            case NAME -> {
                try {
                    var _ = InetAddress.getAllByName("onkundik.invalid");
                } catch (UnknownHostException expected) {
                    // Nobody has this name (RFC 2606); what counts is that somebody was asked.
                }
            }
        }
    }

    private static void day(Path folder) throws IOException {
        var desk = new Desk(folder);
        Path file = desk.filledSchool("school.onkundik");
        Path pdf = desk.path("report.pdf");
        run(desk, "status", file, "--json", "--today", "2023-11-21");
        run(desk, "report", file, "--out", pdf, "--kind", "final", "--own-key", "--password-file", desk.passwordFile());
        run(desk, "verify", pdf, "--json", "--trust", file, "--data", desk.path("data.out.json"));
        run(desk, "backup", file, "--out", desk.path("copy.onkundik"));
        run(desk, "check", file);
        run(desk, "texts", file, "--out", desk.path("texts"));
        byte[] bytes = Files.readAllBytes(pdf);
        try (PageImages pages = PageImages.of(bytes)) {
            for (int page = 0; page < pages.count(); page++) {
                var _ = pages.render(page, 1);
            }
        }
        Path trust = Files.createDirectory(folder.resolve("trust"));
        try (var office = new TrustDesk(trust)) {
            office.confirm(office.firstReport());
        }
    }

    private static void run(Desk desk, Object... command) {
        Desk.Run run = desk.run(command);
        if (run.code() != 0) {
            throw new IllegalStateException(command[0] + ": " + run);
        }
    }
}
