package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.KeyList;
import kz.onkundik.report.keys.KeyListData;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.signature.trust.TrustedKeys;
import kz.onkundik.store.StoredKey;
import kz.onkundik.store.StoredKey.Confirmed;

/** Takes the keys that a superior has confirmed, on that superior's signed word. */
public final class ImportKeys {
    /**
     * A list whose signature is good, and how well its signer is known.
     *
     * @param signer the key that signed it, as that of the issuer
     * @param trust NEW or CHANGED where the signer's key has to be confirmed first
     */
    public record Found(KeyList list, MetKey signer, Trust trust) {}

    /**
     * What became of the keys of a list.
     *
     * @param added confirmed now
     * @param known confirmed already, by a word of one's own or an earlier list
     * @param withdrawn left withdrawn, as they are here
     * @param doubtful left for a person to decide: another key of the institution is confirmed here, or the key is known
     *     as another institution's
     * @param isOwnConfirmed whether one's own key stood in it, so that the superior is known to know it
     */
    public record Imported(
            List<KeyList.Entry> added,
            List<KeyList.Entry> known,
            List<KeyList.Entry> withdrawn,
            List<KeyList.Entry> doubtful,
            boolean isOwnConfirmed) {}

    /** Whether a file is a list of keys at all, good or not. */
    public static boolean isOne(Path file) {
        return SignedData.isOne(VerifyReport.read(file), KeyListData.ATTACHMENT);
    }

    /**
     * Reads and judges a list; nothing is written.
     *
     * @throws Failure {@code key-list.not-one}, {@code trust.paper} (VerdictCode), {@code key-list.not-superior} (issuer)
     *     when neither the superior nor this institution itself issued it, {@code key-list.signer-withdrawn}, {@code
     *     key-list.signer-of-another}
     */
    public Found read(OpenSchool school, Path file) {
        Trusted trusted = Trusted.of(school);
        var signed = SignedData.read(
                VerifyReport.read(file), KeyListData.ATTACHMENT, "key-list.not-one", KeyListData::read, trusted);
        KeyList list = signed.data();
        list.entries().forEach(ImportKeys::how);
        requireSuperior(school, list.issuer().uuid(), list.issuer().name().kk());
        Trust trust = signed.finding(list.issuer(), trusted).trust();
        if (trust == Trust.REVOKED || signed.isDisowned()) {
            throw new Failure("key-list.signer-withdrawn");
        }
        if (trust == Trust.CONFLICT) {
            throw new Failure("key-list.signer-of-another");
        }
        return new Found(list, new MetKey(list.issuer(), signed.signer()), trust);
    }

    /**
     * Takes a list that was read. Who confirmed each key, when and how is kept; what was decided here stays.
     *
     * @throws Failure {@code key-list.signer-unknown} (fingerprint) while its signer is not confirmed
     */
    public Imported take(OpenSchool school, Found found) {
        MetKey signer = found.signer();
        if (signer.finding(Trusted.of(school).keys()).trust() != Trust.CONFIRMED) {
            throw new Failure("key-list.signer-unknown", signer.facts().fingerprint());
        }
        return school.file().act("trust.list", () -> taken(school, found));
    }

    private static Imported taken(OpenSchool school, Found found) {
        UUID own = school.institution().uuid();
        var imported = new Imported(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                ownConfirmed(school, found));
        for (KeyList.Entry entry : found.list().entries()) {
            if (!entry.institution().equals(own)) {
                // Anew each time: a list may name a key twice.
                var known = new TrustedKeys(school.file().trust().keys());
                Trust trust =
                        known.of(entry.institution().toString(), entry.key()).trust();
                switch (trust) {
                    case NEW -> {
                        school.file().trust().save(confirmed(entry, found.signer()));
                        imported.added().add(entry);
                    }
                    case CONFIRMED -> imported.known().add(entry);
                    case REVOKED -> imported.withdrawn().add(entry);
                    case CHANGED, CONFLICT -> imported.doubtful().add(entry);
                }
            }
        }
        return imported;
    }

    private static TrustedKey confirmed(KeyList.Entry entry, MetKey signer) {
        var word = new Decision(
                entry.by(), entry.at(), how(entry), Optional.of(signer.facts().spkiSha256()));
        return new TrustedKey(
                entry.institution().toString(),
                entry.name(),
                entry.owner(),
                entry.key(),
                State.CONFIRMED,
                Optional.of(word));
    }

    /** The superior's list names one's own key: then the superior knows it. */
    private static boolean ownConfirmed(OpenSchool school, Found found) {
        Optional<StoredKey> stored = school.file().ownKey().stored();
        boolean isAnothersWord =
                !found.list().issuer().uuid().equals(school.institution().uuid());
        Optional<KeyList.Entry> entry = OwnKeys.facts(school)
                .filter(_ -> isAnothersWord)
                .flatMap(key -> found.list().entries().stream()
                        .filter(each ->
                                each.institution().equals(school.institution().uuid())
                                        && each.key().equals(key.spkiSha256()))
                        .findFirst());
        entry.ifPresent(it -> school.file()
                .ownKey()
                .save(stored.orElseThrow()
                        .confirmed(new Confirmed(found.list().issuer().name().kk(), it.at()))));
        return entry.isPresent();
    }

    /** Where it is not known who the superior is, the person decides by confirming the signer. */
    private static void requireSuperior(OpenSchool school, UUID issuer, String name) {
        UUID superior = school.institution().superior();
        boolean isTheirs = superior == null || issuer.equals(superior);
        if (!isTheirs && !issuer.equals(school.institution().uuid())) {
            throw new Failure("key-list.not-superior", name);
        }
    }

    private static How how(KeyList.Entry entry) {
        return Stream.of(How.values())
                .filter(how -> how.state() == State.CONFIRMED
                        && how.name().toLowerCase(Locale.ROOT).equals(entry.how()))
                .findFirst()
                .orElseThrow(() -> new Failure("trust.paper", VerdictCode.ATTACHMENT_MALFORMED));
    }
}
