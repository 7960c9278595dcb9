package kz.onkundik.operation.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kz.onkundik.document.Document;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SchoolPresentation;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.keys.KeyPapers;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.CertificateFile;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.store.StoredKey;
import kz.onkundik.text.Language;

/** Writes the letter by which the institution's key is enrolled with its superior. */
public final class WriteEnrolmentLetter {
    private final Clock clock;

    public WriteEnrolmentLetter(Clock clock) {
        this.clock = clock;
    }

    /**
     * For the own key, for which no password is needed.
     *
     * @throws Failure {@code own-key.none}, {@code output.…}
     */
    public void ofOwnKey(OpenSchool school, Language language, Path target) {
        StoredKey stored = school.file().ownKey().stored().orElseThrow(() -> new Failure("own-key.none"));
        write(school, stored.certificate(), language, target);
    }

    /** What a key signs whose certificate lies in no file of ours, so that nobody enrols a key that he does not have. */
    public static byte[] promise(UUID institution) {
        return ("onkundik:key-enrolment:" + institution).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * For a key of the state that can be opened here.
     *
     * @throws Failure {@code key.expired}, {@code key.not-yet}; as {@link #of(OpenSchool, byte[], Language, Path)}
     */
    public void of(OpenSchool school, SigningKey key, Language language, Path target) {
        key.requireValidAt(clock.instant());
        byte[] promise = promise(school.institution().uuid());
        of(school, DetachedSignature.make(promise, key, clock.instant()), language, target);
    }

    /**
     * For a key of the state.
     *
     * @param proof the {@link #promise}, signed by it: a container of its own
     * @throws Failure {@code key-change.certificate-of-another} (its owner), {@code sign.self-check}, {@code output.…}
     */
    public void of(OpenSchool school, byte[] proof, Language language, Path target) {
        byte[] promise = promise(school.institution().uuid());
        KeyFacts key = DetachedSignature.verify(promise, proof);
        if (new MetKey(NamedInstitution.of(school.institution()), key).isAnothersByItsCertificate()) {
            throw new Failure(
                    "key-change.certificate-of-another", key.organisation().orElse(key.fullName()));
        }
        write(school, DetachedSignature.certificate(promise, proof), language, target);
    }

    private void write(OpenSchool school, byte[] certificate, Language language, Path target) {
        ZoneId zone = school.campaign().timeZone();
        KeyFacts facts = CertificateFile.read(certificate).getFirst().facts();
        Presentation presentation = SchoolPresentation.of(school, language);
        Document letter = KeyPapers.enrolment(
                school.institution(),
                PrintedKey.of(facts, zone, presentation.messages()),
                certificate,
                LocalDate.ofInstant(clock.instant(), zone),
                presentation);
        OutputFile.write(target, PdfBytes.of(letter));
    }
}
