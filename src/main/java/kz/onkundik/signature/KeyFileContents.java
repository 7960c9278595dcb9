package kz.onkundik.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;

/**
 * What a key file holds (PKCS #12, RFC 7292), piece by piece: Java's own key store knows neither the state's keys nor
 * how to tell a wrong password from a damaged file.
 */
final class KeyFileContents {
    private static final BouncyCastleProvider CIPHERS = new BouncyCastleProvider();

    private final PKCS12PfxPdu file;
    private final ContentInfo[] parts;
    private final PasswordRounds rounds = new PasswordRounds();
    private final List<PrivateKeyInfo> keys = new ArrayList<>();
    private final List<X509CertificateHolder> certificates = new ArrayList<>();
    private int closedPieces;

    private KeyFileContents(PKCS12PfxPdu file) {
        this.file = file;
        parts = file.getContentInfos();
    }

    /** @return empty when the bytes are something else than a PKCS #12 file */
    static Optional<KeyFileContents> read(byte[] file) {
        try {
            return Optional.of(new KeyFileContents(new PKCS12PfxPdu(Pfx.getInstance(file))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the file is whole and the password its own; a file without a seal proves it by opening. */
    boolean isSealedBy(char[] password) {
        try {
            rounds.spendOnSeal(file.toASN1Structure());
            return !file.hasMac()
                    || file.isMacValid(new JcePKCS12MacCalculatorBuilderProvider().setProvider(CIPHERS), password);
        } catch (OperatorCreationException | PKCSException | RuntimeException e) {
            return false;
        }
    }

    /** Opens what can be opened; a piece that cannot is counted. */
    KeyFileContents opened(char[] password) {
        InputDecryptorProvider ciphers = new JcePKCSPBEInputDecryptorProviderBuilder()
                .setProvider(CIPHERS)
                .build(password);
        InputDecryptorProvider decryptor = algorithm -> {
            rounds.spendOn(algorithm);
            return ciphers.get(algorithm);
        };
        for (ContentInfo info : parts) {
            try {
                boolean isClosed = info.getContentType().equals(PKCSObjectIdentifiers.encryptedData);
                var pieces = isClosed ? new PKCS12SafeBagFactory(info, decryptor) : new PKCS12SafeBagFactory(info);
                for (PKCS12SafeBag piece : pieces.getSafeBags()) {
                    take(piece, decryptor);
                }
            } catch (PKCSException | IOException | RuntimeException e) {
                closedPieces++;
            }
        }
        return this;
    }

    private void take(PKCS12SafeBag piece, InputDecryptorProvider decryptor) throws PKCSException, IOException {
        switch (piece.getBagValue()) {
            case PKCS8EncryptedPrivateKeyInfo closed -> {
                PrivateKeyInfo key = closed.decryptPrivateKeyInfo(decryptor);
                // Bouncy Castle reads on demand: a wrong password may show itself only here.
                key.getEncoded();
                keys.add(key);
            }
            case PrivateKeyInfo key -> keys.add(key);
            case X509CertificateHolder certificate -> certificates.add(certificate);
            default -> {
                // Other pieces, such as lists of revoked certificates, are not for signing.
            }
        }
    }

    /** Whether any piece opened: then the password is right, whatever else is wrong. */
    boolean isPartlyOpen() {
        return !keys.isEmpty() || !certificates.isEmpty();
    }

    /** Whether a piece did not open. */
    boolean isPartlyClosed() {
        return closedPieces > 0;
    }

    List<PrivateKeyInfo> keys() {
        return List.copyOf(keys);
    }

    /** The certificates that vouch for no other one here: those of the keys' owners. */
    List<X509CertificateHolder> owners() {
        return certificates.stream()
                .filter(each -> certificates.stream()
                        .noneMatch(other ->
                                !other.equals(each) && other.getIssuer().equals(each.getSubject())))
                .toList();
    }

    /** This certificate, then that of its issuer, and so on as far as they are here. */
    List<X509CertificateHolder> chain(X509CertificateHolder owner) {
        var chain = new ArrayList<>(List.of(owner));
        Optional<X509CertificateHolder> issuer = issuer(owner);
        while (issuer.isPresent() && !chain.contains(issuer.get())) {
            chain.add(issuer.get());
            issuer = issuer(issuer.get());
        }
        return chain;
    }

    private Optional<X509CertificateHolder> issuer(X509CertificateHolder certificate) {
        return certificates.stream()
                .filter(each -> CertificateSignature.isBy(certificate, each))
                .findFirst();
    }
}
