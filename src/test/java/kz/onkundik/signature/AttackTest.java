package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.onkundik.OtherJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way that we know to pass off a changed file as signed is refused, by the check that is meant for it. */
class AttackTest {
    private static final List<Attack> ATTACKS =
            Victim.ALL.stream().flatMap(AttackTest::attacksOn).toList();

    private static final List<Attack> CONTROLS = Victim.ALL.stream()
            .flatMap(victim -> controlsOn(victim).map(control -> control.on(victim)))
            .toList();
    private static final List<String> A_QUARTER_GIGABYTE = List.of("-Xmx256m");
    private static final double LONGEST_SECONDS = 2;

    /** Every file that was tried, under a number of its own, for the tests in another Java. */
    @TempDir
    private static Path folder;

    private final Verifier verifier = new Verifier();

    private static Stream<Attack> attacksOn(Victim victim) {
        var raw = new RawAttacks(victim);
        var container = new ContainerAttacks(victim);
        var structure = new StructureAttacks(victim);
        var keys = new KeyAttacks(victim);
        var shadow = new ShadowAttacks(victim);
        return Stream.of(
                        raw.onBytes(),
                        raw.onRanges(),
                        raw.afterTheSignature(),
                        raw.behindATimeStamp(),
                        container.onContainer(),
                        container.onAttributes(),
                        keys.byCertificates(),
                        keys.byOldAlgorithms(),
                        numbers(victim),
                        shadow.bare(),
                        shadow.stamped(),
                        structure.onStructure(),
                        structure.onAttachment())
                .flatMap(List::stream)
                .map(attack -> attack.on(victim));
    }

    private static List<Attack> numbers(Victim victim) {
        return switch (victim.key.facts().kind()) {
            case RSA -> new MalformedRsa(victim).all();
            case EC -> new MalformedEc(victim).all();
            case KZ_GOST_2015 -> new MalformedGost(victim).all();
        };
    }

    static List<Attack> attacks() {
        return ATTACKS;
    }

    static List<Victim> victims() {
        return Victim.ALL;
    }

    static List<Attack> controls() {
        return CONTROLS;
    }

    private static Stream<Attack> controlsOn(Victim victim) {
        return Stream.of(
                control("signed", () -> victim.signed),
                control("signed again", () -> Tampering.signedAgain(victim.signed, victim.key)),
                control("container of RSA", () -> Victim.rsa().in(victim.signed)),
                control("container of EC", () -> Victim.ec().in(victim.signed)),
                control("its own container", () -> victim.own().in(victim.signed)),
                control("a later time stamp", () -> new TimeStamper().stamped(victim.signed)),
                control("a shadow in the file", () -> new ShadowAttacks(victim).untouched()),
                control("a time stamp over it", () -> new TimeStamper().stamped(new ShadowAttacks(victim).untouched())),
                control(
                        "another certificate first",
                        () -> victim.own().bagBefore(TestKeys.anothers()).in(victim.signed)));
    }

