package kz.onkundik.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.onkundik.report.Contents;
import kz.onkundik.report.ReportContent;
import kz.onkundik.text.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelFileTest {
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    @TempDir
    Path folder;

    @Test
    void aSheetEachForPlanEventsCountsAndPublications() throws IOException {
        try (XSSFWorkbook workbook = workbook(Contents.reading(), Language.KK)) {
            assertEquals(
                    List.of("Жоспар", "Іс-шаралар", "Сандар", "Жарияланымдар"),
                    IntStream.range(0, 4).mapToObj(workbook::getSheetName).toList());
        }
    }

    @Test
    void datesAndNumbersAreTrueOnesAndSumsAreFormulasThatAddUp() throws IOException {
        ReportContent content = Contents.reading();
        try (XSSFWorkbook workbook = workbook(content, Language.RU)) {
            XSSFRow event = workbook.getSheet("Мероприятия").getRow(1);
            assertEquals(
                    content.work().events().getFirst().date(),
                    event.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            XSSFSheet counts = workbook.getSheet("Показатели");
            XSSFRow sums = counts.getRow(counts.getLastRowNum());
            double said = sums.getCell(1).getNumericCellValue();
            double computed = workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluate(sums.getCell(1))
                    .getNumberValue();
            assertEquals(CellType.FORMULA, sums.getCell(1).getCellType());
            assertEquals(computed, said);
            assertTrue(said > 0);
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysAText() throws IOException {
        ReportContent content = Contents.withEvents(
                Contents.reading(),
                List.of(Contents.event(FORMULA).telling("+7 700").done()));
        try (XSSFWorkbook workbook = workbook(content, Language.KK)) {
            var cell = workbook.getSheet("Іс-шаралар").getRow(1).getCell(1);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(FORMULA, cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void aStoryOfAHundredThousandLettersGoesOnBelowAndLosesNone() throws IOException {
        String story = IntStream.range(0, 6_000)
                .mapToObj(i -> "Бала " + i * 7919 % 6007 + " оқыды. 😀")
                .collect(Collectors.joining());
        ReportContent content = Contents.withEvents(
                Contents.reading(),
                List.of(
                        Contents.event("Бірінші").telling(story).done(),
                        Contents.event("Екінші").telling("Қысқа.").done()));
        try (XSSFWorkbook workbook = workbook(content, Language.KK)) {
            XSSFSheet sheet = workbook.getSheet("Іс-шаралар");
            int second = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .filter(row -> sheet.getRow(row).getCell(1) != null
                            && sheet.getRow(row).getCell(1).getStringCellValue().equals("Екінші"))
                    .findFirst()
                    .orElseThrow();
            var read = new StringBuilder();
            IntStream.range(1, second)
                    .mapToObj(row -> sheet.getRow(row).getCell(7))
                    .filter(Objects::nonNull)
                    .forEach(cell -> read.append(cell.getStringCellValue()));
            assertEquals(story, read.toString());
        }
    }

    @Test
    void lettersThatNoXmlHoldsDoNotBreakTheFile() throws IOException {
        ReportContent content = Contents.withEvents(
                Contents.reading(),
                List.of(Contents.event("а\u0000б\u0007в\uD800г\uFFFE").done()));
        try (XSSFWorkbook workbook = workbook(content, Language.KK)) {
            assertEquals(
                    "абвг", workbook.getSheet("Іс-шаралар").getRow(1).getCell(1).getStringCellValue());
        }
    }

    @Test
    void linksAreLiveOnlyWhereTheyAreWebAddresses() throws IOException {
        ReportContent content = Contents.withEvents(
                Contents.reading(),
                List.of(Contents.event("Оқу")
                        .on(LocalDate.of(2027, 3, 3))
                        .published("blog", "https://mektep.example/жаңалық")
                        .published("blog", "file:///etc/passwd")
                        .done()));
        try (XSSFWorkbook workbook = workbook(content, Language.KK)) {
            XSSFSheet sheet = workbook.getSheet("Жарияланымдар");
            int last = sheet.getLastRowNum();
            assertEquals(
                    "https://mektep.example/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B",
                    sheet.getRow(last - 1).getCell(4).getHyperlink().getAddress());
            assertEquals(null, sheet.getRow(last).getCell(4).getHyperlink());
            assertEquals("file:///etc/passwd", sheet.getRow(last).getCell(4).getStringCellValue());
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(Contents.reading(), Language.KK), bytes(Contents.reading(), Language.KK));
    }

    @Test
    void libreOfficeOpensIt() throws Exception {
        assumeTrue(LibreOffice.isInstalled());
        Path file = Files.write(folder.resolve("a.xlsx"), bytes(Contents.reading(), Language.KK));
        String csv = Files.readString(LibreOffice.convert(
                file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,2", folder));
        assertTrue(csv.contains("Дауыстап оқу күні"), csv);
        assertTrue(csv.contains("03.03.2027"), csv);
    }

    private static XSSFWorkbook workbook(ReportContent content, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(content, language)));
    }

    private static byte[] bytes(ReportContent content, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        ExcelFile.write(content, language, out);
        return out.toByteArray();
    }
}
