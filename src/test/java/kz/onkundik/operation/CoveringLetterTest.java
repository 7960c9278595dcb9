package kz.onkundik.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Sending;
import kz.onkundik.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveringLetterTest {
    private static final Pattern SAID = Pattern.compile("(?:Қосымша|Приложение)\\D{1,6}(\\d+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,1600", "RU,1600", "KK,800"})
    void it_says_as_many_pages_as_follow_it(Language language, int photoSide) throws IOException {
        try (OpenSchool school = Schools.full(folder.resolve("a.onkundik"))) {
            school.file().stationery().save(Sending.USUAL.withPhotoSide(photoSide));
            List<String> pages =
                    pages(new MakeDocument().pdf(school, Paper.LETTER, language).bytes());
            Matcher said = SAID.matcher(pages.getFirst());

            assertThat(said.find()).as(pages.getFirst()).isTrue();
            assertThat(pages.size() - 1).isEqualTo(Integer.parseInt(said.group(1)));
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00A0', ' '));
            }
        }
        return pages;
    }
}
