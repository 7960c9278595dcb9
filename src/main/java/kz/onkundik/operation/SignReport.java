package kz.onkundik.operation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.signature.PdfSigner;
import kz.onkundik.signature.SignatureWords;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.UnsignedAttachment;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;

/** Signs an unsigned report of ours: at issue, or on another PC (the director's). */
public final class SignReport {
    private final Clock clock;
    private final PdfSigner signer = new PdfSigner(ReportData.ATTACHMENT);

    public SignReport(Clock clock) {
        this.clock = clock;
    }

    /**
     * Signs and has the result judged by our own strict verifier before it is given back.
     *
     * @param unsignedPdf a report as {@link PrepareReport} writes it
     * @throws Failure {@code key.expired}, {@code key.not-yet-valid}; {@code sign.…} when the file is not an unsigned
     *     report of ours
     */
    public byte[] sign(byte[] unsignedPdf, ReportContent content, Language language, SigningKey key) {
        key.requireValidAt(clock.instant());
        ZoneId zone = content.campaign().timeZone();
        OffsetDateTime time = OffsetDateTime.ofInstant(clock.instant(), zone).withNano(0);
        return signer.sign(unsignedPdf, key, words(content, new Messages(language), key, time), time);
    }

    /** Signs a report of ours that lies in a file, in the language it is written in. */
    public byte[] sign(byte[] unsignedPdf, SigningKey key) {
        UnsignedAttachment.Found found = UnsignedAttachment.read(unsignedPdf, ReportData.ATTACHMENT);
        ReportContent content = ReportData.read(found.attachment());
        Language language = found.language().startsWith(Language.RU.code()) ? Language.RU : Language.KK;
        return sign(unsignedPdf, content, language, key);
    }

    private static SignatureWords words(ReportContent content, Messages messages, SigningKey key, OffsetDateTime time) {
        Institution institution = content.institution();
        String name =
                institution.person("head").map(Person::name).orElse(key.facts().commonName());
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("doc.signed.by", name));
        institution.person("head").ifPresent(head -> lines.add(head.post().in(messages.language())));
        lines.add(institution.name().in(messages.language()));
        lines.add(messages.text("doc.signed.when", messages.formats().moment(time.toZonedDateTime())));
        if (key.facts().own()) {
            lines.add(messages.text("doc.signed.own", key.facts().fingerprint()));
            lines.add(messages.text("doc.signature.own-key"));
        } else {
            lines.add(messages.text("doc.signed.key", key.facts().commonName()));
            lines.add(messages.text("doc.signed.certificate", key.facts().certificateNumber()));
        }
        return new SignatureWords(name, messages.text("doc.signed.reason"), "", lines);
    }
}
