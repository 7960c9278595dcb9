package kz.onkundik.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.onkundik.fuzz.Choices;
import kz.onkundik.fuzz.Editable;
import kz.onkundik.fuzz.Watch;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Fuzz target: our own signed files, changed by a stranger, by the owner of the key who signs what comes out, or by
 * somebody with a time-stamp authority of one's own. The verifier never throws, and what it accepts is what was signed.
 */
public final class VerifierFuzz {
    private static final Watch WATCH = new Watch();
    private static final Victim OWNER = Victim.OF_EC;
    private static final TimeStamper ARCHIVE = new TimeStamper();
    private static final Verifier VERIFIER = new Verifier();

    private static final byte[] UNCOMPRESSED = PdfSigner.signUnchecked(
            PreparedPdf.make(_ -> {}, CompressParameters.NO_COMPRESSION),
            OWNER.key,
            SignedPdfTest.WORDS,
            TestKeys.TIME);
    private static final byte[] STAMPED = ARCHIVE.stamped(UNCOMPRESSED);

    /** Every signed file that changes start from. */
    private static final List<byte[]> SIGNED = Stream.concat(
                    Victim.ALL.stream().map(victim -> victim.signed),
                    Stream.of(UNCOMPRESSED, STAMPED, ARCHIVE.stamped(Victim.OF_GOST.signed)))
            .toList();

    private static final List<Editable> FILES = Stream.concat(SIGNED.stream(), Stream.of(PreparedPdf.make()))
            .map(file -> new Editable(file, PdfWords.WORDS, 0, file.length))
            .toList();
    private static final List<Editable> CONTAINERS = SIGNED.stream()
            .map(file -> new Editable(Tampering.range(file).contents(), DerWords.WORDS, 0, 3000))
            .toList();
    private static final Editable BEFORE_THE_HOLE = new Editable(
            UNCOMPRESSED, PdfWords.WORDS, 0, Tampering.range(UNCOMPRESSED).gapStart());
    private static final Editable LATER_REVISION =
            new Editable(STAMPED, PdfWords.WORDS, UNCOMPRESSED.length, STAMPED.length);

    private static final int SOME_DECISIONS = 10;

    /** Who changes what. */
    private enum Hand {
        STRANGER,
        STRANGER_IN_CONTAINER,
        OWNER_IN_BYTES,
        OWNER_IN_OBJECTS,
        ARCHIVE_IN_BYTES,
        ARCHIVE_IN_OBJECTS
    }

    private VerifierFuzz() {}

    /** Every file without a change in every hand, and some changes, always the same. */
    public static List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        var random = new Random(1);
        for (Hand hand : Hand.values()) {
            for (int file = 0; file < FILES.size(); file++) {
                byte[] decisions = new byte[file * SOME_DECISIONS];
                random.nextBytes(decisions);
                seeds.add(new byte[] {Choices.choosing(hand), (byte) file});
                seeds.add(Tampering.joined(seeds.getLast(), decisions));
            }
        }
        return seeds;
    }

    public static void fuzzerTestOneInput(byte[] input) {
        WATCH.over(() -> {
            var choices = new Choices(input);
            Hand hand = choices.of(Hand.class);
            byte[] file = file(hand, choices);
            if (file != null) {
                check(hand, file);
            }
        });
    }

    public static void fuzzerTearDown() {
        WATCH.report();
    }

    /** @return null when the decisions make no file */
    private static byte[] file(Hand hand, Choices choices) {
        try {
            return switch (hand) {
                case STRANGER -> choices.of(FILES).edited(choices);
                case STRANGER_IN_CONTAINER -> {
                    int of = choices.below(SIGNED.size());
                    byte[] container = CONTAINERS.get(of).edited(choices);
                    SignedRange range = Tampering.range(SIGNED.get(of));
                    yield Tampering.withContainer(range, Arrays.copyOf(container, range.contents().length));
                }
                case OWNER_IN_BYTES -> Tampering.signedAgain(BEFORE_THE_HOLE.edited(choices), OWNER.key);
                case OWNER_IN_OBJECTS -> Tampering.remade(UNCOMPRESSED, ObjectEdits.by(choices), OWNER.key);
                case ARCHIVE_IN_BYTES -> ARCHIVE.stampedAgain(LATER_REVISION.edited(choices), UNCOMPRESSED.length);
                case ARCHIVE_IN_OBJECTS -> ARCHIVE.stamped(UNCOMPRESSED, ObjectEdits.by(choices));
            };
        } catch (RuntimeException | StackOverflowError notMade) {
            return null;
        }
    }

    private static void check(Hand hand, byte[] file) {
        Verdict verdict = VERIFIER.verify(file, PreparedPdf.ATTACHMENT_NAME);
        if (!verdict.intact()) {
            return;
        }
        byte[] signed = Arrays.copyOf(file, verdict.signedBytes());
        if (hand != Hand.OWNER_IN_BYTES && hand != Hand.OWNER_IN_OBJECTS) {
            byte[] covered = Tampering.covered(signed);
            require(
                    SIGNED.stream().anyMatch(seed -> Arrays.equals(covered, Tampering.covered(seed))),
                    "other bytes than the owner signed");
            require(
                    Arrays.equals(PreparedPdf.DATA, verdict.attachment().orElseThrow()),
                    "another attachment than the owner's");
        }
        if (file.length > signed.length) {
            requireSameShown(signed, file);
        }
    }

    private static void requireSameShown(byte[] signed, byte[] file) {
        try {
            List<String> before = Shown.by(signed);
            List<String> after = Shown.by(file);
            require(before.equals(after), "shown then: " + before + "\nshown now: " + after);
        } catch (IOException e) {
            throw new AssertionError("accepted, and no reader opens it", e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
