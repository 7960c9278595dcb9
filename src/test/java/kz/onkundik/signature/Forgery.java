package kz.onkundik.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signature container with exactly one thing wrong in it; nothing is wrong until a test says so. */
final class Forgery {
    private final PrivateKey secret;
    private final Supplier<ContentSigner> other;
    private final X509CertificateHolder certificate;
    private String algorithm;
    private AlgorithmIdentifier digest;
    private List<X509CertificateHolder> bag;
    private boolean attached;
    private boolean bare;
    private boolean isWithUnsigned;
    private int signers = 1;
    private String encoding = ASN1Encoding.DER;
    private ASN1ObjectIdentifier contentType = new ASN1ObjectIdentifier("1.2.840.113549.1.7.1");
    private UnaryOperator<AttributeTable> attributes = UnaryOperator.identity();

    Forgery(KeyPair pair, X509Certificate certificate, String algorithm) {
        this(pair, holder(certificate), algorithm);
    }

    Forgery(KeyPair pair, X509CertificateHolder certificate, String algorithm) {
        secret = pair.getPrivate();
        other = null;
        this.certificate = certificate;
        this.algorithm = algorithm;
        bag = List.of(certificate);
    }

    /** By a key of the state's kind, whose algorithm has no name in Java. */
    Forgery(GostKey key, X509CertificateHolder certificate) {
        this(key::signer, certificate);
        digest = IssuedKey.STREEBOG;
    }

    /** By whatever gives out a signature. */
    Forgery(Supplier<ContentSigner> signer, X509CertificateHolder certificate) {
        secret = null;
        other = signer;
        this.certificate = certificate;
        bag = List.of(certificate);
    }

    static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Forgery algorithm(String name) {
        algorithm = name;
        return this;
    }

    Forgery bag(X509Certificate... certificates) {
        bag = Arrays.stream(certificates).map(Forgery::holder).toList();
        return this;
    }

    Forgery bag(List<X509CertificateHolder> certificates) {
        bag = certificates;
        return this;
    }

    Forgery digest(AlgorithmIdentifier name) {
        digest = name;
        return this;
    }

    /** One more certificate, before the signer's own. */
    Forgery bagBefore(X509Certificate another) {
        bag = List.of(holder(another), certificate);
        return this;
    }

    Forgery withUnsignedAttribute() {
        isWithUnsigned = true;
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
                var signer = new SignerInfoGeneratorBuilder(digests())
                        .setDirectSignature(bare)
                        .setSignedAttributeGenerator(new Attributes());
                if (isWithUnsigned) {
                    var note = new Attribute(CMSAttributes.signingTime, new DERSet(new DERUTCTime("261124090500Z")));
                    signer.setUnsignedAttributeGenerator(new SimpleAttributeTableGenerator(new AttributeTable(note)));
                }
                if (digest != null) {
                    signer.setContentDigest(digest);
                }
                generator.addSignerInfoGenerator(signer.build(signing(), certificate));
            }
            for (X509CertificateHolder each : bag) {
                generator.addCertificate(each);
            }
            CMSTypedData content =
                    new CMSProcessableByteArray(contentType, attached ? new byte[] {1} : Tampering.covered(pdf));
            return Tampering.withContainer(
                    pdf, generator.generate(content, attached).getEncoded(encoding));
        } catch (CMSException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signing() throws OperatorCreationException {
        return other != null
                ? other.get()
                : new JcaContentSignerBuilder(algorithm)
                        .setProvider(new BouncyCastleProvider())
                        .build(secret);
    }

    private DigestCalculatorProvider digests() throws OperatorCreationException {
        var known = new JcaDigestCalculatorProviderBuilder()
                .setProvider(new BouncyCastleProvider())
                .build();
        return algorithm ->
                algorithm.equals(IssuedKey.STREEBOG) ? new IssuedKey.StreebogCalculator() : known.get(algorithm);
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
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
