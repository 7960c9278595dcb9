package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way that we know to pass off a changed file as signed is refused, by the check that is meant for it. */
class AttackTest {
    private static final List<Attack> ATTACKS =
            Victim.ALL.stream().flatMap(AttackTest::attacksOn).toList();

    private final Verifier verifier = new Verifier();

    private static Stream<Attack> attacksOn(Victim victim) {
        var raw = new RawAttacks(victim);
        var container = new ContainerAttacks(victim);
        var structure = new StructureAttacks(victim);
        return Stream.of(
                        raw.onBytes(),
                        raw.onRanges(),
                        raw.afterTheSignature(),
                        raw.behindATimeStamp(),
                        container.onContainer(),
                        container.onAttributes(),
                        container.byKeys(),
                        structure.onStructure(),
                        structure.onAttachment())
                .flatMap(List::stream)
                .map(attack -> attack.on(victim));
    }

    static List<Attack> attacks() {
        return ATTACKS;
    }

    static List<Victim> victims() {
        return Victim.ALL;
    }

    static Stream<Attack> controls() {
        return Victim.ALL.stream().flatMap(victim -> controlsOn(victim).map(control -> control.on(victim)));
    }

    private static Stream<Attack> controlsOn(Victim victim) {
        return Stream.of(
                control("signed", () -> victim.signed),
                control("signed again", () -> Tampering.signedAgain(victim.signed, victim.key)),
                control("container of RSA", () -> Victim.rsa().in(victim.signed)),
                control("container of EC", () -> Victim.ec().in(victim.signed)),
                control("its own container", () -> victim.own().in(victim.signed)),
                control("a later time stamp", () -> new TimeStamper().stamped(victim.signed)),
                control(
                        "another certificate first",
                        () -> victim.own().bagBefore(TestKeys.anothers()).in(victim.signed)),
                control(
                        "another attachment beside",
                        () -> victim.signed(document -> StructureAttacks.add(document, "table.csv", "table.csv"))));
    }

    private static Attack control(String name, Supplier<byte[]> file) {
        return new Attack(name, VerdictCode.VALID, file);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedByItsOwnCheck(Attack attack) {
        Verdict verdict = verifier.verify(attack.file().get(), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(attack.expected(), verdict.code(), verdict.detail());
        boolean mayBeRead = attack.expected() == VerdictCode.CLAIMED_TIME;
        assertEquals(mayBeRead, verdict.attachment().isPresent());
        assertEquals(mayBeRead, verdict.intact());
        assertFalse(verdict.validAtClaimedTime());
    }

    @ParameterizedTest
    @MethodSource("controls")
    void theSameToolsWithoutAnAttackMakeAFileThatIsAccepted(Attack control) {
        Verdict verdict = verifier.verify(control.file().get(), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
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
