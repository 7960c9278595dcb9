package kz.onkundik.document;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.onkundik.text.Language;

/** A document with one of everything, as a school could send it. */
final class KitchenSink {
    static final String FIELD = "signature";

    private KitchenSink() {}

    static DocumentInfo info(String title, Language language) {
        PageLabel label = language == Language.KK
                ? (page, pages) -> page + "-бет, барлығы " + pages
                : (page, pages) -> "Страница " + page + " из " + pages;
        return new DocumentInfo(
                title,
                "№0 «Үлгі» жалпы орта білім беретін мектебі",
                "Есеп",
                language,
                OffsetDateTime.parse("2023-11-22T16:12:00+05:00"),
                "№0 «Үлгі» мектебі – аралық есеп, 22.11.2023",
                label,
                "2-нұсқа · 4F1C 09AB 77D2");
    }

    static Document kazakh() {
        return new Document(
                info("Онкүндіктің орындалуы туралы аралық есеп", Language.KK), blocks(), Optional.of(data()));
    }

    /** A Russian frame around texts that the school wrote in Kazakh. */
    static Document russian() {
        Text title = Text.of("Отчёт об исполнении республиканской декады\n«Всемирный день защиты детей»");
        var blocks = new ArrayList<Block>();
        blocks.add(letterhead());
        blocks.add(new Heading(1, title, Alignment.CENTER));
        blocks.add(new Paragraph(
                Text.of("На основании письма управления образования области от 15.11.2023 № 03-6892 представляется"
                        + " информация об исполнении по каждому пункту. Всего проведено 9 мероприятий, участий – 1 190,"
                        + " охвачено детей (без повторов) – 389. "),
                ParagraphStyle.BODY));
        Row kazakhRow = Row.of(
                Cell.of("1").aligned(Alignment.CENTER),
                Cell.of(Text.of("«Бақытты бала – бейбіт елдің тірегі»: онкүндіктің ашылуы")
                        .in(Language.KK)),
                Cell.of(Text.of("Оқушылардың ынтымақтастық пен өзара сыйластық дағдылары дамытылды.")
                        .in(Language.KK)));
        blocks.add(new Table(
                List.of(Column.fit(), Column.share(1), Column.share(2)),
                List.of(Row.header("№", "Мероприятие", "Результат")),
                List.of(kazakhRow)));
        blocks.add(signature("Директор", "С. Е. Улгибаева"));
        return new Document(info("Отчёт об исполнении декады", Language.RU), blocks, Optional.empty());
    }

    static Columns letterhead() {
        ParagraphStyle style = ParagraphStyle.PLAIN.aligned(Alignment.CENTER).sized(11);
        Text kazakh = Text.bold("Жазықөзен ауданы\nбілім бөлімінің «№0 «Үлгі»\nжалпы орта білім беретін\nмектебі» КММ");
        Text russian = Text.bold(
                "КГУ «Общеобразовательная\nсредняя школа №0 «Үлгі»\nотдела образования\nЖазыкозенского района»");
        return new Columns(
                List.of(
                        new Columns.Part(5, new Paragraph(kazakh.in(Language.KK), style)),
                        new Columns.Part(2),
                        new Columns.Part(5, new Paragraph(russian.in(Language.RU), style))),
                0,
                false);
    }

