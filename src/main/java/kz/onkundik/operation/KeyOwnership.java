package kz.onkundik.operation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustFinding;
import kz.onkundik.signature.trust.TrustedKeys;

/** Whether a key may speak for an institution: by what its certificate says, and by what is known of it. */
public final class KeyOwnership {
    private static final Pattern BIN = Pattern.compile("\\d\\d(0[1-9]|1[0-2])\\d{8}");

    private KeyOwnership() {}

    /**
     * How well the key is known as that of an institution; one whose own certificate names another is in conflict, unless
     * it was withdrawn.
     *
     * @param institution as the signed data name it
     * @param bin the institution's number as the signed data give it, or null
     */
    public static TrustFinding of(UUID institution, String bin, KeyFacts key, TrustedKeys known) {
        TrustFinding found = known.of(institution.toString(), key.spkiSha256());
        boolean conflict = isAnothers(institution, bin, key) && found.trust() != Trust.REVOKED;
        return conflict && found.trust() != Trust.CONFLICT ? new TrustFinding(Trust.CONFLICT, List.of()) : found;
    }

    /** Whether the certificate names another institution: another organisation's number, or the UUID of another file's. */
    public static boolean isAnothers(UUID institution, String bin, KeyFacts key) {
        Optional<String> real = realBin(bin);
        return (real.isPresent() && key.bin().isPresent() && !real.equals(key.bin()))
                || key.institution()
                        .filter(uuid -> !uuid.equals(institution.toString()))
                        .isPresent();
    }

    /** A number begins with the year and the month of registration; made-up ones have a month 00. */
    static Optional<String> realBin(String bin) {
        return Optional.ofNullable(bin).filter(number -> BIN.matcher(number).matches());
    }
}
