package kz.onkundik.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.operation.history.HistoryEntry;
import kz.onkundik.school.Event;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportKind;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.history.HistoryModel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads of what she did. */
class HistoryModelTest {
    private static final EditWords SAY = new EditWords(new Messages(Language.KK));

    @TempDir
    Path folder;

    private SchoolModel school;
    private HistoryModel history;

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        history = new HistoryModel(school, Subject.EVERYTHING);
        history.show(true);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void aChangeOfARowIsSaidByItsFieldsBeforeAndAfter() {
        PlanRow row = row();
        save(row.withPlace("Фойе"));
        save(row.withPlace("Зал").withDate(LocalDate.of(2023, 11, 22)));
        assertEquals("Жоспар жолын өзгерту «Жаңа жол»", first());
        assertEquals("Күні: 22.11.2023\nӨтетін орны: бұрын «Фойе», енді «Зал»", edits());
        save(row.withDate(LocalDate.of(2023, 11, 22)));
        assertEquals("Өтетін орны: бұрын «Зал», енді бос", edits());
    }

    @Test
    void aTitleThatBringsItsQuotesIsNotQuotedTwice() {
        done(file -> new RecordEvent().add(file, "«Бақытты бала»: брифинг"));
        assertTrue(first().endsWith(" «Бақытты бала»: брифинг"), first());
    }

    @Test
    void anEventWithWhichTheFileWasBegunDoesNotReadAsTheFilesName() {
        done(file -> file.file().act("file.begin", () -> new RecordEvent().add(file, "«Бақытты бала»: брифинг")));
        assertEquals("Файлды құру, ішінде: «Бақытты бала»: брифинг", first());
    }

    @Test
    void theNameOfAnIssuedFileIsNoPersons() {
        var report = new IssuedReport(
                done(file -> file.file().issued().reportId(file.campaign().id())),
                1,
                ReportKind.INTERIM,
                "01-18/1",
                LocalDate.of(2023, 11, 22),
                "a".repeat(64),
                null,
                List.of(new IssuedReport.File(
                        "kk",
                        "есеп.pdf",
                        "b".repeat(64),
                        "c".repeat(64),
                        "Үлгібаева С.Е.",
                        Instant.parse("2023-11-22T08:00:00Z"))));
        done(file -> {
            file.file().issued().add(file.campaign().id(), report);
            return report;
        });
        assertTrue(edits().contains("Файл: «есеп.pdf»"), edits());
    }

    @Test
    void numbersItemsAndLinesOfAnEventAreNamedAsTheCampaignNamesThem() {
        Event event = done(file -> new RecordEvent().add(file, "Жәрмеңке"));
        assertTrue(first().contains("«Жәрмеңке»"), first());
        done(file -> {
            var other = new Event(
                    event.uuid(),
                    null,
                    List.of("d04"),
                    event.title(),
                    event.date(),
                    null,
                    null,
                    Event.Mode.ONLINE,
                    "",
                    "",
                    "",
                    "",
                    Map.of("pupils", 12L),
                    List.of(),
                    List.of(),
                    List.of());
            new RecordEvent().save(file, other);
            return other;
        });
        String said = edits();
        assertTrue(said.contains("Өткізу түрі: бұрын "), said);
        assertTrue(said.contains("Тармақ қосылды: "), said);
        assertTrue(said.contains(": 12"), said);
        assertFalse(said.contains("pupils"), said);
        assertFalse(said.contains(event.uuid().toString()), said);
    }

    @Test
    void whatWasTakenBackAndBroughtAgainIsSaidSo() {
        save(row().withPlace("Фойе"));
        school.undo();
        assertEquals("Кері қайтарылды: жоспар жолын өзгерту «Жаңа жол»", first());
        school.redo();
        assertEquals("Қайта орындалды: жоспар жолын өзгерту «Жаңа жол»", first());
    }

    @Test
    void manyAtOnceAreNamedByTheFirstOfThem() {
        school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), _ -> {});
        assertTrue(first().startsWith("Хаттан жоспар құру «"), first());
        assertTrue(first().matches(".* және тағы \\d+"), first());
        assertEquals("", edits());
    }

    @Test
    void theHistoryOfOneRecordHoldsNothingElse() {
        PlanRow row = row();
        save(row.withPlace("Фойе"));
        school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), _ -> {});
        HistoryModel one = HistoryModel.of(school, row.uuid()).orElseThrow();
        one.show(true);
        assertEquals(2, one.entries().get().size());
        assertTrue(history.entries().get().size() > 2);
    }

    private PlanRow row() {
        PlanRow row = PlanRow.titled(UUID.nameUUIDFromBytes(new byte[0]), List.of(), "Жаңа жол");
        save(row);
        return row;
    }

    private void save(PlanRow row) {
        done(file -> {
            new EditPlan().save(file, List.of(row));
            return row;
        });
    }

    private <T> T done(Function<OpenSchool, T> change) {
        List<T> results = new ArrayList<>();
        school.change("plan.saving", change, (T result) -> results.add(result));
        return results.getFirst();
    }

    private String first() {
        HistoryEntry entry = history.entries().get().getFirst();
        return SAY.said(entry, history.detail(entry).getValue());
    }

    private String edits() {
        return SAY.edits(history.detail(history.entries().get().getFirst()).getValue());
    }
}
