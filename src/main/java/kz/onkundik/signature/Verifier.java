package kz.onkundik.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Verifies a signed PDF, stricter than a PDF reader does: it accepts what {@link PdfSigner} makes and little else. Raw
 * bytes come first, cryptography second, and a PDF library sees the file only once its bytes are known to be the signed
 * ones. The attachment is taken from those bytes and from nowhere else.
 */
public final class Verifier {
    /** The largest file that is read, in bytes; 200 photos of a report make 22 MB. */
    public static final int LARGEST = 128 * 1024 * 1024;

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * Never throws for a bad file: the verdict names the first check that failed.
     *
     * @param pdf the whole file
     * @param attachmentName the attachment that a report carries, such as {@code report.json}
     */
    public Verdict verify(byte[] pdf, String attachmentName) {
        var findings = new Findings(pdf);
        try {
            requirePdf(pdf);
            SignedRange range = signedRange(pdf, attachmentName);
            List<TailCheck.Stamped> stamps = TailCheck.check(range);
            CmsCheck.Signer signer = CmsCheck.inPdf(range, findings.hash);
            X509CertificateHolder certificate = CertificateCheck.check(signer);
            findings.key = CertificateFacts.of(certificate);
            findings.certificates = new CertificateBag(certificate, signer.bag());
            try (PDDocument document = PdfReading.open(range.signedPrefix())) {
                OffsetDateTime claimed = StructureCheck.check(document, range);
                byte[] attachment = AttachmentCheck.read(document, attachmentName);
                if (!stamps.isEmpty()) {
                    requireTimeStampsAlone(document, range, stamps);
                }
                findings.attachment = attachment;
                findings.claimedTime = claimed;
                findings.signedBytes = range.end();
                findings.stamps = stamps.stream().map(TailCheck.Stamped::stamp).toList();
            }
            return findings.verdict(
                    findings.key.validAt(findings.claimedTime.toInstant())
                            ? VerdictCode.VALID
                            : VerdictCode.CLAIMED_TIME,
                    "");
        } catch (Refusal e) {
            return findings.verdict(e.code(), e.detail());
        } catch (IOException e) {
            return findings.verdict(VerdictCode.STRUCTURE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static void requireTimeStampsAlone(PDDocument signed, SignedRange range, List<TailCheck.Stamped> stamps)
            throws Refusal, IOException {
        List<SignedRange> ranges = stamps.stream().map(TailCheck.Stamped::range).toList();
        try (PDDocument whole = PdfReading.open(range.pdf())) {
            List<Integer> ends = Stream.concat(Stream.of(range), ranges.stream())
                    .map(SignedRange::end)
                    .toList();
            LaterRevision.requireForm(
                    range.pdf(), ends, whole.getDocument(), signed.getDocument().getStartXref());
            LaterChanges.requireTimeStampsAlone(signed, whole, ranges);
        }
    }

    private static void requirePdf(byte[] pdf) throws Refusal {
        if (pdf.length > LARGEST) {
            throw new Refusal(VerdictCode.TOO_LARGE, pdf.length + " bytes");
        }
        if (pdf.length < MAGIC.length || !Arrays.equals(pdf, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Refusal(VerdictCode.NOT_PDF, "no %PDF- at the start");
        }
    }

    private static SignedRange signedRange(byte[] pdf, String attachmentName) throws Refusal {
        int place = ByteRangeCheck.find(pdf);
        if (place < 0) {
            requireUnsignedReport(pdf, attachmentName);
            throw new Refusal(VerdictCode.UNSIGNED, "");
        }
        return ByteRangeCheck.read(pdf, place);
    }

    private static void requireUnsignedReport(byte[] pdf, String attachmentName) throws Refusal {
        try (PDDocument document = PdfReading.open(pdf)) {
            AttachmentCheck.read(document, attachmentName);
        } catch (Refusal e) {
            VerdictCode code = e.code() == VerdictCode.TOO_LARGE ? e.code() : VerdictCode.BYTERANGE_MISSING;
            throw new Refusal(code, e.detail(), e);
        } catch (IOException e) {
            throw new Refusal(VerdictCode.BYTERANGE_MISSING, "no report of ours", e);
        }
    }

    /** What is known so far; a refusal on the way leaves the rest empty. */
    private static final class Findings {
        private final FileHash hash;
        private KeyFacts key;
        private OffsetDateTime claimedTime;
        private byte[] attachment;
        private CertificateBag certificates;
        private List<TimeStamp> stamps = List.of();
        private int signedBytes;

        private Findings(byte[] pdf) {
            hash = new FileHash(pdf);
        }

        private Verdict verdict(VerdictCode code, String detail) {
            return new Verdict(
                    code,
                    hash.sha256(),
                    Optional.ofNullable(key),
                    Optional.ofNullable(claimedTime),
                    Optional.ofNullable(attachment),
                    signedBytes,
                    Optional.ofNullable(certificates),
                    stamps,
                    detail);
        }
    }
}
