package kz.onkundik.operation;

import java.nio.file.Path;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.signature.Verdict;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.Verifier;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKeys;

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
     * @param report the report, only when the file is intact
     */
    public record Checked(Path file, VerdictCode code, Verdict verdict, Trust trust, Optional<ReportContent> report) {
        /** Whether the bytes are those that were signed, and a report is among them. */
        public boolean isIntact() {
            return report.isPresent();
        }

        /** Whether the file is intact and its key not known for bad. */
        public boolean isGood() {
            return code == VerdictCode.VALID && (trust == Trust.NEW || trust == Trust.CONFIRMED);
        }
    }

    /**
     * Checks one file.
     *
     * @throws Failure {@code input.missing}, {@code input.unreadable}; never for what is in the file
     */
    public Checked verify(Path file, TrustedKeys trusted) {
        return verify(file, read(file), trusted);
    }

    /** Reads a file of the size that a report can have. */
    static InputFile read(Path file) {
        return InputFile.read(file, MAX_BYTES);
    }

    /** Checks what was read of a file. */
    Checked verify(Path file, InputFile read, TrustedKeys trusted) {
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
        String institution = report.map(r -> r.institution().uuid().toString()).orElse("");
        Trust trust = verdict.key()
                .map(key -> trusted.of(institution, key.spkiSha256()))
                .orElse(null);
        return new Checked(file, code, verdict, trust, report);
    }
}
