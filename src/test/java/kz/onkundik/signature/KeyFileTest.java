package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final char[] PASSWORD = "Құпия 12".toCharArray();
    private static final char[] WRONG = "құпия 12".toCharArray();
    /** Public test keys of Kazakhstan's certification centre, where the environment names them; else skipped. */
    private static final Path SAMPLES = Path.of(System.getenv().getOrDefault("KZ_EDS", "kz-eds"), "samples");

    private static KeyPair pair;
    private static byte[] file;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKey() {
        pair = TestKeys.ec("secp256r1");
        file = TestKeys.p12(pair, TestKeys.certificate(pair, TestKeys.SIGNING), PASSWORD);
    }

    @Test
    void aKeyTellsItsOwner() throws IOException {
        SigningKey key = KeyFile.open(Files.write(folder.resolve("key.p12"), file), PASSWORD);
        KeyFacts facts = key.facts();
        assertEquals(KeyKind.EC, facts.kind());
        assertEquals("Сәрсенбаева Гүлнар", facts.commonName());
        assertEquals(Optional.of("800101400123"), facts.iin());
        assertEquals(Optional.of("990140001234"), facts.bin());
        assertEquals(TestKeys.FROM, facts.notBefore());
        assertEquals(TestKeys.TO, facts.notAfter());
        assertEquals("12345678901234567890", facts.certificateNumber());
        assertEquals(
                facts.spkiSha256().substring(0, 4),
                facts.fingerprint().substring(0, 4).toLowerCase(Locale.ROOT));
        assertFalse(facts.own());
        assertArrayEquals(pair.getPrivate().getEncoded(), key.secret().getEncoded());
    }

    @Test
    void aKeyNeverPrintsItsSecret() {
        assertTrue(KeyFile.open(file, PASSWORD).toString().startsWith("SigningKey[KeyFacts["));
    }

    @Test
    void theWrongPasswordIsSaidToBeWrong() {
        assertEquals("key.password", codeOf(file, WRONG));
        assertEquals("key.password", codeOf(file, new char[0]));
    }

    @Test
    void aMissingFileIsNamed() {
        Path nowhere = folder.resolve("none.p12");
        var failure = assertThrows(Failure.class, () -> KeyFile.open(nowhere, PASSWORD));
        assertEquals("key.missing", failure.code());
        assertEquals(List.of(nowhere), failure.arguments());
        assertEquals(
                "key.unreadable",
                assertThrows(Failure.class, () -> KeyFile.open(folder, PASSWORD))
                        .code());
    }

    @Test
    void aCutFileIsSaidToBeCut() {
        for (int length : new int[] {5, 100, file.length - 1}) {
            assertEquals("key.truncated", codeOf(Arrays.copyOf(file, length), PASSWORD));
        }
    }

    @Test
    void aDamagedFileIsNotTakenForAWrongPassword() {
        for (int place = file.length / 2; place < file.length - 150; place += 71) {
            byte[] damaged = file.clone();
            damaged[place] ^= 4;
            assertEquals("key.damaged", codeOf(damaged, PASSWORD), "byte " + place);
        }
    }

    @Test
    void whatIsNoKeyFileIsSaidToBeNone() throws GeneralSecurityException, IOException {
        byte[] certificate = TestKeys.certificate(pair, TestKeys.SIGNING).getEncoded();
        byte[] pem = "-----BEGIN CERTIFICATE-----".getBytes(StandardCharsets.US_ASCII);
        for (byte[] other : List.of(new byte[0], new byte[10], pem, certificate)) {
            assertEquals("key.not-pkcs12", codeOf(other, PASSWORD));
        }
        Path large = Files.write(folder.resolve("large.p12"), new byte[2 * 1024 * 1024]);
        assertEquals(
                "key.not-pkcs12",
                assertThrows(Failure.class, () -> KeyFile.open(large, PASSWORD)).code());
    }

    @Test
    void aFileWithoutAPrivateKeyIsEmpty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("c", TestKeys.certificate(pair, TestKeys.SIGNING));
        var out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        assertEquals("key.empty", codeOf(out.toByteArray(), PASSWORD));
    }

    @Test
    void aWeakKeyIsRefusedWithItsLength() {
        KeyPair weak = TestKeys.rsa(1024);
        byte[] weakFile = TestKeys.p12(weak, TestKeys.certificate(weak, TestKeys.SIGNING), PASSWORD);
        var failure = assertThrows(Failure.class, () -> KeyFile.open(weakFile, PASSWORD));
        assertEquals("key.weak", failure.code());
        assertEquals(List.of(1024), failure.arguments());
    }

    @Test
    void aKeyOfAnotherAlgorithmIsRefusedByName() throws GeneralSecurityException {
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] otherFile = TestKeys.p12(other, TestKeys.certificateOf(other, "Ed25519"), PASSWORD);
        var failure = assertThrows(Failure.class, () -> KeyFile.open(otherFile, PASSWORD));
        assertEquals("key.algorithm", failure.code());
        assertEquals("ED25519", failure.arguments().getFirst().toString().toUpperCase(Locale.ROOT));
    }

    @Test
    void aKeyForAnotherPurposeIsRefused() {
        var encrypting = TestKeys.certificate(pair, new KeyUsage(KeyUsage.keyEncipherment));
        assertEquals("key.purpose", codeOf(TestKeys.p12(pair, encrypting, PASSWORD), PASSWORD));
        var loggingIn = TestKeys.certificateForLoggingIn(pair);
        assertEquals("key.purpose", codeOf(TestKeys.p12(pair, loggingIn, PASSWORD), PASSWORD));
        var unlimited = TestKeys.certificate(pair, null);
        assertDoesNotThrow(() -> KeyFile.open(TestKeys.p12(pair, unlimited, PASSWORD), PASSWORD));
    }

    @Test
    void aKeySignsOnlyWithinItsValidity() {
        SigningKey key = KeyFile.open(file, PASSWORD);
        key.requireValidAt(TestKeys.FROM);
        key.requireValidAt(TestKeys.TO);
        var early = assertThrows(Failure.class, () -> key.requireValidAt(TestKeys.FROM.minusSeconds(1)));
        assertEquals("key.not-yet-valid", early.code());
        assertEquals(List.of(TestKeys.FROM), early.arguments());
        var late = assertThrows(Failure.class, () -> key.requireValidAt(TestKeys.TO.plusSeconds(1)));
        assertEquals("key.expired", late.code());
        assertEquals(List.of(TestKeys.TO), late.arguments());
    }

    @Test
    void theProgramsOwnKeyLastsFiveYearsAndIsKnownAgain() {
        Instant now = Instant.parse("2026-11-24T09:05:00.5Z");
        byte[] own = OwnKey.create("Гүлнар, \"Ө\"", "№ 12 мектеп + балабақша", now, new SecureRandom(), PASSWORD);
        KeyFacts facts = KeyFile.open(own, PASSWORD).facts();
        assertTrue(facts.own());
        assertEquals("Гүлнар, \"Ө\"", facts.commonName());
        assertEquals(Instant.parse("2026-11-24T09:05:00Z"), facts.notBefore());
        assertEquals(Instant.parse("2031-11-24T09:05:00Z"), facts.notAfter());
        assertTrue(facts.validAt(now.plus(Duration.ofDays(365))));
        assertEquals("key.password", codeOf(own, WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa_sign_expired.p12"})
    void theCentresRsaKeyOpensAndIsExpired(String name) throws IOException {
        SigningKey key = KeyFile.open(sample(name), "Qwerty12".toCharArray());
        assertEquals(KeyKind.RSA, key.facts().kind());
        assertEquals(Optional.of("123456789011"), key.facts().iin());
        var failure = assertThrows(Failure.class, () -> key.requireValidAt(TestKeys.FROM));
        assertEquals("key.expired", failure.code());
    }

    @ParameterizedTest
    @CsvSource({
        "head_valid.p12, key.algorithm, GOST 34.10-2015",
        "individual_valid.p12, key.algorithm, GOST 34.10-2015",
        "gost2004_head_expired.p12, key.algorithm, GOST 34.310-2004",
        "rsa_auth_only_expired.p12, key.purpose,"
    })
    void theCentresOtherKeysAreRefusedByName(String name, String code, String argument) throws IOException {
        byte[] sample = sample(name);
        var failure = assertThrows(Failure.class, () -> KeyFile.open(sample, "Qwerty12".toCharArray()));
        assertEquals(code, failure.code());
        assertEquals(argument == null ? List.of() : List.of(argument), failure.arguments());
        assertEquals("key.password", codeOf(sample, WRONG));
    }

    private static byte[] sample(String name) throws IOException {
        Path sample = SAMPLES.resolve(name);
        Assumptions.assumeTrue(Files.exists(sample), "public test keys");
        return Files.readAllBytes(sample);
    }

    private static String codeOf(byte[] bytes, char[] password) {
        return assertThrows(Failure.class, () -> KeyFile.open(bytes, password)).code();
    }
}
