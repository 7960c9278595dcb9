package kz.onkundik.signature;

import java.nio.file.Path;

/** Opens a key file (PKCS #12, {@code .p12}). */
public final class KeyFile {
    private KeyFile() {}

    public static SigningKey open(Path file, char[] password) {
        return null;
    }

    public static SigningKey open(byte[] file, char[] password) {
        return null;
    }
}
