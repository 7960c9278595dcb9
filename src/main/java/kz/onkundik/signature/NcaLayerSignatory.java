package kz.onkundik.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.ncalayer.NcaLayer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;

/** A person who signs in the window of NCALayer, with a key that is chosen there. */
public final class NcaLayerSignatory implements Signatory {
    private final NcaLayer program;
    private final boolean everyKey;

    /** @param everyKey offers all keys in NCALayer's window; else only those that are meant for signing */
    public NcaLayerSignatory(NcaLayer program, boolean everyKey) {
        this.program = program;
        this.everyKey = everyKey;
    }

    @Override
    public Optional<KeyFacts> known() {
        return Optional.empty();
    }

    @Override
    public byte[] inPdf(byte[] signed) {
        return canonical(program.sign(signed, everyKey));
    }

    @Override
    public byte[] beside(byte[] file, Instant time) {
        return canonical(program.sign(file, everyKey));
    }

    /**
     * The same container in its one canonical encoding, without what no signature protects: NCALayer may write BER, and
     * may add a time stamp that nobody asked for. What is signed stays as it is.
     */
    static byte[] canonical(byte[] container) {
        try {
            var info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(container));
            var data = SignedData.getInstance(info.getContent());
            if (data.getSignerInfos().size() != 1) {
                throw new Failure("ncalayer.answer");
            }
            var signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            var bare = new SignerInfo(
                    signer.getSID(),
                    signer.getDigestAlgorithm(),
                    signer.getAuthenticatedAttributes(),
                    signer.getDigestEncryptionAlgorithm(),
                    signer.getEncryptedDigest(),
                    null);
            var plain = new SignedData(
                    new DERSet(signer.getDigestAlgorithm()),
                    data.getEncapContentInfo(),
                    data.getCertificates(),
                    null,
                    new DERSet(bare));
            return new ContentInfo(CMSObjectIdentifiers.signedData, plain).getEncoded(ASN1Encoding.DER);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof Failure failure ? failure : new Failure(e, "ncalayer.answer");
        }
    }
}
