package kz.onkundik.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import kz.onkundik.problem.Failure;

/** A private key that may sign, with its certificate. It prints its owner, never its secret. */
public final class SigningKey {
    private final PrivateKey secret;
    private final List<X509Certificate> chain;
    private final KeyFacts facts;

    /**
     * @param secret the private key; it may live in a token and have no encoding
     * @param chain the key's own certificate first, then those of its issuers as far as they are known
     * @param facts what the first certificate says
     */
    SigningKey(PrivateKey secret, List<X509Certificate> chain, KeyFacts facts) {
        this.secret = secret;
        this.chain = List.copyOf(chain);
        this.facts = facts;
    }

    PrivateKey secret() {
        return secret;
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** The key's own certificate first, then those of its issuers as far as they are known. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The owner, the validity and the identity of the key. */
    public KeyFacts facts() {
        return facts;
    }

    /**
     * Refuses a key whose certificate is out of its validity at this instant.
     *
     * @throws Failure {@code key.not-yet-valid} (Instant notBefore), {@code key.expired} (Instant notAfter)
     */
    public void requireValidAt(Instant instant) {
        if (instant.isBefore(facts.notBefore())) {
            throw new Failure("key.not-yet-valid", facts.notBefore());
        }
        if (!facts.validAt(instant)) {
            throw new Failure("key.expired", facts.notAfter());
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + facts + "]";
    }
}
