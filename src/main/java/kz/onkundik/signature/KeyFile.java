package kz.onkundik.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.algorithm.AlgorithmName;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a key file (PKCS #12, {@code .p12}). Each way in which that goes wrong for people has a code of its own,
 * because each is mended in another way.
 */
public final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    /** A key with its chain takes some KB; anything of this size was picked by mistake. */
    private static final int LARGEST = 1024 * 1024;

    private KeyFile() {}

    /**
     * @param password wiped by the caller
     * @throws Failure {@code key.missing} (Path), {@code key.unreadable} (Path), and those of {@link #open(byte[],
     *     char[])}
     */
    public static SigningKey open(Path file, char[] password) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw new Failure("key.not-pkcs12");
            }
            return open(Files.readAllBytes(file), password);
        } catch (NoSuchFileException e) {
            throw new Failure(e, "key.missing", file);
        } catch (IOException e) {
            throw new Failure(e, "key.unreadable", file);
        }
    }

    /**
     * @param file the file's bytes
     * @param password wiped by the caller
     * @return the file's private key; the first that may sign, where there are several
     * @throws Failure {@code key.not-pkcs12}, {@code key.truncated}, {@code key.damaged}, {@code key.password}, {@code
     *     key.empty}, {@code key.weak} (int bits of RSA), {@code key.gost-2004}, {@code key.algorithm} (its name),
     *     {@code key.login} for one that serves for logging in, {@code key.purpose} for one that may not sign otherwise
     */
    public static SigningKey open(byte[] file, char[] password) {
        requireWholeFile(file);
        KeyFileContents contents = KeyFileContents.read(file)
                .orElseThrow(() -> new Failure("key.not-pkcs12"))
                .opened(password);
        if (contents.isPartlyClosed() || !contents.isSealedBy(password)) {
            throw new Failure(contents.isPartlyOpen() ? "key.damaged" : "key.password");
        }
        Failure refused = new Failure("key.empty");
        for (X509CertificateHolder certificate : contents.owners()) {
            try {
                Optional<SigningKey> key = key(certificate, contents);
                if (key.isPresent()) {
                    return key.get();
                }
            } catch (Refusal e) {
                refused = said(e);
            }
        }
        throw refused;
    }

    private static void requireWholeFile(byte[] file) {
        if (DerLength.isIndefinite(file)) {
            // Such a file says nowhere how long it is; one that begins well and cannot be read was cut.
            if (KeyFileContents.read(file).isEmpty()) {
                throw new Failure("key.truncated");
            }
            return;
        }
        int length;
        try {
            length = DerLength.ofFirstValue(file);
        } catch (IOException e) {
            throw new Failure(e, "key.not-pkcs12");
        }
        if (length > file.length) {
            throw new Failure("key.truncated");
        }
    }

    /** The key that belongs to this certificate; what the certificate says comes first, for it is said more kindly. */
    private static Optional<SigningKey> key(X509CertificateHolder certificate, KeyFileContents contents)
            throws Refusal {
        KeyFacts facts = CertificateFacts.of(certificate);
        KeyPurpose.requireSigning(certificate);
        for (PrivateKeyInfo each : contents.keys()) {
            try {
                var key = new SigningKey(Signing.privateKey(facts.kind(), each), contents.chain(certificate), facts);
                if (key.isOfItsCertificate()) {
                    return Optional.of(key);
                }
            } catch (GeneralSecurityException e) {
                LOG.debug("a private key of another kind than its certificate", e);
            }
        }
        return Optional.empty();
    }

    private static Failure said(Refusal refusal) {
        return switch (refusal.code()) {
            case WEAK_KEY -> new Failure(refusal, "key.weak", Integer.valueOf(refusal.detail()));
            case ALGORITHM ->
                refusal.detail().equals(AlgorithmName.GOST_2004)
                        ? new Failure(refusal, "key.gost-2004")
                        : new Failure(refusal, "key.algorithm", refusal.detail());
            case KEY_USAGE ->
                new Failure(refusal, refusal.detail().equals(KeyPurpose.LOGIN) ? "key.login" : "key.purpose");
            default -> new Failure(refusal, "key.damaged");
        };
    }
}
