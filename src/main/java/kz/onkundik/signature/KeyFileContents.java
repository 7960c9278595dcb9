package kz.onkundik.signature;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;

/** A key file that would not open, looked at piece by piece to tell why. */
final class KeyFileContents {
    private final PKCS12PfxPdu file;

    private KeyFileContents(PKCS12PfxPdu file) {
        this.file = file;
    }

    /** @return empty when the bytes are something else than a PKCS #12 file */
    static Optional<KeyFileContents> read(byte[] file) {
        try {
            return Optional.of(new KeyFileContents(new PKCS12PfxPdu(Pfx.getInstance(file))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether any piece opens: then the password is right, and another piece is damaged. */
    boolean opensPartlyWith(char[] password) {
        InputDecryptorProvider decryptor = new JcePKCSPBEInputDecryptorProviderBuilder()
                .setProvider(new BouncyCastleProvider())
                .build(password);
        for (ContentInfo info : file.getContentInfos()) {
            if (opens(info, decryptor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(ContentInfo info, InputDecryptorProvider decryptor) {
        try {
            if (info.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
                return new PKCS12SafeBagFactory(info, decryptor).getSafeBags().length > 0;
            }
            for (PKCS12SafeBag bag : new PKCS12SafeBagFactory(info).getSafeBags()) {
                if (bag.getBagValue() instanceof PKCS8EncryptedPrivateKeyInfo key) {
                    return key.decryptPrivateKeyInfo(decryptor).getEncoded().length > 0;
                }
            }
            return false;
        } catch (PKCSException | IOException | RuntimeException e) {
            return false;
        }
    }
}
