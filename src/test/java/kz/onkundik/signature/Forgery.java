package kz.onkundik.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signature container with exactly one thing wrong in it; nothing is wrong until a test says so. */
final class Forgery {
    private final PrivateKey secret;
    private final X509Certificate certificate;
    private String algorithm;
    private List<X509Certificate> bag;
    private boolean attached;
    private boolean bare;
    private int signers = 1;
    private String encoding = ASN1Encoding.DER;
    private ASN1ObjectIdentifier contentType = new ASN1ObjectIdentifier("1.2.840.113549.1.7.1");
    private UnaryOperator<AttributeTable> attributes = UnaryOperator.identity();

    Forgery(KeyPair pair, X509Certificate certificate, String algorithm) {
        secret = pair.getPrivate();
        this.certificate = certificate;
        this.algorithm = algorithm;
        bag = List.of(certificate);
    }

    Forgery algorithm(String name) {
        algorithm = name;
        return this;
    }

    Forgery bag(X509Certificate... certificates) {
        bag = List.of(certificates);
        return this;
    }

    Forgery attached() {
        attached = true;
        return this;
    }

    Forgery withoutAttributes() {
        bare = true;
        return this;
    }

    Forgery signers(int count) {
        signers = count;
        return this;
    }

    Forgery encoding(String name) {
        encoding = name;
        return this;
    }

    Forgery contentType(String identifier) {
        contentType = new ASN1ObjectIdentifier(identifier);
        return this;
    }

    Forgery attributes(UnaryOperator<AttributeTable> change) {
        attributes = change;
        return this;
    }

    /** The file with this container in its hole. */
    byte[] in(byte[] pdf) {
        try {
            var generator = new CMSSignedDataGenerator();
            for (int i = 0; i < signers; i++) {
                var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                                .setProvider(new BouncyCastleProvider())
                                .build())
                        .setDirectSignature(bare)
                        .setSignedAttributeGenerator(new Attributes());
                generator.addSignerInfoGenerator(signer.build(
                        new JcaContentSignerBuilder(algorithm)
                                .setProvider(new BouncyCastleProvider())
                                .build(secret),
                        certificate));
            }
            generator.addCertificates(new JcaCertStore(new ArrayList<>(bag)));
            CMSTypedData content =
                    new CMSProcessableByteArray(contentType, attached ? new byte[] {1} : Tampering.covered(pdf));
            return Tampering.withContainer(
                    pdf, generator.generate(content, attached).getEncoded(encoding));
        } catch (GeneralSecurityException | CMSException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Attributes extends DefaultSignedAttributeTableGenerator {
        @Override
        @SuppressWarnings("rawtypes") // Bouncy Castle's signature
        public AttributeTable getAttributes(Map parameters) {
            try {
                byte[] hash = DigestAlgorithm.SHA_256.start().digest(certificate.getEncoded());
                AttributeTable good = super.getAttributes(parameters)
                        .remove(CMSAttributes.signingTime)
                        .remove(CMSAttributes.cmsAlgorithmProtect)
                        .add(
                                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                                new SigningCertificateV2(new ESSCertIDv2(hash)));
                return attributes.apply(good);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
