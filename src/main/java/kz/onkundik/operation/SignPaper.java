package kz.onkundik.operation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.PdfSigner;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignatureWords;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;

/** Signs an unsigned paper of an institution that carries its data, whichever paper it is. */
public final class SignPaper {
    private final Clock clock;
    private final PdfSigner signer;
    private final String reason;

    /**
     * @param attachment the name of the data that the paper carries
     * @param reason the key of the words that say what is signed
     */
    public SignPaper(Clock clock, String attachment, String reason) {
        this.clock = clock;
        this.signer = new PdfSigner(attachment);
        this.reason = reason;
    }

    /**
     * Signs and has the result judged by our own strict verifier before it is given back.
     *
     * @param institution whose head is named as the signer
     * @throws Failure {@code key.expired}, {@code key.not-yet-valid}; {@code sign.…} when the file is not an unsigned
     *     paper of ours
     */
    public SignedPdf sign(
            byte[] unsignedPdf, Institution institution, ZoneId zone, Language language, Signatory signatory) {
        if (signatory instanceof SigningKey key) {
            key.requireValidAt(clock.instant());
        }
        OffsetDateTime time = OffsetDateTime.ofInstant(clock.instant(), zone).withNano(0);
        SignatureWords words = words(institution, reason, new Messages(language), signatory, time);
        SignedPdf signed = signer.sign(unsignedPdf, signatory, words, time);
        if (signatory.known().isEmpty()) {
            requireTheSigner(institution, signed.signer());
        }
        return signed;
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
            Institution institution, String reason, Messages messages, Signatory signatory, OffsetDateTime time) {
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
        return new SignatureWords(name, messages.text(reason), "", lines);
    }
}
