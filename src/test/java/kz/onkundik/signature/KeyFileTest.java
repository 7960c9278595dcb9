package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.UUID;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.algorithm.KeyKind;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final char[] PASSWORD = "Құпия 12".toCharArray();
    private static final char[] WRONG = "құпия 12".toCharArray();

    private static final char[] SAMPLE_PASSWORD = "Qwerty12".toCharArray();

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
    void aFileWhosePartsAreGarbageIsNoKeyFile() throws IOException {
        var parts = new ContentInfo(
                PKCSObjectIdentifiers.data, new DEROctetString(new byte[] {0x30, (byte) 0x88, 1, 2, 3, 4, 5, 6, 7, 8}));
        assertEquals("key.not-pkcs12", codeOf(new Pfx(parts, null).getEncoded(ASN1Encoding.DER), PASSWORD));
    }

    @Test
    void aFileThatWouldKeepTheComputerBusyIsRefusedAtOnce() throws IOException {
        Pfx good = Pfx.getInstance(file);
        var seal = new MacData(good.getMacData().getMac(), good.getMacData().getSalt(), Integer.MAX_VALUE);
        assertEquals("key.damaged", codeOf(new Pfx(good.getAuthSafe(), seal).getEncoded(ASN1Encoding.DER), PASSWORD));
        var rounds = new PKCS12PBEParams(new byte[8], Integer.MAX_VALUE);
        var closed = new EncryptedPrivateKeyInfo(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC, rounds), new byte[8]);
        var bags = new DERSequence(new SafeBag(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag, closed));
        var inner = new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(bags));
        var parts = new ContentInfo(PKCSObjectIdentifiers.data, new DEROctetString(new DERSequence(inner)));
        assertEquals("key.password", codeOf(new Pfx(parts, null).getEncoded(ASN1Encoding.DER), PASSWORD));
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
        assertEquals("key.login", codeOf(TestKeys.p12(pair, loggingIn, PASSWORD), PASSWORD));
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
        byte[] own = OwnKey.create(
                "Гүлнар, \"Ө\"", "№ 12 мектеп + балабақша", new UUID(0, 12), now, new SecureRandom(), PASSWORD);
        KeyFacts facts = KeyFile.open(own, PASSWORD).facts();
        assertTrue(facts.own());
        assertEquals("Гүлнар, \"Ө\"", facts.commonName());
        assertEquals(Optional.of(new UUID(0, 12).toString()), facts.institution());
        assertEquals(Instant.parse("2026-11-24T09:05:00Z"), facts.notBefore());
        assertEquals(Instant.parse("2031-11-24T09:05:00Z"), facts.notAfter());
        assertTrue(facts.validAt(now.plus(Duration.ofDays(365))));
        assertEquals("key.password", codeOf(own, WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa_sign_expired.p12"})
    void theCentresRsaKeyOpensAndIsExpired(String name) throws IOException {
        SigningKey key = KeyFile.open(sample(name), SAMPLE_PASSWORD);
        assertEquals(KeyKind.RSA, key.facts().kind());
        assertEquals(Optional.of("123456789011"), key.facts().iin());
        var failure = assertThrows(Failure.class, () -> key.requireValidAt(TestKeys.FROM));
        assertEquals("key.expired", failure.code());
    }

    @ParameterizedTest
    @CsvSource({
        "head_valid.p12, HEAD, 123456789011, 123456789021",
        "employee_valid.p12, EMPLOYEE, 123456789012, 123456789021",
        "individual_valid.p12, INDIVIDUAL, 123456789011,",
    })
    void theCentresGostKeysTellTheirOwners(String name, KeyRole role, String iin, String bin) throws IOException {
        KeyFacts facts = KeyFile.open(sample(name), SAMPLE_PASSWORD).facts();
        assertEquals(KeyKind.KZ_GOST_2015, facts.kind());
        assertEquals(Optional.of(role), facts.role());
        assertEquals(Optional.of(iin), facts.iin());
        assertEquals(Optional.ofNullable(bin), facts.bin());
        assertEquals(Optional.ofNullable(bin).map(_ -> "АО \"ТЕСТ\""), facts.organisation());
        assertTrue(facts.issuer().startsWith("ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ"));
        assertTrue(facts.fullName().matches("ТЕСТТ?ОВ ТЕСТТ? ТЕСТТ?ОВИЧ"));
    }

    @ParameterizedTest
    @CsvSource({"gost2004_head_expired.p12, key.gost-2004", "rsa_auth_only_expired.p12, key.login"})
    void theCentresOtherKeysAreRefusedInTheirOwnWords(String name, String code) throws IOException {
        byte[] sample = sample(name);
        assertEquals(code, codeOf(sample, SAMPLE_PASSWORD));
        assertEquals("key.password", codeOf(sample, WRONG));
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 256})
    void aKeyOfTheStatesKindTellsItsOwnerAndRole(int bits) {
        var key = new GostKey(bits);
        SigningKey opened = KeyFile.open(key.p12(key.certificate(), PASSWORD), PASSWORD);
        assertEquals(KeyKind.KZ_GOST_2015, opened.facts().kind());
        assertEquals(Optional.of(KeyRole.HEAD), opened.facts().role());
        assertEquals(Optional.of("№ 12 мектеп"), opened.facts().organisation());
        assertEquals("key.password", codeOf(key.p12(key.certificate(), PASSWORD), WRONG));
        assertNull(opened.secret().getEncoded());
        byte[] whole = key.p12(key.certificate(), PASSWORD);
        assertEquals("key.truncated", codeOf(Arrays.copyOf(whole, whole.length - 3), PASSWORD));
    }

    @Test
    void aKeyOfTheStatesKindForLoggingInIsRefused() {
        var key = new GostKey(512);
        var login = key.certificate(TestKeys.SUBJECT, TestKeys.FROM, TestKeys.TO, KeyPurposeId.id_kp_clientAuth);
        assertEquals("key.login", codeOf(key.p12(login, PASSWORD), PASSWORD));
    }

    @Test
    void namesInACertificateCannotTurnOrBreakTheLineThatTheyAreShownIn() {
        KeyPair pair = TestKeys.ec("secp256r1");
        var certificate = TestKeys.certificate(
                pair, TestKeys.SIGNING, TestKeys.FROM, TestKeys.TO, "CN=Гүл\u202Eнар,O=Па\u0007рақ\u200B");
        KeyFacts facts = TestKeys.signing(pair, certificate).facts();
        assertEquals("Гүлнар", facts.commonName());
        assertEquals(Optional.of("Парақ"), facts.organisation());
        assertEquals("Гүлнар", facts.issuer());
        assertFalse(facts.subject().codePoints().anyMatch(letter -> Character.getType(letter) == Character.FORMAT));
    }

    @Test
    void aKeyThatIsNotItsCertificatesIsNoKey() {
        var anothers = new GostKey(512).certificate();
        assertEquals("key.empty", codeOf(new GostKey(512).p12(anothers, PASSWORD), PASSWORD));
        var foreign = TestKeys.certificate(TestKeys.ec("secp256r1"), TestKeys.SIGNING);
        assertEquals("key.empty", codeOf(TestKeys.p12(pair, foreign, PASSWORD), PASSWORD));
    }

    private static byte[] sample(String name) throws IOException {
        return KzEds.read("samples/" + name);
    }

    private static String codeOf(byte[] bytes, char[] password) {
        return assertThrows(Failure.class, () -> KeyFile.open(bytes, password)).code();
    }
}
