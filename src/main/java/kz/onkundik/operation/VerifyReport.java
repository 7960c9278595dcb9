package kz.onkundik.operation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Institution;
import kz.onkundik.signature.ChainVerdict;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.Verdict;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.Verifier;
import kz.onkundik.signature.trust.Trust;

/** Checks a signed report: intact, whose key, known to us; and reads its data from the signed bytes alone. */
public final class VerifyReport {
    /** Files above this are refused unread, in bytes. */
    private static final int MAX_BYTES = 200 << 20;

    private final Verifier verifier = new Verifier();

    /**
     * What was found in one file.
     *
     * @param code the verdict's code; {@code ATTACHMENT_MALFORMED} also when the data are not those of a report
     * @param trust whether the key is known to us, or null where no key was found
     * @param chain what trusted authorities say of the key's certificate
     * @param report the report, only when the file is intact
     */
    public record Checked(
            Path file,
            VerdictCode code,
            Verdict verdict,
            Trust trust,
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
    static InputFile read(Path file) {
        return InputFile.read(file, MAX_BYTES);
    }

    /** Checks what was read of a file. */
    Checked verify(Path file, InputFile read, Trusted trusted) {
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
        return new Checked(file, code, verdict, trust(verdict, report, trusted), chain(verdict, trusted), report);
    }

    /** How well the key is known; one that the state gave to another organisation is in conflict with the data. */
    private static Trust trust(Verdict verdict, Optional<ReportContent> report, Trusted trusted) {
        Optional<KeyFacts> key = verdict.key();
        if (key.isEmpty()) {
            return null;
        }
        Optional<Institution> institution = report.map(ReportContent::institution);
        Trust known = trusted.keys()
                .of(
                        institution.map(it -> it.uuid().toString()).orElse(""),
                        key.get().spkiSha256());
        boolean isAnothers =
                institution.filter(it -> SignerMatch.isOfAnother(it, key.get())).isPresent();
        return isAnothers && known != Trust.REVOKED ? Trust.CONFLICT : known;
    }

    private static ChainVerdict chain(Verdict verdict, Trusted trusted) {
        if (verdict.certificates().isEmpty() || verdict.claimedTime().isEmpty()) {
            return ChainVerdict.NOBODY_ASKED;
        }
        return trusted.authorities()
                .judge(verdict.certificates().get(), verdict.claimedTime().get().toInstant());
    }
}
