package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.cli.Desk.Run;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong use is answered by one sentence in the user's language and an exit code, and leaves everything as it was. */
class WrongUseTest {
    /** Where SQLite's header holds the version of the schema. */
    private static final int USER_VERSION = 60;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void layTheTable() {
        desk = new Desk(folder);
    }

    @Test
    void aFileThatIsNotThere() {
        refused(
                3,
                new LocalText(
                        "«жоқ.onkundik» деген файл жоқ.",
                        "Нет файла «жоқ.onkundik».",
                        "There is no file “жоқ.onkundik”."),
                "status",
                desk.path("жоқ.onkundik"));
        refused(
                3,
                new LocalText("«жоқ.pdf» деген файл жоқ.", "Нет файла «жоқ.pdf».", "There is no file “жоқ.pdf”."),
                "verify",
                desk.path("жоқ.pdf"));
    }

    @Test
    void aFileThatIsNotOurs() {
        refused(
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
        refused(
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
            refused(
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
        refused(
                1,
                new LocalText(
                        "«b.onkundik» файлы бүлінген.", "Файл «b.onkundik» повреждён.", "“b.onkundik” is damaged."),
                "status",
                desk.write("b.onkundik", file));
    }

    @Test
    void badJsonIsNamedWithItsFileAndField() {
        refused(
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
        refused(
                3,
                new LocalText(
                        "«d.json» файлы қабылданбады. «institutions[0].plan[1].tilte» деген өріс белгісіз.",
                        "Файл «d.json» не принят. Поле «institutions[0].plan[1].tilte» неизвестно.",
                        "“d.json” was not taken. Field “institutions[0].plan[1].tilte” is not known."),
                "import",
                school,
                desk.write("d.json", Samples.dataWithSlip()));
        refused(
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
        refused(
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
        refused(
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
    void aWrongPassword() {
        Path key = desk.key("key.p12", Desk.NOW);
        Path unsigned = unsigned();
        refused(
                3,
                new LocalText("Кілттің құпиясөзі қате.", "Неверный пароль ключа.", "The key's password is wrong."),
                "sign",
                unsigned,
                "--key",
                key,
                "--password-file",
                desk.write("p.txt", "басқа"),
                "--out",
                desk.path("s.pdf"));
        refused(
                3,
                new LocalText(
                        "«p.txt» файлындағы құпиясөз UTF-8 кодтауында емес.",
                        "Пароль в файле «p.txt» не в кодировке UTF-8.",
                        "The password in “p.txt” is not in UTF-8."),
                "sign",
                unsigned,
                "--key",
                key,
                "--password-file",
                desk.write("p.txt", new byte[] {(byte) 0xEA, (byte) 0xF3}),
                "--out",
                desk.path("s.pdf"));
    }

    @Test
    void aKeyFileThatIsNotOne() {
        Path unsigned = unsigned();
        refused(
                3,
                new LocalText("Бұл кілт файлы емес.", "Это не файл ключа.", "This is not a key file."),
                "sign",
                unsigned,
                "--key",
                desk.write("key.p12", "no key"),
                "--password-file",
                desk.passwordFile(),
                "--out",
                desk.path("s.pdf"));
        refused(
                3,
                new LocalText("key2.p12» деген кілт файлы жоқ.", "Нет файла ключа «", "There is no key file “"),
                "sign",
                unsigned,
                "--key",
                desk.path("key2.p12"),
                "--password-file",
                desk.passwordFile(),
                "--out",
                desk.path("s.pdf"));
    }

    @Test
    void anExpiredKey() {
        Path unsigned = unsigned();
        refused(
                3,
                new LocalText(
                        "Кілттің мерзімі 01.01.2020 күні өтіп кеткен.",
                        "Срок ключа истёк 01.01.2020.",
                        "The key expired on 01.01.2020."),
                "sign",
                unsigned,
                "--key",
                desk.key("old.p12", Instant.parse("2015-01-01T00:00:00Z")),
                "--password-file",
                desk.passwordFile(),
                "--out",
                desk.path("s.pdf"));
    }

    @Test
    void whatCannotBeSigned() {
        Path key = desk.key("key.p12", Desk.NOW);
        refused(
                3,
                new LocalText(
                        "Бұл файл – осы бағдарлама шығарған есеп емес.",
                        "Этот файл – не отчёт, выпущенный этой программой.",
                        "This file is not a report made by this program."),
                "sign",
                desk.write("any.pdf", "%PDF-1.7"),
                "--key",
                key,
                "--password-file",
                desk.passwordFile(),
                "--out",
                desk.path("s.pdf"));
    }

    @Test
    void outputThatCannotBeWritten() {
        // The first report gives the file its report's UUID, which is no trace of a refusal.
        unsigned();
        Path file = desk.path("a.onkundik");
        refused(
                3,
                new LocalText("жоқ» деген бума жоқ.", "Нет папки «", "There is no folder “"),
                "report",
                file,
                "--unsigned",
                "--out",
                desk.path("жоқ").resolve("r.pdf"));
        refused(
                3,
                new LocalText(" жазылмады. Файл басқа", "Не удалось записать «", "could not be written."),
                "report",
                file,
                "--unsigned",
                "--out",
                desk.folder);
        refused(
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

    @Test
    void aCertificateThatIsNotOne() {
        refused(
                3,
                new LocalText(
                        "«c.cer» файлы қабылданбады. Бұл тіркеу куәлігі емес.",
                        "Файл «c.cer» не принят. Это не регистрационное свидетельство.",
                        "“c.cer” was not taken. This is not a certificate."),
                "verify",
                desk.write("r.pdf", "?"),
                "--trust",
                desk.write("c.cer", "?"));
    }

    @Test
    void optionsThatAreMissingUnknownDoubledOrMalformed() {
        refused(
                2,
                new LocalText("Көрсетілмеген: --institution.", "Не указано: --institution.", "Missing: --institution."),
                "new",
                desk.path("n.onkundik"));
        refused(
                2,
                new LocalText("Түсініксіз: --colour.", "Непонятно: --colour.", "Not understood: --colour."),
                "status",
                "f",
                "--colour");
        refused(
                2,
                new LocalText("--today екі рет көрсетілген.", "--today указано дважды.", "--today is given twice."),
                "status",
                "f",
                "--today",
                "2023-11-24",
                "--today",
                "2023-11-25");
        refused(
                2,
                new LocalText(
                        "--today: «кеше» мәні жарамайды.", "--today: значение «кеше»", "--today: the value “кеше”"),
                "status",
                "f",
                "--today",
                "кеше");
        refused(
                2,
                new LocalText("Біреуін ғана таңдаңыз:", "Выберите что-то одно:", "Choose exactly one:"),
                "report",
                "f",
                "--out",
                "r.pdf",
                "--unsigned",
                "--own-key");
        refused(
                2,
                new LocalText("--lang: «en» мәні жарамайды.", "--lang: значение «en»", "--lang: the value “en”"),
                "report",
                "f",
                "--out",
                "r.pdf",
                "--unsigned",
                "--lang",
                "en");
        refused(
                2,
                new LocalText(
                        "--data бір ғана PDF-пен жазылады.", "--data указывается только", "--data goes with exactly"),
                "verify",
                "a.pdf",
                "b.pdf",
                "--data",
                "o.json");
    }

    @Test
    void aPasswordThatNobodyCanBeAskedFor() {
        refused(
                2,
                new LocalText(
                        "Құпиясөзді сұрайтын терезе жоқ:", "Пароль спросить негде:", "There is no console to ask"),
                "sign",
                unsigned(),
                "--key",
                desk.key("key.p12", Desk.NOW),
                "--out",
                desk.path("s.pdf"));
    }

    @Test
    void whereHelpIsToBeHadIsSaidToo() {
        Run run = desk.run("report", "f", "--ui-lang", "ru");
        assertTrue(run.err().strip().endsWith("Справка: onkundik report --help"), run.err());
    }

    private Path unsigned() {
        Path pdf = desk.path("unsigned.pdf");
        Run run = desk.run("report", desk.filledSchool("a.onkundik"), "--unsigned", "--out", pdf);
        assertEquals(0, run.code(), run.err());
        return pdf;
    }

    /** Tries it in each language, before and after the command, and expects nothing but words. */
    private void refused(int code, LocalText sentences, Object... arguments) {
        var before = desk.listing();
        var seen = new HashSet<String>();
        for (Language language : Language.values()) {
            Run run = desk.run(Stream.concat(Stream.of("--ui-lang", language.code()), Stream.of(arguments))
                    .toArray());
            Run after = desk.run(Stream.concat(Stream.of(arguments), Stream.of("--ui-lang=" + language.code()))
                    .toArray());
            assertEquals(code, run.code(), run.err());
            assertEquals("", run.out());
            assertTrue(run.err().contains(sentences.in(language)), run.err());
            assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
            assertEquals(run, after);
            assertTrue(seen.add(run.err()), run.err());
        }
        assertEquals(before, desk.listing());
    }
}
