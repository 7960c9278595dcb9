package kz.onkundik.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.Succession.State;
import kz.onkundik.operation.trust.ConfirmKey.Confirmed;
import kz.onkundik.operation.trust.ExportKeys;
import kz.onkundik.operation.trust.IssueKeyChange;
import kz.onkundik.operation.trust.TrustDesk;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.common.preview.SystemPrinting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At the department a report is dropped on the screen, and something is done about its key. */
class CheckTrustTest {
    @TempDir
    Path folder;

    private final List<Confirmed> told = new ArrayList<>();
    private TrustDesk desk;
    private CheckViewModel model;
    private Path report;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        report = desk.firstReport();
        model = model(desk, folder);
        model.onDecision(told::add, () -> {}, () -> {});
        model.check(report);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The screen over the department's file, everything done at once. */
    static CheckViewModel model(TrustDesk desk, Path folder) {
        var actions = new CheckActions(
                Optional::empty, new Outlets(new SystemPrinting(), folder, _ -> {}), CheckTrustTest::fail);
        return new CheckViewModel(school(desk), BackgroundWork.inPlace(), actions, TrustDesk.CLOCK);
    }

    static SchoolModel school(TrustDesk desk) {
        var opened = new ArrayList<SchoolModel>();
        SchoolModel.open(
                "check.checking",
                () -> desk.department,
                BackgroundWork.inPlace(),
                TrustDesk.CLOCK,
                CheckTrustTest::fail,
                opened::add,
                CheckTrustTest::fail);
        return opened.getFirst();
    }

    @Test
    void theKeyOfTheReportIsConfirmedInOneStepAndTheVerdictFollows() {
        assertEquals(Trust.NEW, trust());
        assertEquals(List.of(), desk.known());
        model.askToConfirm();
        var confirm = model.confirm();
        assertEquals("Сөреев Д.Ж.", confirm.by().get(), "who prepares papers here");
        confirm.how().set(How.PAPER);
        confirm.typed().set(Fingerprint.of(confirm.asked().get().spkiSha256()));
        confirm.confirm();
        assertNull(confirm.asked().get());
        assertEquals(Trust.CONFIRMED, trust());
        assertEquals(How.PAPER, told.getFirst().key().decision().orElseThrow().how());
        model.takeBack(told.getFirst());
        assertEquals(Trust.NEW, trust());
        assertEquals(List.of(), desk.known());
    }

    @Test
    void wrongDigitsAreToldInThePanelAndNothingIsWritten() {
        model.askToConfirm();
        model.confirm().typed().set("0000 0000 0000 0000 0000");
        model.confirm().compared().set(true);
        assertEquals(false, model.confirm().isReady(), "a tick does not outweigh other digits");
        model.confirm().confirm();
        assertEquals("trust.digits", model.confirm().problem().get().code());
        assertNotNull(model.confirm().asked().get());
        assertEquals(List.of(), desk.known());
    }

    @Test
    void theKeyIsKeptForLaterWhenThatIsAsked() {
        model.askToConfirm();
        model.confirm().remember();
        assertEquals(1, desk.known().size());
        assertEquals(Trust.NEW, trust());
    }

    @Test
    void anOlderReportIsNoticedOnceTheNewerOneWasChecked() {
        Path second = TrustDesk.report(desk.school, folder.resolve("2.pdf"), Schools.key(desk.school), "2");
        assertEquals(State.CURRENT, succession(report));
        assertEquals(State.CURRENT, succession(second));
        assertEquals(State.OLDER, succession(report));
        assertEquals(List.of(), desk.known(), "whose key it is stays undecided");
    }

    private State succession(Path report) {
        model.check(report);
        var found = assertInstanceOf(CheckedFile.Report.class, model.found().get());
        return found.seen().checked().succession().state();
    }

    @Test
    void aChangeOfKeyIsTakenHere() {
        desk.confirm(report);
        Path notice = folder.resolve("notice.pdf");
        new IssueKeyChange(TrustDesk.CLOCK, desk.keys)
                .toNewOwnKey(desk.school, TrustDesk.password(), TrustDesk.newPassword(), Language.KK, notice);
        model.check(notice);
        assertInstanceOf(CheckedFile.Change.class, model.found().get());
        assertNotNull(model.pages().get());
        model.takeChange();
        var after =
                assertInstanceOf(CheckedFile.RefusedChange.class, model.found().get());
        assertEquals("key-change.taken", after.why().code());
        model.check(report);
        assertEquals(Trust.REVOKED, trust());
    }

    @Test
    void aChangeThatCannotBeTakenSaysWhyAndShowsNoPages() {
        Path notice = folder.resolve("notice.pdf");
        new IssueKeyChange(TrustDesk.CLOCK, desk.keys)
                .toNewOwnKey(desk.school, TrustDesk.password(), TrustDesk.newPassword(), Language.KK, notice);
        model.check(notice);
        var refused =
                assertInstanceOf(CheckedFile.RefusedChange.class, model.found().get());
        assertEquals("key-change.old-unknown", refused.why().code());
        assertNull(model.pages().get());
    }

    @Test
    void aListOfKeysIsKnownForWhatItIs() {
        desk.confirm(report);
        Path list = folder.resolve("list.pdf");
        new ExportKeys(TrustDesk.CLOCK).export(desk.department, Schools.key(desk.department), Language.KK, list);
        model.check(list);
        assertInstanceOf(CheckedFile.KeyList.class, model.found().get());
    }

    @Test
    void nothingOfAChangedFileCanBeConfirmed() throws IOException {
        byte[] bytes = Files.readAllBytes(report);
        bytes[bytes.length / 2] ^= 1;
        model.check(Files.write(folder.resolve("changed.pdf"), bytes));
        model.askToConfirm();
        assertNull(model.confirm().asked().get());
    }

    private Trust trust() {
        return ((CheckedFile.Report) model.found().get()).seen().checked().trust();
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
