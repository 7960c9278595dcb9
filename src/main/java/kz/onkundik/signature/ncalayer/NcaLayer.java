package kz.onkundik.signature.ncalayer;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import kz.onkundik.problem.Failure;

/** One conversation with NCALayer: a person picks the key in its window while this waits, and may give up. */
public final class NcaLayer {
    /** Where NCALayer listens, on this computer. */
    private static final URI HERE = URI.create("wss://127.0.0.1:13579/");
    /** To find the token, to find the window, to find the password. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI address;
    private final Duration patience;
    private final String language;
    private final AtomicReference<Connection> open = new AtomicReference<>();
    private volatile boolean given;

    /** @param language of NCALayer's window: {@code kk}, {@code ru} or {@code en} */
    public NcaLayer(String language) {
        this(HERE, PATIENCE, language);
    }

    /** One that listens elsewhere on this computer: a stand-in. */
    public NcaLayer(URI address, Duration patience, String language) {
        if (!"127.0.0.1".equals(address.getHost())) {
            throw new IllegalArgumentException("only this computer is asked: " + address);
        }
        this.address = address;
        this.patience = patience;
        this.language = language;
    }

    /**
     * Has a person sign.
     *
     * @param data all bytes that are signed
     * @param everyKey offers all keys; else only those that are meant for signing
     * @return the signature container as it came: a detached CMS, of which nothing is known yet
     * @throws Failure {@code ncalayer.not-running}, {@code ncalayer.cancelled}, {@code ncalayer.no-answer} (minutes),
     *     {@code ncalayer.refused} (NCALayer's own words), {@code ncalayer.old}, {@code ncalayer.answer} when it cannot
     *     be understood, {@code ncalayer.lost} when it went away, {@code ncalayer.given-up} after {@link #giveUp}
     */
    public byte[] sign(byte[] data, boolean everyKey) {
        try (var connection = Connection.open(address)) {
            open.set(connection);
            if (given) {
                throw new Failure("ncalayer.given-up");
            }
            Answer answer = connection.ask(Request.sign(data, everyKey, language), patience);
            if (answer.isUnknownModule()) {
                answer = connection.ask(Request.signAsBefore(data), patience);
            }
            return answer.container();
        } catch (Failure e) {
            throw given ? new Failure(e, "ncalayer.given-up") : e;
        } finally {
            open.set(null);
        }
    }

    /** Ends the waiting, from another thread. */
    public void giveUp() {
        given = true;
        Connection connection = open.get();
        if (connection != null) {
            connection.close();
        }
    }
}
