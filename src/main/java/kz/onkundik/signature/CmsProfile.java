package kz.onkundik.signature;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** The kinds of signature container that are accepted; each allows what its makers cannot do otherwise, and no more. */
enum CmsProfile {
    /** PAdES baseline B-B (EN 319 142-1, 6.3): signing-certificate-v2, and no time, for /M says it. */
    PADES(CMSObjectIdentifiers.data.getId()),
    /**
     * What NCALayer makes (CAdES-BES of the state's own library): it names a time, and may name its certificate by its
     * issuer and number alone. Only keys of the kinds that NCA RK issues come this way, never one that vouches for
     * itself.
     */
    NCALAYER(CMSObjectIdentifiers.data.getId()),
    /** A container in a file of its own (CAdES baseline B-B, EN 319 122-1, 6.3): signing-certificate-v2 and a time. */
    BESIDE(CMSObjectIdentifiers.data.getId()),
    /** A time stamp (RFC 3161, 2.4.2; RFC 5816): with its own content and either form of signing-certificate. */
    TIME_STAMP(PKCSObjectIdentifiers.id_ct_TSTInfo.getId());

    private final String contentType;

    CmsProfile(String contentType) {
        this.contentType = contentType;
    }

    ASN1ObjectIdentifier contentType() {
        return new ASN1ObjectIdentifier(contentType);
    }
}
