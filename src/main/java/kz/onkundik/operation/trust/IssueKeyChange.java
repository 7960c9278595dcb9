package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.SchoolPresentation;
import kz.onkundik.operation.SignPaper;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.keys.KeyChange;
import kz.onkundik.report.keys.KeyChangeData;
import kz.onkundik.report.keys.KeyPapers;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.Language;

/** Passes to another key: the old one signs a paper that names its successor, for whoever has confirmed the old one. */
public final class IssueKeyChange {
    private final Clock clock;
    private final OwnKeys ownKeys;
    private final SignPaper paper;

    public IssueKeyChange(Clock clock, OwnKeys ownKeys) {
        this.clock = clock;
        this.ownKeys = ownKeys;
        this.paper = new SignPaper(clock, KeyChangeData.ATTACHMENT, "doc.signed.reason-paper");
    }

    /**
     * Makes a new own key in the place of the old one. The paper is written, the old key is withdrawn and the new one
     * kept: all or nothing.
     *
     * @param oldPassword wiped by the caller
     * @param newPassword wiped by the caller
     * @throws Failure {@code own-key.none}, {@code key.password}, {@code key.expired}, {@code key.password-short}, {@code
     *     output.…}
     */
    public SigningKey toNewOwnKey(
            OpenSchool school, char[] oldPassword, char[] newPassword, Language language, Path target) {
        SigningKey old = ownKeys.open(school, oldPassword);
        old.requireValidAt(clock.instant());
        return school.file().act("key.change", () -> {
            SigningKey made = ownKeys.make(school, newPassword);
            OutputFile.write(target, signed(school, old, made, language).bytes());
            return made;
        });
    }

    /**
     * Passes from one key to any other, such as from the own key to one of the state. Where the old one is the file's own
     * key, it is withdrawn and its secret deleted: all or nothing.
     *
     * @throws Failure {@code key.…}, {@code key-change.same}, {@code
     *     key-change.certificate-of-another} (its owner), {@code sign.…}, {@code ncalayer.…}, {@code output.…}
     */
    public KeyFacts toOtherKey(OpenSchool school, SigningKey old, Signatory successor, Language language, Path target) {
        old.requireValidAt(clock.instant());
        return toOtherKey(school, old, proof(school, old, successor), language, target);
    }

    /**
     * As {@link #toOtherKey(OpenSchool, SigningKey, Signatory, Language, Path)}, where the successor has signed already.
     *
     * @param proof the {@link #promise}, signed by the successor: a container of its own
     */
    public KeyFacts toOtherKey(OpenSchool school, SigningKey old, byte[] proof, Language language, Path target) {
        old.requireValidAt(clock.instant());
        KeyFacts named = successor(school, old, proof);
        SignedPdf signed = signed(school, old, named, proof, language);
        boolean isOwn = OwnKeys.facts(school)
                .filter(own -> own.spkiSha256().equals(old.facts().spkiSha256()))
                .isPresent();
        school.file().act("key.change", () -> {
            if (isOwn) {
                ownKeys.withdraw(school, How.REPLACED, named.spkiSha256());
            }
            OutputFile.write(target, signed.bytes());
        });
        return named;
    }

    /** What the successor signs: that it comes in the place of this key. */
    public static byte[] promise(OpenSchool school, SigningKey old) {
        return KeyChange.promise(school.institution().uuid(), old.facts().spkiSha256());
    }

    private SignedPdf signed(OpenSchool school, SigningKey old, SigningKey made, Language language) {
        return signed(school, old, made.facts(), proof(school, old, made), language);
    }

    private byte[] proof(OpenSchool school, SigningKey old, Signatory successor) {
        if (successor instanceof SigningKey key) {
            key.requireValidAt(clock.instant());
        }
        return DetachedSignature.make(promise(school, old), successor, clock.instant());
    }

    /** Refuses a successor that is no other key, or is another institution's, before anything is written. */
    private static KeyFacts successor(OpenSchool school, SigningKey old, byte[] proof) {
        KeyFacts named = DetachedSignature.verify(promise(school, old), proof);
        if (named.spkiSha256().equals(old.facts().spkiSha256())) {
            throw new Failure("key-change.same");
        }
        if (new MetKey(NamedInstitution.of(school.institution()), named).isAnothersByItsCertificate()) {
            throw new Failure(
                    "key-change.certificate-of-another", named.organisation().orElse(named.fullName()));
        }
        return named;
    }

    private SignedPdf signed(OpenSchool school, SigningKey old, KeyFacts named, byte[] proof, Language language) {
        ZoneId zone = school.campaign().timeZone();
        Presentation presentation = SchoolPresentation.of(school, language);
        var change = new KeyChange(
                NamedInstitution.of(school.institution()),
                LocalDate.ofInstant(clock.instant(), zone),
                old.facts().spkiSha256(),
                named.spkiSha256());
        byte[] unsigned = PdfBytes.of(KeyPapers.change(
                school.institution(),
                change,
                proof,
                PrintedKey.of(old.facts(), zone, presentation.messages()),
                PrintedKey.of(named, zone, presentation.messages()),
                presentation));
        return paper.sign(unsigned, school.institution(), zone, language, old);
    }
}
