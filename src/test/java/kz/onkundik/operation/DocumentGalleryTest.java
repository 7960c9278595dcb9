package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import kz.onkundik.document.PageImages;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery", "documents");
    private static final float PIXELS_PER_POINT = 1.2f;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PLAN,KK", "PLAN,RU", "BLANK_PLAN,KK", "BLANK_PLAN,RU", "REPORT,KK", "REPORT,RU",
        "LETTER,KK", "LETTER,RU", "SUMMARY,KK", "SUMMARY,RU", "PUBLICATIONS,KK", "PUBLICATIONS,RU"
    })
    void everyDocumentOfTheSampleIsArchivableAccessibleAndTheSameEachTime(Paper paper, Language language)
            throws Exception {
        try (OpenSchool school = Schools.full(folder.resolve("lyceum.onkundik"))) {
            MadePdf made = new MakeDocument().pdf(school, paper, language);
            Path pdf = kept("sample", paper, language, made);
            VeraPdf.assertConformant(pdf);
            assertEquals(java.util.List.of(), made.problems());
            assertArrayEquals(
                    made.bytes(),
                    new MakeDocument().pdf(school, paper, language).bytes());
        }
    }

    private static Path kept(String data, Paper paper, Language language, MadePdf made) throws IOException {
        Files.createDirectories(GALLERY);
        String name = data + "-" + paper.name().toLowerCase(java.util.Locale.ROOT) + "-" + language.code();
        try (PageImages pages = PageImages.of(made.bytes())) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(
                        pages.render(page, PIXELS_PER_POINT),
                        "png",
                        GALLERY.resolve(name + "-%03d.png".formatted(page + 1)).toFile());
            }
        }
        return Files.write(GALLERY.resolve(name + ".pdf"), made.bytes());
    }
}