    static Together signature(String post, String name) {
        var line = new Columns(
                List.of(
                        new Columns.Part(5, new Paragraph(Text.of(post), ParagraphStyle.PLAIN)),
                        new Columns.Part(3, new Rule(0.5f, 0, 2)),
                        new Columns.Part(3, new Paragraph(Text.of(name), ParagraphStyle.PLAIN))),
                4,
                true);
        return new Together(new Gap(10), line, new Gap(4), new SignatureField(FIELD, "Директордың қолтаңбасы", 90, 26));
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(letterhead());
        blocks.add(new Rule(1.5f, 4, 6));
        blocks.add(new Columns(
                List.of(
                        new Columns.Part(
                                3, new Paragraph(Text.of("22.11.2023  № 01-18/209"), ParagraphStyle.PLAIN.sized(11))),
                        new Columns.Part(
                                2,
                                new Paragraph(
                                        Text.bold("Жазықөзен ауданының\nбілім бөліміне"),
                                        ParagraphStyle.PLAIN.sized(11)))),
                4,
                false));
        blocks.add(new Gap(3));
        blocks.add(new Heading(
                1,
                Text.of(
                        "«Дүниежүзілік балаларды қорғау күні: балаларға арналған өмір» республикалық онкүндігінің орындалуы туралы аралық есеп"),
                Alignment.CENTER));
        blocks.add(new Paragraph(
                Text.muted("2023 жылғы 15–25 қараша, 22 қарашадағы жағдай"),
                ParagraphStyle.PLAIN.aligned(Alignment.CENTER).sized(11).spaced(0, 6)));
        blocks.add(new Paragraph(
                Text.of(
                                "Облыс әкімдігі білім басқармасының 15.11.2023 жылғы № 03-6892 хатына сәйкес әр тармақ бойынша атқарылған жұмыстар туралы мәлімет ұсынылады. Барлығы 9 іс-шара өткізілді, қатысу саны – 1 190, қамтылған балалар саны (қайталаусыз) – 389. Толығырақ: ")
                        .and(Text.link(
                                "ulgi-mektep.example/onkundik/2023/kuzgi-esep",
                                URI.create("https://ulgi-mektep.example/onkundik/2023/kuzgi-esep"),
                                "Мектептің сайтындағы есеп"))
                        .and(Text.of(". Бюджеттен тыс 1 250 000 ₸ жұмсалды.")),
                ParagraphStyle.BODY));
        blocks.add(new Heading(2, "1. Бағыттар бойынша іс-шаралар"));
        blocks.add(eventTable(24));
        blocks.add(new Heading(2, "2. Ақпараттық қолдау"));
        blocks.add(ListBlock.numbered(List.of(
                Text.of("Мектептің ресми сайты – 5 материал"),
                Text.of(
                        "Әлеуметтік желілер (Instagram, Facebook) – 14 жарияланым, оның ішінде республикалық хештегпен жарияланғаны – 11, облыстық білім басқармасының парақшасында қайта жарияланғаны – 3"),
                Text.of("Аудандық газет – 1 мақала"))));
        blocks.add(ListBlock.dashed(List.of(Text.of("ата-аналар жиналысы"), Text.of("сынып сағаттары"))));
        blocks.add(new Heading(2, "3. Қорытынды"));
        blocks.add(new Table(
                List.of(Column.share(3), Column.share(1), Column.share(1), Column.share(1)),
                List.of(Row.header("Көрсеткіш", "Жоспар", "Орындалды", "Пайызы")),
                List.of(total("Іс-шаралар", "11", "9", "82 %"), total("Қамтылған балалар", "400", "389", "97 %"))));
        blocks.add(signature("Директордың тәрбие ісі жөніндегі орынбасары", "Г. Т. Нұсқабаева"));
        blocks.add(new QrCode(
                "https://ulgi-mektep.example/onkundik/2023#4F1C09AB77D2",
                24,
                "Есептің бақылау саны бар QR код",
                Text.bold("Бақылау саны\n")
                        .and(Text.of("4F1C 09AB 77D2 18E0 5B3A\n"))
                        .and(Text.muted("Электрондық нұсқасы осы PDF-тің ішінде: report.json"))));
        blocks.add(new PageBreak(PageBreak.Orientation.LANDSCAPE));
        blocks.add(new Heading(2, "4. Көрсеткіштер кестесі"));
        blocks.add(matrix());
        blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
        blocks.add(new Heading(2, "Қосымша. Фотоматериалдар"));
        blocks.add(pictures(5));
        return blocks;
    }

