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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way that we know to pass off a changed file as signed is refused, by the check that is meant for it. */
class AttackTest {
    private static final List<Attack> ATTACKS = Stream.of(
                    RawAttacks.onBytes(),
                    RawAttacks.onRanges(),
                    RawAttacks.afterTheSignature(),
                    RawAttacks.behindATimeStamp(),
                    ContainerAttacks.onContainer(),
                    ContainerAttacks.onAttributes(),
                    ContainerAttacks.byKeys(),
                    StructureAttacks.onStructure(),
                    StructureAttacks.onAttachment())
            .flatMap(List::stream)
            .toList();

    private final Verifier verifier = new Verifier();

    static List<Attack> attacks() {
        return ATTACKS;
    }

    static Stream<Attack> controls() {
        return Stream.of(
                new Attack("signed", VerdictCode.VALID, () -> Victim.SIGNED),
                new Attack("signed again", VerdictCode.VALID, () -> Tampering.signedAgain(Victim.SIGNED, Victim.KEY)),
                new Attack(
                        "container of RSA",
                        VerdictCode.VALID,
                        () -> Victim.rsa().in(Victim.SIGNED)),
                new Attack(
                        "container of EC", VerdictCode.VALID, () -> Victim.ec().in(Victim.SIGNED)),
                new Attack("a later time stamp", VerdictCode.VALID, () -> new TimeStamper().stamped(Victim.SIGNED)),
                new Attack(
                        "another certificate first",
                        VerdictCode.VALID,
                        () -> Victim.ec()
                                .bag(Victim.RSA_CERTIFICATE, Victim.EC_CERTIFICATE)
                                .in(Victim.SIGNED)),
                new Attack(
                        "another attachment beside",
                        VerdictCode.VALID,
                        () -> Victim.signed(document -> StructureAttacks.add(document, "table.csv", "table.csv"))));
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

    @Test
    void noByteOfTheFileMayChange() {
        SignedRange range = Tampering.range(Victim.SIGNED);
        int containerEnd = range.gapStart() + 2 * 900;
        for (int place = 0; place < Victim.SIGNED.length; ) {
            byte[] changed = Tampering.flipped(Victim.SIGNED, place);
            Verdict verdict = verifier.verify(changed, PreparedPdf.ATTACHMENT_NAME);
            assertNotEquals(VerdictCode.VALID, verdict.code(), "byte " + place);
            place += place >= range.gapStart() && place < containerEnd ? 5 : 137;
        }
    }

    @Test
    void noShorterFileIsAccepted() {
        for (int length = 0; length < Victim.SIGNED.length; length += 211) {
            Verdict verdict = verifier.verify(Arrays.copyOf(Victim.SIGNED, length), PreparedPdf.ATTACHMENT_NAME);
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
