package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;

/** A good time stamp over a revision that readers read differently: an archive's table is changed and stamped anew. */
class LaterRevisionTest {
    private static final TimeStamper ARCHIVE = new TimeStamper();
    private static final byte[] SIGNED = PdfSigner.signUnchecked(
            PreparedPdf.make(_ -> {}, CompressParameters.NO_COMPRESSION),
            Victim.KEY,
            SignedPdfTest.WORDS,
            TestKeys.TIME);
    private static final byte[] STAMPED = ARCHIVE.stamped(SIGNED);

    private final Verifier verifier = new Verifier();

    @Test
    void theRevisionAsItIsIsAccepted() {
        Verdict verdict = verifier.verify(ARCHIVE.stampedAgain(STAMPED, SIGNED.length), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
    }

    @Test
    void anObjectOfAnotherGenerationIsNoNewObject() {
        assertRefused(" 00000 n", " 00001 n");
    }

    @Test
    void aTableThatPassesOverTheSignedOneIsRefused() {
        assertRefused("/Prev ", "/Pre#76");
    }

    @Test
    void everyEntryOfTheTableCounts() {
        String text = new String(STAMPED, StandardCharsets.ISO_8859_1);
        Matcher entry = Pattern.compile("\\d{10} 00000 n").matcher(text);
        int at = SIGNED.length;
        int tried = 0;
        while (entry.find(at)) {
            byte[] changed = STAMPED.clone();
            changed[entry.start() + 9] ^= 1;
            Verdict verdict =
                    verifier.verify(ARCHIVE.stampedAgain(changed, SIGNED.length), PreparedPdf.ATTACHMENT_NAME);
            assertNotEquals(VerdictCode.VALID, verdict.code(), "entry at " + entry.start());
            at = entry.end();
            tried++;
        }
        assertNotEquals(0, tried);
    }

    private void assertRefused(String word, String by) {
        byte[] bytes = by.getBytes(StandardCharsets.ISO_8859_1);
        int at = Bytes.indexOf(STAMPED, word, SIGNED.length, STAMPED.length);
        byte[] changed = STAMPED.clone();
        System.arraycopy(bytes, 0, changed, at, bytes.length);
        Verdict verdict = verifier.verify(ARCHIVE.stampedAgain(changed, SIGNED.length), PreparedPdf.ATTACHMENT_NAME);
        assertFalse(verdict.intact(), verdict.detail());
    }
}
