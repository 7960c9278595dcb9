package kz.onkundik.signature;

import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** A signer's certificate, and what came along with it; {@link Authorities} judge it. */
public final class CertificateBag {
    private final X509CertificateHolder owner;
    private final List<X509CertificateHolder> others;

    /** @param others in no order that would mean anything; the owner's own may be among them */
    CertificateBag(X509CertificateHolder owner, List<X509CertificateHolder> others) {
        this.owner = owner;
        this.others = List.copyOf(others);
    }

    X509CertificateHolder owner() {
        return owner;
    }

    List<X509CertificateHolder> others() {
        return others;
    }
}
