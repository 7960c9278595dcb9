package kz.onkundik.report.keys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import kz.onkundik.document.Document;
import kz.onkundik.report.Presentation;
import kz.onkundik.school.Institution;

/** Lays the papers about keys out; each carries its data. The same values give the same document. */
public final class KeyPapers {
    private KeyPapers() {}

    /**
     * The letter by which a key is enrolled, to be signed by ink.
     *
     * @param certificate of the key, in DER
     */
    public static Document enrolment(
            Institution institution, ShownKey key, byte[] certificate, LocalDate date, Presentation presentation) {
        return new EnrolmentLayout(institution, presentation).document(key, certificate, date);
    }

    /**
     * The paper by which the old key, which will sign it, names its successor.
     *
     * @param proof the new key's signature of the change's promise
     */
    public static Document change(
            Institution institution,
            KeyChange change,
            byte[] proof,
            ShownKey oldKey,
            ShownKey newKey,
            Presentation presentation) {
        return new KeyChangeLayout(institution, presentation).document(change, proof, oldKey, newKey);
    }

    /**
     * The list of confirmed keys, which the office will sign.
     *
     * @param fingerprint of a key, in groups
     * @param zone in which days are told
     */
    public static Document list(
            Institution institution,
            KeyList list,
            Function<String, String> fingerprint,
            ZoneId zone,
            Presentation presentation) {
        return new KeyListLayout(institution, presentation).document(list, fingerprint, zone);
    }
}
