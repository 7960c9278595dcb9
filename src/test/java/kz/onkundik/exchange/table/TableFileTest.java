package kz.onkundik.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.onkundik.problem.Failure;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class TableFileTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 24);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_workbook_old_or_new_gives_days_numbers_and_what_its_formulas_showed(boolean old) throws IOException {
        FoundTable table = TableFile.read(workbook(old)).getFirst();

        assertThat(table.name()).isEqualTo("Жоспар");
        assertThat(table.cell(0, 1).text()).isEqualTo("Іс-шара\nатауы");
        assertThat(table.cell(1, 0).text()).isEqualTo("7");
        assertThat(table.cell(1, 2)).isEqualTo(new FoundCell("24.11.2023", DAY));
        assertThat(table.cell(1, 3).text()).isEqualTo("42");
        assertThat(table.columns()).isEqualTo(4);
    }

    @Test
    void a_cell_that_spans_rows_is_in_each_of_them_and_one_that_spans_columns_in_the_first() throws IOException {
        FoundTable table = TableFile.read(workbook(false)).getFirst();

        assertThat(table.cell(2, 0).text()).isEqualTo("II бөлім");
        assertThat(table.cell(2, 1)).isEqualTo(FoundCell.EMPTY);
        assertThat(table.cell(3, 2).text()).isEqualTo("апта бойы");
        assertThat(table.cell(4, 2).text()).isEqualTo("апта бойы");
    }

    @Test
    void a_hidden_sheet_is_none() throws IOException {
        assertThat(TableFile.read(workbook(false))).hasSize(1);
    }

    @Test
    void a_word_table_gives_its_cells_where_they_stand_though_some_are_joined() throws IOException {
        FoundTable table = TableFile.read(document()).getFirst();

        assertThat(table.rows().getFirst()).extracting(FoundCell::text).containsExactly("Іс-шара", "", "Мерзімі");
        assertThat(table.cell(1, 0).text()).isEqualTo("Ашылу\nсалтанаты");
        assertThat(table.cell(1, 2).text()).isEqualTo("15.11");
        assertThat(table.cell(2, 2).text()).isEqualTo("15.11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void csv_is_read_in_the_letters_that_it_is_in(String letters) {
        String csv = "Мероприятие;Срок\r\n\"Конкурс; \"\"Мир\"\"\";24.11.2023\r\n";
        byte[] bytes = letters.equals("UTF-16") ? utf16(csv) : csv.getBytes(Charset.forName(letters));
        FoundTable table = TableFile.read(bytes).getFirst();

        assertThat(table.rows()).hasSize(2);
        assertThat(table.cell(1, 0).text()).isEqualTo("Конкурс; \"Мир\"");
        assertThat(table.cell(1, 1).text()).isEqualTo("24.11.2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found(String separator) {
        assertThat(TableFile.read(("\uFEFFа" + separator + "ә\n1" + separator + "2").getBytes(UTF_8))
                        .getFirst()
                        .rows())
                .isEqualTo(List.of(List.of(cell("а"), cell("ә")), List.of(cell("1"), cell("2"))));
    }

    @Test
    void quotes_within_words_do_not_swallow_the_rest() {
        FoundTable table =
                TableFile.pasted("", "\"Бала\" кеші\t24.11\n\"Ана\tсөзі\n").getFirst();

        assertThat(table.cell(0, 0).text()).isEqualTo("\"Бала\" кеші");
        assertThat(table.cell(1, 1).text()).isEqualTo("сөзі");
    }

    @Test
    void commas_and_semicolons_in_copied_lines_are_no_cells() {
        FoundTable table = TableFile.pasted("", "Ән айту; би, тақпақ\nКеш").getFirst();

        assertThat(table.columns()).isEqualTo(1);
        assertThat(table.cell(0, 0).text()).isEqualTo("Ән айту; би, тақпақ");
    }

    @Test
    void what_was_copied_keeps_its_cells_lines_and_spans() {
        String html = """
                <html><head><style>td {color: red}</style></head><body><!--StartFragment-->
                <table><tr><th colspan=2>Іс-шара</th><th>Мерзімі</th></tr>
                <tr><td>1</td><td>Ашылу<br>
                   салтанаты&nbsp;</td><td rowspan=2>15.11</td></tr>
                <tr><td>2</td><td><p>Кеш</p><p>соңы</p></td></tr></table></body></html>
                """;
        FoundTable table = TableFile.pasted(html, "ескерілмейді").getFirst();

        assertThat(table.cell(0, 0).text()).isEqualTo("Іс-шара");
        assertThat(table.cell(0, 2).text()).isEqualTo("Мерзімі");
        assertThat(table.cell(1, 1).text()).isEqualTo("Ашылу\nсалтанаты");
        assertThat(table.cell(2, 1).text()).isEqualTo("Кеш\nсоңы");
        assertThat(table.cell(2, 2).text()).isEqualTo("15.11");
    }

    @Test
    void a_layout_table_around_a_table_is_not_taken_twice() {
        assertThat(TableFile.pasted("<table><tr><td><table><tr><td>а</td></tr></table></td></tr></table>", ""))
                .hasSize(1);
    }

    @Test
    void an_old_word_file_is_told_how_to_become_a_new_one() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var word = new POIFSFileSystem()) {
            word.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
            word.writeFilesystem(out);
        }
        assertThat(refusal(out.toByteArray())).isEqualTo("table.old-word");
    }

    @Test
    void other_archives_pictures_and_programs_are_told_apart() throws IOException {
        assertThat(refusal(zip("readme.txt", 10))).isEqualTo("table.unknown");
        assertThat(refusal(new byte[] {'M', 'Z', 0, 0, 1, 0})).isEqualTo("table.unknown");
        assertThat(refusal("%PDF-1.7\n\u0000\u0001".getBytes(UTF_8))).isEqualTo("table.unknown");
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        assertThat(refusal(zip("xl/workbook.xml", 300 << 20))).isEqualTo("table.unpacks-too-large");
        assertThat(refusal(zip("xl/media/a.bin", 300 << 20))).isEqualTo("table.unpacks-too-large");
    }

    @Test
    void a_table_without_end_is_refused() {
        assertThat(refusal("а;ә\n".repeat(FoundTable.MOST_ROWS + 1).getBytes(UTF_8)))
                .isEqualTo("table.too-large");
        assertThat(refusal(("а" + ";".repeat(FoundTable.MOST_COLUMNS)).getBytes(UTF_8)))
                .isEqualTo("table.too-large");
        String span = "<table><tr><td rowspan=9999>a</td></tr></table>";
        Failure failure = catchThrowableOfType(() -> TableFile.pasted(span, ""), Failure.class);
        assertThat(failure.code()).isEqualTo("table.too-large");
    }

    @Test
    void an_entity_from_elsewhere_is_never_fetched() throws IOException {
        byte[] bytes = document();
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.readAllBytes(), UTF_8);
                to.write((entry.getName().equals("word/document.xml")
                                ? xml.replaceFirst(
                                        "<w:document",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document")
                                : xml)
                        .getBytes(UTF_8));
            }
        }
        assertThat(refusal(out.toByteArray())).isEqualTo("table.damaged");
    }

    @Test
    void a_broken_file_is_refused_with_a_sentence_never_with_an_accident() throws IOException {
        var random = new Random(7);
        for (byte[] whole : List.of(workbook(false), workbook(true), document())) {
            for (int i = 0; i < 60; i++) {
                byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length) + 1);
                for (int bit = 0; bit < 20; bit++) {
                    broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Failure failure = catchThrowableOfType(() -> TableFile.read(broken), Failure.class);
                if (failure != null) {
                    assertThat(failure.code()).startsWith("table.");
                }
            }
        }
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(() -> TableFile.read(bytes), Failure.class).code();
    }

    private static FoundCell cell(String text) {
        return new FoundCell(text, null);
    }

    private static byte[] workbook(boolean old) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Жоспар");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("Тармақ");
            head.createCell(1).setCellValue(" Іс-шара\nатауы ");
            head.createCell(2).setCellValue("Мерзімі");
            head.createCell(3).setCellValue("Саны");
            Row first = sheet.createRow(1);
            first.createCell(0).setCellValue(7);
            first.createCell(1).setCellValue("Кеш");
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            first.createCell(2).setCellValue(DAY);
            first.getCell(2).setCellStyle(date);
            first.createCell(3).setCellFormula("6*7");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(2).createCell(0).setCellValue("II бөлім");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 3));
            sheet.createRow(3).createCell(2).setCellValue("апта бойы");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
            sheet.createRow(400).createCell(40).setCellStyle(date);
            workbook.createSheet("Жасырын").createRow(0).createCell(0).setCellValue("құпия");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] document() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("БЕКІТЕМІН");
            XWPFTable table = document.createTable(3, 3);
            table.getRow(0).getCell(0).setText("Іс-шара");
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(1);
            table.getRow(0).getCell(1).setText("Мерзімі");
            table.getRow(1).getCell(0).setText("Ашылу");
            table.getRow(1).getCell(0).addParagraph().createRun().setText("салтанаты");
            table.getRow(1).getCell(2).setText("15.11");
            table.getRow(1).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(0).setText("Кеш");
            table.getRow(2).getCell(2).getCTTc().addNewTcPr().addNewVMerge();
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            var zeros = new byte[1 << 20];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return out.toByteArray();
    }

    private static byte[] utf16(String text) {
        byte[] letters = text.getBytes(UTF_16LE);
        byte[] marked = new byte[letters.length + 2];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(letters, 0, marked, 2, letters.length);
        return marked;
    }
}