    private static Row total(String name, String planned, String done, String share) {
        return Row.of(
                Cell.rowHeader(Text.of(name)),
                Cell.of(planned).aligned(Alignment.CENTER),
                Cell.of(done).aligned(Alignment.CENTER),
                Cell.of(share).aligned(Alignment.CENTER));
    }

    static Table eventTable(int events) {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= events; i++) {
            if (i % 5 == 1) {
                rows.add(Row.group(Text.of((i / 5 + 1) + ") «Бақытты бала – бейбіт елдің тірегі»"), 6));
            }
            Text link = Text.link(
                    "instagram.com/p/ulgi-" + i,
                    URI.create("https://www.instagram.com/p/ulgi-" + i + "/"),
                    i + "-іс-шараның жарияланымы");
            rows.add(Row.of(
                    Cell.of("" + i).aligned(Alignment.CENTER),
                    Cell.of("«Дүниежүзілік балаларды қорғау күні: балаларға арналған өмір» брифингіне онлайн қатысу"),
                    Cell.of(Text.of("20.11.2023, 10:00–11:15"), Text.of("Мәжіліс залы (онлайн)")),
                    Cell.of(
                            Text.of("оқушылар – " + (40 + 3 * i)),
                            Text.of("педагогтер – 21"),
                            Text.of("оның ішінде көпбалалы аналар – 32")),
                    Cell.of(Text.of("Оқушылардың ынтымақтастық пен өзара сыйластық дағдылары дамытылды."), link),
                    Cell.of("Сынамалова Д. М.")));
        }
        return new Table(
                List.of(Column.fit(), Column.share(4), Column.share(3), Column.share(3), Column.share(4), Column.fit()),
                List.of(Row.header(
                        "№",
                        "Тармақ және іс-шара",
                        "Өткізілген күні, орны",
                        "Қамтылғандар саны",
                        "Нәтижесі",
                        "Жауапты")),
                rows);
    }

    private static Table matrix() {
        var columns = new ArrayList<>(List.of(Column.fit()));
        IntStream.range(0, 7).forEach(_ -> columns.add(Column.share(1)));
        return new Table(
                columns,
                List.of(Row.header(
                        "Ұйым",
                        "Оқушылар",
                        "Педагогтер",
                        "Ата-аналар",
                        "Әлеуметтік серіктестер",
                        "Жетім балалар",
                        "Мүгедектігі бар балалар",
                        "Барлығы")),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(row -> Row.of(IntStream.range(0, 8)
                                .mapToObj(i -> i == 0
                                        ? Cell.rowHeader(Text.of("№" + row + " орта мектеп"))
                                        : Cell.of("" + row * 37 * i).aligned(Alignment.RIGHT))
                                .toArray(Cell[]::new)))
                        .toList());
    }

    static Pictures pictures(int count) {
        return new Pictures(IntStream.rangeClosed(1, count)
                .mapToObj(i -> picture(i, () -> jpeg(i)))
                .toList());
    }

    static Picture picture(int number, JpegSource source) {
        int width = number % 3 == 0 ? 300 : 400;
        return new Picture(
                source,
                width,
                700 - width,
                "Оқушылар сахнада",
                Text.of(number + "-сурет. Онкүндіктің ашылу салтанаты, мәжіліс залы, 15.11.2023"));
    }

    static byte[] jpeg(int number) throws IOException {
        int width = number % 3 == 0 ? 300 : 400;
        var image = new BufferedImage(width, 700 - width, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(
                new GradientPaint(0, 0, Color.getHSBColor(number * 0.17f, 0.5f, 0.9f), 400, 400, Color.DARK_GRAY));
        graphics.fillRect(0, 0, 400, 400);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static Attachment data() {
        byte[] json = "{\"қатысушылар\":1190}".getBytes(StandardCharsets.UTF_8);
        return new Attachment(
                "report.json", "Есептің деректері", "application/json", Attachment.Relationship.SOURCE, json);
    }
}
