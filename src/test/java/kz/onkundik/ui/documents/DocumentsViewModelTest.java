package kz.onkundik.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.school.Stationery.Margins;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsViewModelTest {
    @TempDir
    Path folder;

    private DocumentsDesk desk;
    private DocumentsViewModel model;

    @BeforeEach
    void open() {
        desk = new DocumentsDesk(folder);
        model = desk.model(new Words(Language.KK));
    }

    @AfterEach
    void close() {
        desk.school.close(() -> {});
    }

    @Test
    void thePreviewFollowsTheChosenDocumentAndLanguage() {
        model.preview().make();
        assertEquals(Paper.PLAN, model.preview().shown().get().about().paper());
        model.paper().set(Paper.SUMMARY);
        assertTrue(model.preview().stale().get());
        model.preview().make();
        assertEquals(Paper.SUMMARY, model.preview().shown().get().about().paper());
        model.language().set(Language.RU);
        assertTrue(model.preview().stale().get());
    }

    @Test
    void aDocumentIsSavedUnderItsOwnNameInItsLanguage() throws IOException {
        model.language().set(Language.RU);
        model.paper().set(Paper.PUBLICATIONS);
        model.save(DocumentFormat.PDF, desk.opened::add);
        assertEquals(List.of("Реестр публикаций.pdf"), desk.suggested);
        assertTrue(Files.size(desk.opened.getFirst()) > 1000);
    }

    @Test
    void aPlaceThatIsTakenBySomethingElseIsToldInWords() throws IOException {
        Files.writeString(folder.resolve("Іс-шаралар жоспары.pdf"), "басқа файл");
        model.save(DocumentFormat.PDF, desk.opened::add);
        assertEquals("output.not-replaceable", model.notSaved().get().code());
        assertEquals(List.of(), desk.opened);
    }

    @Test
    void whatIsTypedOfTheLookIsInTheFileAtOnce() {
        TypedStationery look = model.stationery().look();
        look.typeface().set(Stationery.Typeface.PT_SERIF);
        look.bodySize().set(14);
        look.margins().getFirst().text().set(" 30 ");
        look.seal().set(false);
        look.addressee().kk().set("Білім бөліміне");
        assertEquals(
                Stationery.OFFICIAL
                        .withTypeface(Stationery.Typeface.PT_SERIF)
                        .withSizes(14, Stationery.OFFICIAL.tableSize())
                        .withMargins(new Margins(30, 12, 18, 18))
                        .withSeal(false)
                        .withAddressee(LocalText.of("Білім бөліміне", null)),
                desk.school.snapshot().get().stationery());
    }

    @Test
    void aMarginThatLeavesNoPageIsToldAndNotSaved() {
        TypedNumber left = model.stationery().look().margins().getFirst();
        left.text().set("300");
        assertEquals(
                Problem.error("documents.not-within", new Problem.Place("documents", "", "margin.left"), "300", 5, 50),
                left.live().get());
        assertEquals(Stationery.OFFICIAL, desk.school.snapshot().get().stationery());
    }

    @Test
    void theLetterheadAndTheSendingAreKeptToo() {
        model.stationery().letterhead().phone().set("8 (72631) 2-11-00");
        model.stationery().sending().limitMb().text().set("5");
        var now = desk.school.snapshot().get();
        assertEquals("8 (72631) 2-11-00", now.institution().letterhead().phone());
        assertEquals(Sending.USUAL.withLimitMb(5), now.sending());
    }

    @Test
    void aLookThatChangesElsewhereIsShown() {
        desk.school.change(
                "documents.saving-look",
                file -> {
                    file.file().stationery().save(Stationery.OFFICIAL.withSizes(13, 11));
                    return true;
                },
                _ -> {});
        assertEquals(13, model.stationery().look().bodySize().get());
    }

    @Test
    void anEmblemIsTakenWithoutItsMetadataAndRemovedAgain() throws IOException {
        desk.emblem = Files.write(folder.resolve("emblem.jpg"), SamplePictures.draw(Scene.STEPPE, "emblem"));
        model.stationery().chooseEmblem();
        assertTrue(model.stationery().hasEmblem().getValue());
        model.preview().make();
        desk.emblem = Files.write(folder.resolve("other.jpg"), SamplePictures.draw(Scene.ASSEMBLY, "other"));
        model.stationery().chooseEmblem();
        assertTrue(model.preview().stale().get());
        model.stationery().removeEmblem();
        assertFalse(model.stationery().hasEmblem().getValue());
        assertNull(model.stationery().emblemRefused().get());
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWords() throws IOException {
        desk.emblem = Files.writeString(folder.resolve("emblem.jpg"), "сурет емес");
        model.stationery().chooseEmblem();
        assertEquals("picture.format", model.stationery().emblemRefused().get().code());
    }
}
