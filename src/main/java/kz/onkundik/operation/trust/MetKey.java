package kz.onkundik.operation.trust;

import java.util.Optional;
import kz.onkundik.operation.KeyOwnership;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.trust.TrustFinding;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKeys;
import kz.onkundik.text.VisibleText;

/**
 * A key that came along with a paper.
 *
 * @param institution whose key the paper says it is
 * @param facts what the key's certificate says
 */
public record MetKey(NamedInstitution institution, KeyFacts facts) {
    /** The key of a checked report; empty where the report is not intact, so that nothing it says counts. */
    public static Optional<MetKey> of(Checked checked) {
        return checked.report()
                .flatMap(report ->
                        checked.verdict().key().map(key -> new MetKey(NamedInstitution.of(report.institution()), key)));
    }

    /** How well it is known as the institution's. */
    public TrustFinding finding(TrustedKeys known) {
        return KeyOwnership.of(institution.uuid(), institution.bin(), facts, known);
    }

    /** Whether its own certificate names another institution than the paper does. */
    public boolean isAnothersByItsCertificate() {
        return KeyOwnership.isAnothers(institution.uuid(), institution.bin(), facts);
    }

    /** It as a line of the list of known keys, of which nothing is decided. */
    TrustedKey known() {
        return new TrustedKey(
                institution.uuid().toString(),
                VisibleText.of(institution.name().kk()),
                facts.fullName(),
                facts.spkiSha256(),
                TrustedKey.State.KNOWN,
                Optional.empty());
    }
}
