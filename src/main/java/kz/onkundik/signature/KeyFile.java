package kz.onkundik.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Opens a key file (PKCS #12, {@code .p12}). Each way in which that goes wrong for people has a code of its own,
 * because each is mended in another way.
 */
public final class KeyFile {
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
     *     key.empty}, {@code key.weak} (int bits of RSA), {@code key.algorithm} (its name), {@code key.purpose}
     */
    public static SigningKey open(byte[] file, char[] password) {
        requireWholeFile(file);
        KeyStore store = load(file, password);
        Failure refused = new Failure("key.empty");
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    try {
                        return key(store, alias, password);
                    } catch (Failure e) {
                        refused = e;
                    }
                }
            }
        } catch (GeneralSecurityException e) {
            throw new Failure(e, "key.damaged");
        }
        throw refused;
    }

    private static void requireWholeFile(byte[] file) {
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

    private static KeyStore load(byte[] file, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return store;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            var contents = KeyFileContents.read(file);
            if (contents.isEmpty()) {
                throw new Failure(e, "key.not-pkcs12");
            }
            // Java says the same of a wrong password and of a damaged file; what opens tells them apart.
            boolean isPassword = e.getCause() instanceof UnrecoverableKeyException
                    && !contents.get().opensPartlyWith(password);
            throw new Failure(e, isPassword ? "key.password" : "key.damaged");
        }
    }

    private static SigningKey key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        if (store.getCertificateChain(alias) == null) {
            throw new Failure("key.empty");
        }
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        try {
            var facts = CertificateFacts.of(new JcaX509CertificateHolder(chain.getFirst()));
            KeyPurpose.requireSigning(chain.getFirst());
            // Read last: Java cannot make a key of an algorithm that it does not know, and says so less kindly.
            return new SigningKey((PrivateKey) store.getKey(alias, password), chain, facts);
        } catch (Refusal e) {
            throw switch (e.code()) {
                case WEAK_KEY -> new Failure(e, "key.weak", Integer.valueOf(e.detail()));
                case ALGORITHM -> new Failure(e, "key.algorithm", e.detail());
                case KEY_USAGE -> new Failure(e, "key.purpose");
                default -> new Failure(e, "key.damaged");
            };
        }
    }
}
