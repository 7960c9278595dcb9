package kz.onkundik.signature.ncalayer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.onkundik.problem.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A WebSocket to a program on this computer (RFC 6455). */
final class Connection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final Duration TO_OPEN = Duration.ofSeconds(5);
    private static final Duration TO_GREET = Duration.ofSeconds(2);
    private static final Duration TO_SEND = Duration.ofSeconds(60);
    /** A signature takes a few KB in base64. */
    private static final int LONGEST = 1 << 20;

    /** What came in: a message, or the end of the conversation. */
    private record Heard(Optional<String> message) {}

    private final HttpClient client;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private WebSocket socket;
    private boolean isGreeted;

    private Connection(HttpClient client) {
        this.client = client;
    }

    /** @throws Failure {@code ncalayer.not-running} */
    static Connection open(URI address) {
        HttpClient client = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(TO_OPEN)
                .sslContext(AnyCertificate.context())
                .build();
        var connection = new Connection(client);
        try {
            connection.socket = client.newWebSocketBuilder()
                    .connectTimeout(TO_OPEN)
                    .buildAsync(address, connection.new Ear())
                    .get(TO_OPEN.toMillis() * 2, TimeUnit.MILLISECONDS);
            return connection;
        } catch (ExecutionException | TimeoutException e) {
            connection.close();
            throw new Failure(e, "ncalayer.not-running");
        } catch (InterruptedException e) {
            connection.close();
            throw interrupted(e);
        }
    }

    /** Sends a request and waits for its answer; greetings and heartbeats are passed over. */
    Answer ask(String request, Duration patience) {
        try {
            hearGreeting();
            socket.sendText(request, true).get(TO_SEND.toMillis(), TimeUnit.MILLISECONDS);
            long end = System.nanoTime() + patience.toNanos();
            while (true) {
                Heard next = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    throw new Failure("ncalayer.no-answer", patience.toMinutes());
                }
                Optional<Answer> answer = Answer.read(next.message().orElseThrow(() -> new Failure("ncalayer.lost")));
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        } catch (ExecutionException | TimeoutException | CompletionException e) {
            throw new Failure(e, "ncalayer.lost");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** NCALayer speaks first; one that does not is asked all the same. */
    private void hearGreeting() throws InterruptedException {
        Heard greeting = isGreeted ? null : heard.poll(TO_GREET.toMillis(), TimeUnit.MILLISECONDS);
        isGreeted = true;
        if (greeting != null && greeting.message().isEmpty()) {
            throw new Failure("ncalayer.lost");
        }
    }

    @Override
    public void close() {
        heard.add(new Heard(Optional.empty()));
        if (socket != null) {
            socket.abort();
        }
        client.shutdownNow();
    }

    private static Failure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Failure(e, "ncalayer.given-up");
    }

    /** Puts the pieces of a message together. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
            pieces.append(piece);
            if (pieces.length() > LONGEST) {
                LOG.warn("an answer longer than {} letters", LONGEST);
                from.abort();
                heard.add(new Heard(Optional.of("[")));
                return null;
            }
            if (isLast) {
                heard.add(new Heard(Optional.of(pieces.toString())));
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            heard.add(new Heard(Optional.empty()));
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            LOG.info("the connection broke", error);
            heard.add(new Heard(Optional.empty()));
        }
    }
}
