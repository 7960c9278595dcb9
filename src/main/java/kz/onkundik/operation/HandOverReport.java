package kz.onkundik.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.onkundik.json.Digest;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.UnsignedAttachment;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;

/** A report's way to the PC where the key is, and back: out unsigned, in again signed, with the very same data. */
public final class HandOverReport {
    private final PrepareReport prepare;
    private final VerifyReport verify;

    public HandOverReport(PrepareReport prepare, VerifyReport verify) {
        this.prepare = prepare;
        this.verify = verify;
    }

    /**
     * Writes the unsigned report and remembers its data: both or neither.
     *
     * @throws Failure {@code report.has-errors} (number of errors), {@code output.…}
     */
    public void out(OpenSchool school, PreparedReport prepared, Paper paper, Language language, Path target) {
        prepared.requireNoErrors();
        byte[] unsigned = prepare.pdf(school, prepared, paper, language);
        school.file().act("report.hand", () -> {
            school.file().issued().hand(school.campaign().id(), prepared.dataSha256());
            OutputFile.write(target, unsigned);
        });
    }

    /**
     * Takes the signed report into the register; the file stays where it lies.
     *
     * @throws Failure {@code report.back-unsigned}, {@code report.back-invalid} (VerdictCode), {@code report.back-other}
     *     when its data are none that went out from here, {@code sign.other-person}, {@code file.revision-taken}
     */
    public IssuedReport back(OpenSchool school, Path signed) {
        InputFile read = VerifyReport.read(signed);
        VerifyReport.Checked checked = verify.verify(signed, read, Trusted.NOBODY);
        if (checked.code() == VerdictCode.UNSIGNED) {
            throw new Failure("report.back-unsigned");
        }
        if (checked.code() != VerdictCode.VALID) {
            throw new Failure("report.back-invalid", checked.code());
        }
        ReportContent content = checked.report().orElseThrow();
        String data = Digest.sha256(checked.verdict().attachment().orElseThrow());
        String campaign = school.campaign().id();
        if (!school.file().issued().reportId(campaign).equals(content.report())
                || !school.file().issued().isHanded(campaign, data)) {
            throw new Failure("report.back-other");
        }
        KeyFacts signer = checked.verdict().key().orElseThrow();
        SignPaper.requireTheSigner(school.institution(), signer);
        var report = new IssuedReport(
                content.report(),
                content.revision(),
                content.kind(),
                content.number(),
                content.date(),
                data,
                content.previousSha256(),
                List.of(new IssuedReport.File(
                        language(read).code(),
                        String.valueOf(signed.getFileName()),
                        checked.verdict().sha256(),
                        signer.spkiSha256(),
                        signer.fullName(),
                        checked.verdict().claimedTime().orElseThrow().toInstant())));
        school.file().issued().add(campaign, report);
        return report;
    }

    private static Language language(InputFile read) {
        String named =
                UnsignedAttachment.read(read.bytes(), ReportData.ATTACHMENT).language();
        return Optional.of(Language.RU)
                .filter(ru -> named.startsWith(ru.code()))
                .orElse(Language.KK);
    }
}
