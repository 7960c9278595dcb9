package kz.onkundik.signature;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;

/** The outer form of a signature container: SignedData (RFC 5652, 5.1) in its one canonical encoding. */
final class CmsForm {
    /** Ours are below 3 KB; a chain and a time stamp may add some. Bounds what the ASN.1 reader has to nest. */
    private static final int LARGEST = 64 * 1024;

    private CmsForm() {}

    /** @param contents the container, and zeros up to the end of the hole */
    static SignedData padded(byte[] contents) throws Refusal {
        int length = lengthOfFirstValue(contents);
        for (int i = length; i < contents.length; i++) {
            if (contents[i] != 0) {
                throw new Refusal(VerdictCode.CMS_PADDING, "byte " + i + " of " + contents.length);
            }
        }
        return canonical(Arrays.copyOf(contents, length));
    }

    /** @param container the container and nothing more */
    static SignedData canonical(byte[] container) throws Refusal {
        try {
            ASN1Primitive read = ASN1Primitive.fromByteArray(container);
            if (!Arrays.equals(container, read.getEncoded(ASN1Encoding.DER))) {
                throw new Refusal(VerdictCode.CMS_NOT_DER, container.length + " bytes");
            }
            var info = ContentInfo.getInstance(read);
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw new Refusal(VerdictCode.CMS_MALFORMED, "content type " + info.getContentType());
            }
            return SignedData.getInstance(info.getContent());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static int lengthOfFirstValue(byte[] contents) throws Refusal {
        if (contents.length < 2 || contents[0] == 0) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, "empty");
        }
        if (DerLength.isIndefinite(contents)) {
            throw new Refusal(VerdictCode.CMS_NOT_DER, "indefinite length");
        }
        try {
            int length = DerLength.ofFirstValue(contents);
            if (length > Math.min(contents.length, LARGEST)) {
                throw new Refusal(VerdictCode.CMS_MALFORMED, length + " bytes in " + contents.length);
            }
            return length;
        } catch (IOException e) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }
}
