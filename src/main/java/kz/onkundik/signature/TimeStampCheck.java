package kz.onkundik.signature;

import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/** Checks a time-stamp token (RFC 3161): an authority's signature over a digest and a time. */
final class TimeStampCheck {
    private TimeStampCheck() {}

    /**
     * @param token SignedData with the token's own content inside
     * @param stamped the digest of what was stamped, by a given algorithm
     */
    static TimeStamp check(SignedData token, Function<MessageDigest, byte[]> stamped) throws Refusal {
        try {
            return read(token, stamped);
        } catch (RuntimeException | ParseException e) {
            // Bouncy Castle reads on demand: what is broken may show itself at any question.
            throw new Refusal(VerdictCode.CMS_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static TimeStamp read(SignedData token, Function<MessageDigest, byte[]> stamped)
            throws Refusal, ParseException {
        byte[] content = ASN1OctetString.getInstance(token.getEncapContentInfo().getContent())
                .getOctets();
        CmsCheck.Signer signer =
                CmsCheck.check(token, digest -> digest.digest(content), CmsProfile.TIME_STAMP, CmsProfile.TIME_STAMP);
        X509CertificateHolder certificate = CertificateCheck.check(signer);
        var info = TSTInfo.getInstance(content);
        MessageImprint imprint = info.getMessageImprint();
        DigestAlgorithm digest = CmsCheck.digest(imprint.getHashAlgorithm().getAlgorithm());
        if (!Arrays.equals(imprint.getHashedMessage(), stamped.apply(digest.start()))) {
            throw new Refusal(VerdictCode.DIGEST_MISMATCH, digest.name());
        }
        Instant time = info.getGenTime().getDate().toInstant();
        KeyFacts authority = CertificateFacts.of(certificate);
        if (!authority.validAt(time)) {
            throw new Refusal(VerdictCode.CLAIMED_TIME, time.toString());
        }
        return new TimeStamp(time, authority, new CertificateBag(certificate, signer.bag()));
    }
}
