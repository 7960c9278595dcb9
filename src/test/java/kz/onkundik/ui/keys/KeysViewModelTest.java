package kz.onkundik.ui.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.trust.ExportKeys;
import kz.onkundik.operation.trust.MeetKey;
import kz.onkundik.operation.trust.TakeKeyChange;
import kz.onkundik.operation.trust.TrustDesk;
import kz.onkundik.operation.trust.WriteEnrolmentLetter;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.NcaLayerAtWork;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does in the section about keys, at the lyceum and at the department. */
class KeysViewModelTest {
    private static final String LETTER = "Кілтті тіркеу хаты.pdf";
    private static final String CHANGE = "Кілтті ауыстыру хабарламасы.pdf";

    @SuppressWarnings("TimeInStaticInitializer") // Its clock stands still.
    private static final IssuedKey STATE = new IssuedKey(
            "CN=ПАРАҚОВА ГҮЛ,SERIALNUMBER=IIN800101400123,O=Парақ,OU=BIN990140001234",
            TrustDesk.CLOCK.instant().minus(Duration.ofDays(30)));

    @TempDir
    Path folder;

    private TrustDesk desk;
    private KeysDesk school;
    private KeysViewModel model;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        school = new KeysDesk(desk, desk.school);
        model = opened(school);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aKeyWithoutBackupWantsToBeLookedAtUntilThereIsOne() {
        assertTrue(model.attention().getValue());
        model.own().backUp();
        assertEquals(List.of("Кілт көшірмесі.p12"), school.suggested);
        assertEquals("keys.backed-up", lastTold(school));
        assertFalse(model.attention().getValue());
    }

    @Test
    void aLostKeyIsRestoredAndAWrongPasswordToldInThePanel() {
        model.own().backUp();
        KeyFacts key = OwnKeys.facts(desk.school).orElseThrow();
        desk.school.file().ownKey().delete();
        school.keyFile = folder.resolve("Кілт көшірмесі.p12");
        model.own().open(Panel.RESTORE);
        model.own().chooseFile();
        model.own().restore("басқа".toCharArray());
        assertEquals("key.password", model.state().problem().get().code());
        assertEquals(Panel.RESTORE, model.state().panel().get());
        char[] right = TrustDesk.password();
        model.own().restore(right);
        assertArrayEquals(new char[right.length], right, "passwords are wiped");
        assertEquals(Panel.NONE, model.state().panel().get());
        assertEquals(key, model.own().own().getValue().facts());
    }

    @Test
    void twoDifferentPasswordsMakeAndReplaceNothing() {
        KeyFacts key = OwnKeys.facts(desk.school).orElseThrow();
        model.own().open(Panel.REPLACE);
        char[] old = TrustDesk.password();
        model.own().replaceByOwn(old, "12345678".toCharArray(), "12345679".toCharArray());
        assertEquals("report.passwords-differ", model.state().problem().get().code());
        assertArrayEquals(new char[old.length], old);
        assertEquals(key, OwnKeys.facts(desk.school).orElseThrow());
        assertEquals(List.of(), school.suggested);
    }

    @Test
    void theKeyIsReplacedAndTheNoticeOffered() {
        model.own().open(Panel.REPLACE);
        model.own().replaceByOwn(TrustDesk.password(), TrustDesk.newPassword(), TrustDesk.newPassword());
        assertEquals("keys.replaced", lastTold(school));
        assertTrue(Files.exists(folder.resolve(CHANGE)));
        school.told.getLast().more().orElseThrow().action().run();
        assertEquals(List.of(folder.resolve(CHANGE)), school.opened);
        assertEquals(1, model.state().shown().get().former().size());
    }

    @Test
    void theLetterIsWrittenAndTheKeyWithdrawn() {
        model.own().writeLetter();
        assertTrue(Files.exists(folder.resolve(LETTER)));
        model.own().open(Panel.WITHDRAW_OWN);
        model.own().why().set(How.LEFT);
        model.own().withdraw();
        assertTrue(desk.school.file().ownKey().stored().isEmpty());
        assertEquals(
                How.LEFT,
                model.state()
                        .shown()
                        .get()
                        .former()
                        .getFirst()
                        .decision()
                        .orElseThrow()
                        .how());
    }

