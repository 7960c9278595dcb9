package kz.onkundik.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.fuzz.Choices;
import kz.onkundik.fuzz.Watch;
import kz.onkundik.problem.Failure;

/**
 * Fuzz target: signature containers as they come from a file beside the report, out of a time stamp or from NCALayer. They
 * are refused in the words that are meant for it; one that is taken verifies by the standard too.
 */
public final class ContainerFuzz {
    private static final Watch WATCH = new Watch();
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.US_ASCII);

    private enum Kind {
        BESIDE,
        TIME_STAMP,
        NCALAYER
    }

    private ContainerFuzz() {}

    /** Good containers of each kind. */
    public static List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        for (Victim victim : Victim.ALL) {
            seeds.add(seed(Kind.BESIDE, victim.key.beside(CONTENT, TestKeys.FROM)));
        }
        seeds.add(seed(Kind.TIME_STAMP, new TimeStamper().token(CONTENT)));
        var issued = new IssuedKey(new GostKey(512));
        for (String shape : List.of("", "ber", "time stamp")) {
            seeds.add(seed(Kind.NCALAYER, issued.nca(CONTENT, shape)));
        }
        return seeds;
    }

    private static byte[] seed(Kind kind, byte[] container) {
        return Tampering.joined(new byte[] {Choices.choosing(kind)}, container);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        WATCH.over(() -> {
            var choices = new Choices(input);
            Kind kind = choices.of(Kind.class);
            read(kind, choices.rest());
        });
    }

    public static void fuzzerTearDown() {
        WATCH.report();
    }

    private static void read(Kind kind, byte[] container) {
        try {
            switch (kind) {
                case BESIDE -> beside(container);
                case TIME_STAMP -> {
                    var _ = TimeStampCheck.check(CmsForm.padded(container), digest -> digest.digest(CONTENT));
                }
                case NCALAYER -> beside(NcaLayerSignatory.canonical(container));
            }
        } catch (Refusal refused) {
            // So it should be.
        } catch (Failure e) {
            if (!List.of("sign.self-check", "ncalayer.answer").contains(e.code())) {
                throw e;
            }
        }
    }

    private static void beside(byte[] container) {
        var _ = DetachedSignature.verify(CONTENT, container);
        try {
            if (IndependentCms.verify(container, CONTENT) != 1) {
                throw new AssertionError("taken with another number of signers than one");
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError("taken, and no container by the standard " + Arrays.toString(container), e);
        }
    }
}
