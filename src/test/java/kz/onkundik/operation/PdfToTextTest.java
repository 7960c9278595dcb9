package kz.onkundik.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.Installed;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program reads out of our PDFs: the words in their order, and every Kazakh letter. */
class PdfToTextTest {
    private static final String LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЩщЪъЫыЭэ";

    @TempDir
    Path folder;

    @Test
    void the_parts_of_a_report_are_read_in_their_order_and_no_letter_is_another() throws Exception {
        assumeTrue(Installed.program("pdftotext"));
        try (OpenSchool school = Schools.full(folder.resolve("a.onkundik"))) {
            Event event = school.work().events().getFirst();
            new RecordEvent().save(school, Schools.telling(event, LETTERS));
            for (Language language : List.of(Language.KK, Language.RU)) {
                String text = text(
                        new MakeDocument().pdf(school, Paper.LETTER, language).bytes());
                var messages = new Messages(language);
                List<String> parts = new ArrayList<>();
                parts.add(school.institution().name().in(language));
                parts.add(messages.text("doc.letter.appendix", 1).split("1", -1)[0]);
                parts.add(messages.text("doc.section.totals"));
                for (var label : school.campaign().sections().values()) {
                    parts.add(label.in(language));
                }
                parts.add(messages.text("doc.section.photos"));

                assertThat(text).contains(LETTERS);
                assertThat(places(text, parts)).doesNotContain(-1).isSorted();
            }
        }
    }

    /** Where each part is found after the one before; -1 where it is not. */
    private static List<Integer> places(String text, List<String> parts) {
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            from = text.indexOf(Schools.squeezed(part), Math.max(0, from));
            places.add(from);
        }
        return places;
    }

    private String text(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        Path out = folder.resolve("a.txt");
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), out.toString()).start();
        assertThat(process.waitFor()).isZero();
        return Schools.squeezed(Files.readString(out, StandardCharsets.UTF_8));
    }
}