    @Test
    void aKeyOfTheStateIsEnrolledOutOfAFileAndItsPasswordWiped() throws IOException {
        school.keyFile = Files.write(folder.resolve("state.p12"), STATE.file(TrustDesk.password()));
        model.stateKey().chooseFile();
        model.state().open(Panel.LETTER);
        model.stateKey().writeByFile("басқа".toCharArray());
        assertEquals("key.password", model.state().problem().get().code());
        assertEquals(Panel.LETTER, model.state().panel().get());
        char[] right = TrustDesk.password();
        model.stateKey().writeByFile(right);
        assertArrayEquals(new char[right.length], right, "passwords are wiped");
        assertEquals(Panel.NONE, model.state().panel().get());
        assertEquals(
                stateKey(),
                new MeetKey().in(desk.department, folder.resolve(LETTER)).facts());
    }

    @Test
    void aKeyOnATokenIsEnrolledByNcaLayer() {
        try (var program = NcaLayerAtWork.with(NcaLayerAtWork.signsWith(STATE))) {
            school.ncaLayer = program.address();
            model.stateKey().writeByNcaLayer();
        }
        assertEquals("keys.letter.written", lastTold(school));
        assertFalse(model.state().busy().get());
        assertEquals(
                stateKey(),
                new MeetKey().in(desk.department, folder.resolve(LETTER)).facts());
    }

    @Test
    void theOwnKeyIsFollowedByOneOnATokenAndTheDepartmentTakesTheChange() {
        desk.confirm(desk.firstReport());
        model.own().open(Panel.REPLACE);
        char[] old = TrustDesk.password();
        try (var program = NcaLayerAtWork.with(NcaLayerAtWork.signsWith(STATE))) {
            school.ncaLayer = program.address();
            model.own().replaceByNcaLayer(old);
        }
        assertArrayEquals(new char[old.length], old, "passwords are wiped");
        assertEquals("keys.replaced", lastTold(school));
        assertTrue(desk.school.file().ownKey().stored().isEmpty());
        var take = new TakeKeyChange(TrustDesk.CLOCK);
        take.take(desk.department, take.read(desk.department, folder.resolve(CHANGE)), TrustDesk.WHO);
        assertTrue(desk.known().contains("CONFIRMED " + stateKey().spkiSha256()));
    }

    @Test
    void whereNcaLayerIsCancelledOrDoesNotRunNothingIsWrittenAndNothingChanged() {
        KeyFacts before = OwnKeys.facts(desk.school).orElseThrow();
        model.own().open(Panel.REPLACE);
        try (var program = NcaLayerAtWork.with(NcaLayerAtWork.CANCELS)) {
            school.ncaLayer = program.address();
            model.own().replaceByNcaLayer(TrustDesk.password());
        }
        assertEquals("ncalayer.cancelled", model.state().problem().get().code());
        assertFalse(model.state().busy().get());
        model.stateKey().writeByNcaLayer();
        assertEquals("ncalayer.not-running", model.state().problem().get().code());
        assertEquals(before, OwnKeys.facts(desk.school).orElseThrow());
        assertFalse(Files.exists(folder.resolve(LETTER)));
        assertFalse(Files.exists(folder.resolve(CHANGE)));
    }

    private static KeyFacts stateKey() {
        return KeyFile.open(STATE.file(TrustDesk.password()), TrustDesk.password())
                .facts();
    }

