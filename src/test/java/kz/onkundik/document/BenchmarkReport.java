package kz.onkundik.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.onkundik.text.Language;

/** A document like a school's report: a letterhead, a table of six columns and 60 rows, photos, a place to sign. */
final class BenchmarkReport {
    private static final int ROWS = 60;

    private BenchmarkReport() {}

    /** @param folder where {@link BenchmarkPhotos} are */
    static Document with(int photos, Path folder) {
        var blocks = new ArrayList<Block>();
        blocks.add(KitchenSink.letterhead());
        blocks.add(new Heading(1, Text.of("Онкүндіктің орындалуы туралы есеп"), Alignment.CENTER));
        blocks.add(new Paragraph(
                Text.of("Әр тармақ бойынша атқарылған жұмыстар туралы мәлімет ұсынылады. ".repeat(6)),
                ParagraphStyle.BODY));
        blocks.add(KitchenSink.eventTable(ROWS));
        blocks.add(KitchenSink.signature("Директор", "С. Е. Үлгібаева"));
        blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
        blocks.add(new Heading(2, "Қосымша. Фотоматериалдар"));
        List<Picture> pictures = IntStream.range(0, photos)
                .mapToObj(i -> new Picture(
                        () -> Files.readAllBytes(BenchmarkPhotos.file(folder, i)),
                        BenchmarkPhotos.WIDTH,
                        BenchmarkPhotos.HEIGHT,
                        "Оқушылар сахнада",
                        Text.of((i + 1) + "-сурет. Онкүндіктің ашылу салтанаты, мәжіліс залы")))
                .toList();
        blocks.add(new Pictures(pictures));
        return new Document(KitchenSink.info("Онкүндік туралы есеп", Language.KK), blocks, Optional.empty());
    }
}
