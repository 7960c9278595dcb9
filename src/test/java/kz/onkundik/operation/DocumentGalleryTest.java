package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import kz.onkundik.document.PageImages;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.report.Paper;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.ReportContent;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each document in both languages, judged by veraPDF and left under {@code target/gallery/documents} to be looked at. */
class DocumentGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery", "documents");
    private static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);
    private static final float PIXELS_PER_POINT = 1.2f;
    private static final int MOST_PICTURES = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyDocumentOfTheSampleIsArchivableAccessibleAndTheSameEachTime(Paper paper) throws Exception {
        try (OpenSchool school = Schools.sample(folder.resolve("sample.onkundik"))) {
            for (Language language : LANGUAGES) {
                MadePdf made = new MakeDocument().pdf(school, paper, language);
                VeraPdf.assertConformant(kept("sample", paper, language, made));
                assertEquals(List.of(), made.problems());
                if (paper == Paper.SUMMARY) {
                    assertEquals(1, made.pages(), "a summary is one page");
                }
                assertArrayEquals(
                        made.bytes(),
                        new MakeDocument().pdf(school, paper, language).bytes());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyDocumentOfACampaignOfAMonthIsArchivableToo(Paper paper) throws Exception {
        try (OpenSchool school = Schools.full(folder.resolve("lyceum.onkundik"))) {
            for (Language language : LANGUAGES) {
                MadePdf made = new MakeDocument().pdf(school, paper, language);
                VeraPdf.assertConformant(kept("month", paper, language, made));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void fiveHundredEventsAndEveryScriptBreakNoDocument(Paper paper) throws Exception {
        byte[] picture = SamplePictures.draw(Scene.FAIR, "1.jpg");
        ReportContent content;
        try (OpenSchool school = Schools.sample(folder.resolve("sample.onkundik"))) {
            content = Extremes.of(
                    new PrepareReport().prepare(school, school.work().draft()).content());
        }
        assertEquals(Extremes.PHOTOS, Extremes.photos(content));
        for (Language language : extremeLanguages(paper)) {
            var presentation = new Presentation(new Messages(language), _ -> picture);
            MadePdf made = MakeDocument.pdf(paper, content, presentation);
            VeraPdf.assertConformant(kept("extreme", paper, language, made));
        }
    }

    /** The letter carries the report, so that each of the long ones is judged once, and all in both languages together. */
    private static List<Language> extremeLanguages(Paper paper) {
        return switch (paper) {
            case REPORT -> List.of(Language.KK);
            case LETTER, PUBLICATIONS -> List.of(Language.RU);
            default -> LANGUAGES;
        };
    }

    private static Path kept(String data, Paper paper, Language language, MadePdf made) throws IOException {
        Files.createDirectories(GALLERY);
        String name = data + "-" + paper.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + language.code();
        try (PageImages pages = PageImages.of(made.bytes())) {
            assertEquals(made.pages(), pages.count());
            for (int page = 0; page < Math.min(pages.count(), MOST_PICTURES); page++) {
                ImageIO.write(
                        pages.render(page, PIXELS_PER_POINT),
                        "png",
                        GALLERY.resolve(name + "-%03d.png".formatted(page + 1)).toFile());
            }
        }
        return Files.write(GALLERY.resolve(name + ".pdf"), made.bytes());
    }
}