    @Test
    void aKeyIsAddedFromALetterConfirmedAndWithdrawn() {
        Path letter = folder.resolve("letter.pdf");
        new WriteEnrolmentLetter(TrustDesk.CLOCK).ofOwnKey(desk.school, Language.KK, letter);
        var office = new KeysDesk(desk, desk.department);
        KeysViewModel there = opened(office);
        office.paper = letter;
        there.trusted().add();
        there.trusted().confirm().compared().set(true);
        there.trusted().confirm().confirm();
        assertEquals("keys.confirmed", lastTold(office));
        var known = there.state().shown().get().keys().getFirst();
        assertEquals(State.CONFIRMED, known.state());
        there.trusted().selected().set(known);
        there.trusted().askToWithdraw();
        assertEquals("Сөреев Д.Ж.", there.trusted().by().get());
        there.trusted().withdraw();
        assertEquals(
                State.REVOKED, there.state().shown().get().keys().getFirst().state());
    }

    @Test
    void onePanelIsOpenAtATime() {
        school.paper = desk.report("state.pdf", TrustDesk.ofState("990140001234"));
        model.trusted().add();
        assertEquals(Panel.CONFIRM, model.state().panel().get());
        model.own().open(Panel.REPLACE);
        assertNull(model.trusted().confirm().asked().get());
        model.trusted().add();
        model.trusted().confirm().close();
        assertEquals(Panel.NONE, model.state().panel().get());
    }

    @Test
    void whatIsNoPaperWithAKeyIsToldInPlace() throws Exception {
        school.paper = Files.writeString(folder.resolve("a.pdf"), "мәтін");
        model.trusted().add();
        assertEquals("trust.no-key", model.state().problem().get().code());
    }

    @Test
    void aListIsTakenOnceItsSignerIsConfirmed() {
        desk.confirm(desk.firstReport());
        var stranger = TrustDesk.ofState("990140001234");
        desk.confirm(desk.report("other.pdf", stranger));
        Path list = folder.resolve("list.pdf");
        new ExportKeys(TrustDesk.CLOCK).export(desk.department, Schools.key(desk.department), Language.KK, list);
        school.paper = list;
        model.trusted().chooseList();
        assertEquals(Panel.IMPORT, model.state().panel().get());
        assertTrue(model.trusted().isSignerUnknown());
        model.trusted().confirmSigner();
        model.trusted().confirm().compared().set(true);
        model.trusted().confirm().confirm();
        assertFalse(model.trusted().isSignerUnknown());
        assertEquals(Panel.IMPORT, model.state().panel().get(), "it is offered again");
        model.trusted().takeList();
        assertEquals("keys.list.taken", lastTold(school));
        assertTrue(model.own().own().getValue().confirmed().isPresent(), "the list names the own key");
    }

    @Test
    void authoritiesAndListsAreAddedRemovedAndBroughtBack() throws Exception {
        var issued = new IssuedKey("CN=А", TrustDesk.CLOCK.instant().minus(Duration.ofDays(9)));
        school.certificates = List.of(Files.write(folder.resolve("a.cer"), issued.authority()));
        school.revocationList = Files.write(
                folder.resolve("a.crl"), issued.revoked(TrustDesk.CLOCK.instant(), TrustDesk.CLOCK.instant()));
        model.authorities().add();
        model.authorities().addList();
        assertEquals(1, model.state().shown().get().authorities().size());
        assertEquals(1, model.state().shown().get().lists().size());
        model.authorities().remove(model.state().shown().get().authorities().getFirst());
        assertEquals(0, model.state().shown().get().authorities().size());
        school.told.getLast().more().orElseThrow().action().run();
        assertEquals(1, model.state().shown().get().authorities().size());
        model.authorities()
                .remove(model.state().shown().get().lists().getFirst().list());
        school.told.getLast().more().orElseThrow().action().run();
        assertEquals(1, model.state().shown().get().lists().size());
    }

    private static KeysViewModel opened(KeysDesk of) {
        KeysViewModel made = of.model(new Words(Language.KK), TrustDesk.CLOCK);
        made.state().onTold(of.told::add);
        made.state().reload();
        return made;
    }

    private static String lastTold(KeysDesk of) {
        return of.told.getLast().key();
    }
}
