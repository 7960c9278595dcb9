package kz.onkundik.signature.trust;

import java.util.List;

/**
 * What the list of known keys says of one signature, and by which of its lines.
 *
 * @param trust the answer
 * @param because the lines that decided: the withdrawn or confirmed key itself, the other institutions that it is known
 *     for, or the other keys that the institution is known by; for a new key itself, where it was met before
 */
public record TrustFinding(Trust trust, List<TrustedKey> because) {
    public TrustFinding {
        because = List.copyOf(because);
    }
}
