package kz.onkundik.signature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a person may sign for an organisation, as NCA RK writes it into the extended key usage of a certificate. The
 * order is that of weight: who is both is shown as the first.
 */
public enum KeyRole {
    /** The head of the organisation. */
    HEAD("1.2.398.3.3.4.1.2.1"),
    /** Somebody with the right to sign for the organisation. */
    RIGHT_TO_SIGN("1.2.398.3.3.4.1.2.2"),
    /** Somebody with the right to sign financial documents. */
    FINANCE("1.2.398.3.3.4.1.2.3"),
    /** Somebody of the personnel department. */
    PERSONNEL("1.2.398.3.3.4.1.2.4"),
    /** An employee without a right to sign for the organisation. */
    EMPLOYEE("1.2.398.3.3.4.1.2.5"),
    /** A person for oneself, not for an organisation. */
    INDIVIDUAL("1.2.398.3.3.4.1.1");

    private final String identifier;

    KeyRole(String identifier) {
        this.identifier = identifier;
    }

    /** @param extendedUsage dotted identifiers */
    static Optional<KeyRole> among(List<String> extendedUsage) {
        return Arrays.stream(values())
                .filter(role -> extendedUsage.contains(role.identifier))
                .findFirst();
    }
}
