package kz.onkundik.operation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.PdfSigner;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignatureWords;
import kz.onkundik.signature.SignedPdf;
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
    public SignedPdf sign(byte[] unsignedPdf, ReportContent content, Language language, Signatory signatory) {
        if (signatory instanceof SigningKey key) {
            key.requireValidAt(clock.instant());
        }
        ZoneId zone = content.campaign().timeZone();
        OffsetDateTime time = OffsetDateTime.ofInstant(clock.instant(), zone).withNano(0);
        SignedPdf signed =
                signer.sign(unsignedPdf, signatory, words(content, new Messages(language), signatory, time), time);
        if (signatory.known().isEmpty()) {
            requireTheSigner(content.institution(), signed.signer());
        }
        return signed;
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

    /** The block already names the signer of the file; a key chosen in another program may be somebody else's. */
    static void requireTheSigner(Institution institution, KeyFacts key) {
        if (SignerMatch.of(institution, key) == SignerMatch.OTHER) {
            String named = institution
                    .person("head")
                    .map(Person::name)
                    .orElse(institution.name().kk());
            throw new Failure("sign.other-person", key.fullName(), named);
        }
    }

    private static SignatureWords words(
            ReportContent content, Messages messages, Signatory signatory, OffsetDateTime time) {
        Institution institution = content.institution();
        Optional<KeyFacts> key = signatory.known();
        Optional<Person> head = institution.person("head");
        String name = head.map(Person::name)
                .or(() -> key.map(KeyFacts::fullName))
                .orElse(institution.name().in(messages.language()));
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("doc.signed.by", name));
        head.ifPresent(person -> lines.add(person.post().in(messages.language())));
        lines.add(institution.name().in(messages.language()));
        lines.add(messages.text("doc.signed.when", messages.formats().moment(time.toZonedDateTime())));
        if (key.isEmpty()) {
            lines.add(messages.text("doc.signed.ncalayer"));
        } else if (key.get().own()) {
            lines.add(messages.text("doc.signed.own", key.get().fingerprint()));
            lines.add(messages.text("doc.signature.own-key"));
        } else {
            lines.add(messages.text("doc.signed.key", key.get().fullName()));
            lines.add(messages.text(
                    "doc.signed.certificate",
                    key.get().certificateNumber(),
                    KeyWords.kind(messages, key.get().kind())));
        }
        return new SignatureWords(name, messages.text("doc.signed.reason"), "", lines);
    }
}
