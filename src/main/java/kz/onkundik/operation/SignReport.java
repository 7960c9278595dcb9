package kz.onkundik.operation;

import java.time.Clock;
import java.util.Optional;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.UnsignedAttachment;
import kz.onkundik.text.Language;

/** Signs an unsigned report of ours: at issue, or on another PC (the director's). */
public final class SignReport {
    private final Clock clock;
    private final SignPaper paper;

    public SignReport(Clock clock) {
        this.clock = clock;
        this.paper = new SignPaper(clock, ReportData.ATTACHMENT, "doc.signed.reason");
    }

    /**
     * Signs and has the result judged by our own strict verifier before it is given back.
     *
     * @param unsignedPdf a report as {@link PrepareReport} writes it
     * @throws Failure {@code key.expired}, {@code key.not-yet-valid}; {@code sign.…} when the file is not an unsigned
     *     report of ours
     */
    public SignedPdf sign(byte[] unsignedPdf, ReportContent content, Language language, Signatory signatory) {
        return paper.sign(unsignedPdf, content.institution(), content.campaign().timeZone(), language, signatory);
    }

    /** Signs a report of ours that lies in a file, in the language it is written in. */
    public SignedPdf sign(byte[] unsignedPdf, Signatory signatory) {
        UnsignedAttachment.Found found = UnsignedAttachment.read(unsignedPdf, ReportData.ATTACHMENT);
        ReportContent content = ReportData.read(found.attachment());
        Language language = found.language().startsWith(Language.RU.code()) ? Language.RU : Language.KK;
        return sign(unsignedPdf, content, language, signatory);
    }

    /**
     * The signature of the whole signed file in a file of its own, which offices expect of the state's keys.
     *
     * @return empty for a key of another kind
     */
    public Optional<byte[]> beside(SignedPdf signed, Signatory signatory) {
        return signed.signer().ofState()
                ? Optional.of(DetachedSignature.make(signed.bytes(), signatory, clock.instant()))
                : Optional.empty();
    }
}
