package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kz.onkundik.cli.Desk.Run;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong options are answered by one sentence, and nothing is done. */
class WrongOptionsTest {
    private Desk desk;

    @BeforeEach
    void layTheTable(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void optionsThatAreMissingUnknownDoubledOrMalformed() {
        desk.refuses(
                2,
                new LocalText("Көрсетілмеген: --institution.", "Не указано: --institution.", "Missing: --institution."),
                "new",
                desk.path("n.onkundik"));
        desk.refuses(
                2,
                new LocalText("Түсініксіз: --colour.", "Непонятно: --colour.", "Not understood: --colour."),
                "status",
                "f",
                "--colour");
        desk.refuses(
                2,
                new LocalText("--today екі рет көрсетілген.", "--today указано дважды.", "--today is given twice."),
                "status",
                "f",
                "--today",
                "2023-11-24",
                "--today",
                "2023-11-25");
        desk.refuses(
                2,
                new LocalText(
                        "--today: «кеше» мәні жарамайды.", "--today: значение «кеше»", "--today: the value “кеше”"),
                "status",
                "f",
                "--today",
                "кеше");
        desk.refuses(
                2,
                new LocalText("Біреуін ғана таңдаңыз:", "Выберите что-то одно:", "Choose exactly one:"),
                "report",
                "f",
                "--out",
                "r.pdf",
                "--unsigned",
                "--own-key");
        desk.refuses(
                2,
                new LocalText("--lang: «en» мәні жарамайды.", "--lang: значение «en»", "--lang: the value “en”"),
                "report",
                "f",
                "--out",
                "r.pdf",
                "--unsigned",
                "--lang",
                "en");
        desk.refuses(
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
    void whereHelpIsToBeHadIsSaidToo() {
        Run run = desk.run("report", "f", "--ui-lang", "ru");
        assertTrue(run.err().strip().endsWith("Справка: onkundik report --help"), run.err());
    }
}