    private static Attack control(String name, Supplier<byte[]> file) {
        return new Attack(name, VerdictCode.VALID, file);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedByItsOwnCheck(Attack attack) throws IOException {
        Verdict verdict = verifier.verify(Files.readAllBytes(file(attack)), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(attack.expected(), verdict.code(), verdict.detail());
        boolean mayBeRead = attack.expected() == VerdictCode.CLAIMED_TIME;
        assertEquals(mayBeRead, verdict.attachment().isPresent());
        assertEquals(mayBeRead, verdict.intact());
        assertFalse(verdict.validAtClaimedTime());
    }

    @ParameterizedTest
    @MethodSource("controls")
    void theSameToolsWithoutAnAttackMakeAFileThatIsAccepted(Attack control) throws IOException {
        Verdict verdict = verifier.verify(Files.readAllBytes(file(control)), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
    }

    /** Two seconds of the processor, so that a busy computer fails nobody; what is thrown ends the other Java badly. */
    @Test
    void eachIsJudgedAlikeWithinTwoSecondsAndAQuarterGigabyte() throws IOException {
        List<Attack> all = Stream.concat(ATTACKS.stream(), CONTROLS.stream()).toList();
        for (Attack each : all) {
            var _ = file(each);
        }
        OtherJava run = OtherJava.run(A_QUARTER_GIGABYTE, AttackRun.class, folder.toString());
        assertEquals(0, run.exit(), run.said());
        assertEquals(
                all.stream()
                        .map(each -> number(each) + " " + each.expected())
                        .sorted()
                        .toList(),
                run.said()
                        .lines()
                        .map(line -> line.substring(0, line.lastIndexOf(' ')))
                        .toList());
        assertEquals(List.of(), slowerThan(LONGEST_SECONDS, run));
    }

    @Test
    void whatTakesTooLongOrTooMuchIsNoticed() throws IOException {
        Path few = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-few"));
        Attack large = ATTACKS.stream()
                .filter(attack -> attack.name().contains("objects without end"))
                .findFirst()
                .orElseThrow();
        Files.write(few.resolve("large"), large.file().get());
        OtherJava enough = OtherJava.run(A_QUARTER_GIGABYTE, AttackRun.class, few.toString());
        assertEquals(1, slowerThan(0.001, enough).size(), enough.said());
        OtherJava tooLittle = OtherJava.run(List.of("-Xmx12m"), AttackRun.class, few.toString());
        assertNotEquals(0, tooLittle.exit());
        assertTrue(tooLittle.said().contains("OutOfMemoryError"), tooLittle.said());
        Files.delete(few.resolve("large"));
        Files.delete(few);
    }

    private static List<String> slowerThan(double seconds, OtherJava run) {
        return run.said()
                .lines()
                .filter(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))) >= seconds)
                .toList();
    }

    private static Path file(Attack attack) throws IOException {
        Path file = folder.resolve(number(attack));
        return Files.exists(file) ? file : Files.write(file, attack.file().get());
    }

    private static String number(Attack attack) {
        int at = ATTACKS.indexOf(attack);
        return String.format(Locale.ROOT, "%04d", at >= 0 ? at : ATTACKS.size() + CONTROLS.indexOf(attack));
    }

    @Test
    void everyCheckIsSeenToRefuse() {
        Set<VerdictCode> untried = EnumSet.complementOf(EnumSet.of(VerdictCode.VALID, VerdictCode.UNSIGNED));
        ATTACKS.forEach(attack -> untried.remove(attack.expected()));
        assertEquals(EnumSet.noneOf(VerdictCode.class), untried);
    }

    @ParameterizedTest
    @MethodSource("victims")
    void noByteOfTheFileMayChange(Victim victim) {
        SignedRange range = Tampering.range(victim.signed);
        int containerEnd = range.gapStart() + 2 * 900;
        for (int place = 0; place < victim.signed.length; ) {
            byte[] changed = Tampering.flipped(victim.signed, place);
            Verdict verdict = verifier.verify(changed, PreparedPdf.ATTACHMENT_NAME);
            assertNotEquals(VerdictCode.VALID, verdict.code(), "byte " + place);
            place += place >= range.gapStart() && place < containerEnd ? 5 : 137;
        }
    }

    @ParameterizedTest
    @MethodSource("victims")
    void noShorterFileIsAccepted(Victim victim) {
        for (int length = 0; length < victim.signed.length; length += 211) {
            Verdict verdict = verifier.verify(Arrays.copyOf(victim.signed, length), PreparedPdf.ATTACHMENT_NAME);
            assertFalse(verdict.intact(), "length " + length);
        }
    }

    @Test
    void aFileSignedAgainByAnotherKeyShowsTheOtherKey() {
        Verdict verdict = verifier.verify(Victim.rsa().in(Victim.SIGNED), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code());
        assertNotEquals(
                Victim.KEY.facts().spkiSha256(), verdict.key().orElseThrow().spkiSha256());
    }

    @Test
    void aKeyIsOurOwnOnlyWhenItIsMarkedAndVouchesForItself() {
        KeyPair pair = TestKeys.ec("secp256r1");
        String marked = "CN=X,OU=" + OwnKey.MARK;
        X509Certificate own = TestKeys.certificate(pair, TestKeys.SIGNING, TestKeys.FROM, TestKeys.TO, marked);
        assertTrue(TestKeys.signing(pair, own).facts().own());
        assertFalse(TestKeys.signing(pair, TestKeys.certificateBy(Victim.EC, pair, marked))
                .facts()
                .own());
        assertFalse(Victim.KEY.facts().own());
    }
}
