package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.util.Optional;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.Enrolment;
import kz.onkundik.report.keys.EnrolmentData;
import kz.onkundik.signature.CertificateFile;
import kz.onkundik.signature.UnsignedAttachment;

/** Takes a key out of a PDF, to be compared and confirmed: an enrolment letter, or a signed report. Nothing is written. */
public final class MeetKey {
    private final VerifyReport verify = new VerifyReport();

    /**
     * Reads the key.
     *
     * @throws Failure {@code trust.no-key} when it is neither, {@code trust.paper} (VerdictCode) for a report that is not
     *     intact
     */
    public MetKey in(OpenSchool school, Path file) {
        InputFile read = VerifyReport.read(file);
        Optional<MetKey> enrolled = enrolled(read);
        if (enrolled.isPresent()) {
            return enrolled.get();
        }
        Checked checked = verify.verify(file, read, Trusted.of(school));
        return switch (checked.code()) {
            case VALID, CLAIMED_TIME -> MetKey.of(checked).orElseThrow();
            case NOT_PDF, BYTERANGE_MISSING, ATTACHMENT_MISSING -> throw new Failure("trust.no-key");
            default -> throw new Failure("trust.paper", checked.code());
        };
    }

    /** Nothing proves what a letter carries; that is why its fingerprint is compared. */
    private static Optional<MetKey> enrolled(InputFile read) {
        byte[] data;
        try {
            data = UnsignedAttachment.read(read.bytes(), EnrolmentData.ATTACHMENT)
                    .attachment();
        } catch (Failure e) {
            return Optional.empty();
        }
        try {
            Enrolment enrolment = EnrolmentData.read(data);
            return Optional.of(new MetKey(
                    enrolment.institution(),
                    CertificateFile.read(enrolment.certificate()).getFirst().facts()));
        } catch (Failure e) {
            throw new Failure(e, "trust.no-key");
        }
    }
}
