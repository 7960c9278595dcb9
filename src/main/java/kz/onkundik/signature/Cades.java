package kz.onkundik.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECKey;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes the signature container of PAdES baseline B-B (EN 319 142-1, 6.3): a detached CMS in DER. */
final class Cades {
    private Cades() {}

    /**
     * @param signed the bytes of both ranges
     * @return the container, without padding
     */
    static byte[] sign(byte[] signed, SigningKey key)
            throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
        // No provider is named: a file, a token and the Windows store then go the same way.
        var contentSigner = new JcaContentSignerBuilder(algorithm(key)).build(key.secret());
        var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new PadesAttributes(signingCertificate(key)))
                .build(contentSigner, key.certificate());
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer);
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator.generate(new CMSProcessableByteArray(signed), false).getEncoded(ASN1Encoding.DER);
    }

    private static String algorithm(SigningKey key) {
        DigestAlgorithm digest = key.certificate().getPublicKey() instanceof ECKey ec
                ? DigestAlgorithm.asStrongAs(
                        ec.getParams().getCurve().getField().getFieldSize())
                : DigestAlgorithm.SHA_256;
        return digest.signatureName(key.facts().kind());
    }

    private static AttributeTable signingCertificate(SigningKey key) throws GeneralSecurityException {
        byte[] hash = DigestAlgorithm.SHA_256.start().digest(key.certificate().getEncoded());
        return new AttributeTable(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
    }

    /** Leaves out what PAdES forbids (signingTime: /M says it) and what Bouncy Castle adds of its own. */
    private static final class PadesAttributes extends DefaultSignedAttributeTableGenerator {
        private PadesAttributes(AttributeTable more) {
            super(more);
        }

        @Override
        @SuppressWarnings("rawtypes") // Bouncy Castle's signature
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters)
                    .remove(CMSAttributes.signingTime)
                    .remove(CMSAttributes.cmsAlgorithmProtect);
        }
    }
}
