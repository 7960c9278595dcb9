package kz.onkundik.operation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.signature.ChainVerdict;
import kz.onkundik.signature.Verdict;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.Verifier;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustFinding;
import kz.onkundik.signature.trust.TrustedKey;

/** Checks a signed report: intact, whose key, known to us; and reads its data from the signed bytes alone. */
public final class VerifyReport {
    /** Files above this are refused unread, in bytes. */
    private static final int MAX_BYTES = Verifier.LARGEST;

    private final Verifier verifier = new Verifier();

    /**
     * What was found in one file.
     *
     * @param code the verdict's code; {@code ATTACHMENT_MALFORMED} also when the data are not those of a report
     * @param trust whether the key is known to us, or null where no key was found
     * @param because the known keys that say so; none for a new key, and where the certificate itself is another's
     * @param chain what trusted authorities say of the key's certificate
     * @param report the report, only when the file is intact
     */
    public record Checked(
            Path file,
            VerdictCode code,
            Verdict verdict,
            Trust trust,
            List<TrustedKey> because,
            ChainVerdict chain,
            Optional<ReportContent> report) {
        /** Whether the bytes are those that were signed, and a report is among them. */
        public boolean isIntact() {
            return report.isPresent();
        }

        /** Whether the file is intact and its key not known for bad. */
        public boolean isGood() {
            return code == VerdictCode.VALID
                    && (trust == Trust.NEW || trust == Trust.CONFIRMED)
                    && chain.state() != ChainVerdict.State.REVOKED
                    && chain.state() != ChainVerdict.State.EXPIRED_THEN;
        }
    }

    /**
     * Checks one file.
     *
     * @throws Failure {@code input.missing}, {@code input.unreadable}; never for what is in the file
     */
    public Checked verify(Path file, Trusted trusted) {
        return verify(file, read(file), trusted);
    }

    /**
     * What the pages of an intact file are to be shown from: the signed bytes, without what may follow them.
     *
     * @param checked what was found
     * @param signed the signed bytes; none while the file is not intact
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Seen(Checked checked, byte[] signed) {}

    /**
     * Checks one file, and keeps what was signed of it.
     *
     * @throws Failure {@code input.missing}, {@code input.unreadable}; never for what is in the file
     */
    public Seen see(Path file, Trusted trusted) {
        InputFile read = read(file);
        Checked checked = verify(file, read, trusted);
        return new Seen(checked, Arrays.copyOf(read.bytes(), checked.verdict().signedBytes()));
    }

    /** Reads a file of the size that a report can have. */
    public static InputFile read(Path file) {
        return InputFile.read(file, MAX_BYTES);
    }

    /** Checks what was read of a file. */
    public Checked verify(Path file, InputFile read, Trusted trusted) {
        Verdict verdict = verifier.verify(read.bytes(), ReportData.ATTACHMENT);
        Optional<ReportContent> report = Optional.empty();
        VerdictCode code = verdict.code();
        if (verdict.attachment().isPresent()) {
            try {
                report = Optional.of(ReportData.read(verdict.attachment().get()));
            } catch (Failure e) {
                code = VerdictCode.ATTACHMENT_MALFORMED;
            }
        }
        Optional<TrustFinding> found = trust(verdict, report, trusted);
        return new Checked(
                file,
                code,
                verdict,
                found.map(TrustFinding::trust).orElse(null),
                found.map(TrustFinding::because).orElse(List.of()),
                chain(verdict, trusted),
                report);
    }

    private static Optional<TrustFinding> trust(Verdict verdict, Optional<ReportContent> report, Trusted trusted) {
        return verdict.key()
                .map(key -> report.map(ReportContent::institution)
                        .map(institution -> KeyOwnership.of(institution.uuid(), institution.bin(), key, trusted.keys()))
                        .orElseGet(() -> trusted.keys().of("", key.spkiSha256())));
    }

    private static ChainVerdict chain(Verdict verdict, Trusted trusted) {
        if (verdict.certificates().isEmpty() || verdict.claimedTime().isEmpty()) {
            return ChainVerdict.NOBODY_ASKED;
        }
        return trusted.authorities()
                .judge(verdict.certificates().get(), verdict.claimedTime().get().toInstant());
    }
}
