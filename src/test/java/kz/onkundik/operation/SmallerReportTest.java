package kz.onkundik.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Event;
import kz.onkundik.school.Sending;
import kz.onkundik.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report shows of its photos, so that it gets through an e-mail's limit, and what is said of the rest. */
class SmallerReportTest {
    @TempDir
    Path folder;

    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.full(folder.resolve("a.onkundik"));
        Event event = school.work().events().stream()
                .filter(each -> !each.photosToShow().isEmpty())
                .findFirst()
                .orElseThrow();
        Event.Photo added = new AddPhotos().add(school, event.uuid(), new AddPhotos().prepare(grain(), "a"));
        Event now = school.work().event(event.uuid()).orElseThrow();
        List<Event.Photo> photos = new ArrayList<>(now.photos());
        photos.replaceAll(photo -> photo.uuid().equals(added.uuid())
                ? new Event.Photo(photo.uuid(), "", Event.Consent.GIVEN, photo.sha256(), photo.width(), photo.height())
                : photo);
        new RecordEvent().save(school, now.withPhotos(photos));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void photos_that_are_left_out_are_counted_beside_those_that_are_shown() throws IOException {
        int all = images(pdf().bytes()).size();
        school.file().stationery().save(Sending.USUAL.withPhotosPerEvent(1));
        byte[] fewer = pdf().bytes();
        int kept = school.work().events().stream()
                .mapToInt(event -> Math.max(0, event.photosToShow().size() - 1))
                .sum();

        assertThat(kept).isPositive();
        assertThat(images(fewer)).hasSize(all - kept);
        assertThat(Schools.text(fewer)).contains(Schools.squeezed("фотосуреті мекемеде сақтаулы"));
    }

    @Test
    void smaller_photos_make_a_smaller_report_that_is_as_valid() throws Exception {
        byte[] whole = pdf().bytes();
        school.file().stationery().save(Sending.USUAL.withPhotoSide(800));
        byte[] smaller = pdf().bytes();

        assertThat(smaller.length).isLessThan(whole.length);
        assertThat(images(smaller)).allSatisfy(side -> assertThat(side).isLessThanOrEqualTo(800));
        assertThat(images(whole)).anySatisfy(side -> assertThat(side).isGreaterThan(800));
        VeraPdf.assertConformant(Files.write(folder.resolve("smaller.pdf"), smaller));
    }

    @Test
    void a_report_above_the_limit_and_letters_that_no_font_has_are_told() {
        assertThat(pdf().problems()).isEmpty();
        school.file().stationery().save(Sending.USUAL.withLimitMb(1));
        Event event = school.work().events().getFirst();
        new RecordEvent().save(school, Schools.telling(event, "Сәлем, سلام 你好"));

        assertThat(pdf().problems())
                .extracting(Problem::code)
                .containsExactly("document.letters-missing", "report.above-email-limit");
    }

    /** A photo of grain, which no encoder makes small. */
    private static BufferedImage grain() {
        var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var random = new Random(3);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    private MadePdf pdf() {
        return new MakeDocument().pdf(school, Paper.REPORT, Language.KK);
    }

    /** The long sides of all pictures, in pixels. */
    private static List<Integer> images(byte[] pdf) throws IOException {
        List<Integer> sides = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        sides.add(Math.max(image.getWidth(), image.getHeight()));
                    }
                }
            }
        }
        return sides;
    }
}
