package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong file is answered by one sentence in the user's language and an exit code, and everything stays as it was. */
class WrongFileTest {
    /** Where SQLite's header holds the version of the schema. */
    private static final int USER_VERSION = 60;

    private Desk desk;

    @BeforeEach
    void layTheTable(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void aFileThatIsNotThere() {
        desk.refuses(
                3,
                new LocalText(
                        "«жоқ.onkundik» деген файл жоқ.",
                        "Нет файла «жоқ.onkundik».",
                        "There is no file “жоқ.onkundik”."),
                "status",
                desk.path("жоқ.onkundik"));
        desk.refuses(
                3,
                new LocalText("«жоқ.pdf» деген файл жоқ.", "Нет файла «жоқ.pdf».", "There is no file “жоқ.pdf”."),
                "verify",
                desk.path("жоқ.pdf"));
    }

    @Test
    void aFileThatIsNotOurs() {
        desk.refuses(
                3,
                new LocalText(
                        "«хат.docx» – бұл бағдарламаның файлы емес.",
                        "«хат.docx» – не файл этой программы.",
                        "“хат.docx” is not a file of this program."),
                "status",
                desk.write("хат.docx", "PK"));
    }

    @Test
    void aFileOfANewerProgram() {
        byte[] file = desk.read(desk.school("a.onkundik").getFileName().toString());
        ByteBuffer.wrap(file).putInt(USER_VERSION, 99);
        desk.refuses(
                3,
                new LocalText(
                        "«new.onkundik» бағдарламаның жаңарақ нұсқасында жасалған (дерекқор нұсқасы 99).",
                        "Файл «new.onkundik» сделан более новой программой (версия базы 99).",
                        "“new.onkundik” was made by a newer program (database version 99)."),
                "status",
                desk.write("new.onkundik", file));
    }

    @Test
    void aFileThatIsOpenElsewhere() {
        Path file = desk.school("a.onkundik");
        Clock clock = Clock.fixed(Desk.NOW, ZoneOffset.UTC);
        try (OpenSchool open = OpenSchool.open(file, clock, UUID::randomUUID)) {
            assertTrue(open.work().plan().isEmpty());
            desk.refuses(
                    3,
                    new LocalText(
                            "«a.onkundik» басқа терезеде немесе басқа компьютерде ашық (",
                            "Файл «a.onkundik» уже открыт в другом окне или на другом компьютере (",
                            "“a.onkundik” is already open in another window or on another computer ("),
                    "status",
                    file);
        }
        assertEquals(0, desk.run("status", file).code());
    }

    @Test
    void aDamagedFileIsAFinding() {
        byte[] file = desk.read(desk.school("a.onkundik").getFileName().toString());
        Arrays.fill(file, 4096, file.length, (byte) 7);
        desk.refuses(
                1,
                new LocalText(
                        "«b.onkundik» файлы бүлінген.", "Файл «b.onkundik» повреждён.", "“b.onkundik” is damaged."),
                "status",
                desk.write("b.onkundik", file));
    }

    @Test
    void badJsonIsNamedWithItsFileAndField() {
        desk.refuses(
                3,
                new LocalText(
                        "«i.json» файлы қабылданбады. «people[0].name» өрісінде тырнақшадағы мәтін болуы керек.",
                        "Файл «i.json» не принят. В поле «people[0].name» должно быть: текст в кавычках.",
                        "“i.json” was not taken. Field “people[0].name” must hold a text in quotes."),
                "new",
                desk.path("n.onkundik"),
                "--institution",
                desk.write("i.json", Samples.institutionWithoutName()));
        Path school = desk.school("a.onkundik");
        desk.refuses(
                3,
                new LocalText(
                        "«d.json» файлы қабылданбады. «institutions[0].plan[1].tilte» деген өріс белгісіз.",
                        "Файл «d.json» не принят. Поле «institutions[0].plan[1].tilte» неизвестно.",
                        "“d.json” was not taken. Field “institutions[0].plan[1].tilte” is not known."),
                "import",
                school,
                desk.write("d.json", Samples.dataWithSlip()));
        desk.refuses(
                3,
                new LocalText(
                        "«s.json» файлы қабылданбады. JSON қатесі: 2-жол",
                        "Файл «s.json» не принят. Ошибка JSON: строка 2",
                        "“s.json” was not taken. JSON error at line 2"),
                "import",
                school,
                desk.write("s.json", "{\n,"));
    }

    @Test
    void anUnknownCampaign() {
        desk.refuses(
                3,
                new LocalText(
                        "«kz.none» деген дайын онкүндік жоқ.",
                        "Нет встроенного декадника «kz.none».",
                        "There is no built-in campaign “kz.none”."),
                "new",
                desk.path("n.onkundik"),
                "--campaign",
                "kz.none",
                "--institution",
                desk.write("i.json", Samples.institution()));
    }

    @Test
    void aFileThatExistsIsNotOverwrittenByNew() {
        Path school = desk.school("a.onkundik");
        desk.refuses(
                3,
                new LocalText(
                        "«a.onkundik» деген файл бар, оның үстіне жазылмайды.",
                        "Файл «a.onkundik» уже есть, поверх него ничего не пишется.",
                        "“a.onkundik” exists already and is not overwritten."),
                "new",
                school,
                "--institution",
                desk.path("inst.json"));
    }

    @Test
    void outputThatCannotBeWritten() {
        // The first report gives the file its report's UUID, which is no trace of a refusal.
        desk.unsigned("a.onkundik");
        Path file = desk.path("a.onkundik");
        desk.refuses(
                3,
                new LocalText("жоқ» деген бума жоқ.", "Нет папки «", "There is no folder “"),
                "report",
                file,
                "--unsigned",
                "--out",
                desk.path("жоқ").resolve("r.pdf"));
        desk.refuses(
                3,
                new LocalText(" жазылмады. Файл басқа", "Не удалось записать «", "could not be written."),
                "report",
                file,
                "--unsigned",
                "--out",
                desk.folder);
        desk.refuses(
                3,
                new LocalText(
                        "«a.onkundik» деген басқа түрдегі файл бар, оның үстіне жазылмайды.",
                        "Имя «a.onkundik» занято файлом другого вида, поверх него ничего не пишется.",
                        "“a.onkundik” exists and is another kind of file; it is not overwritten."),
                "report",
                file,
                "--unsigned",
                "--out",
                file);
    }
}
