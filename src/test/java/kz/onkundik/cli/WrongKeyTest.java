package kz.onkundik.cli;

import java.nio.file.Path;
import java.time.Instant;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong key or password is answered by one sentence, and nothing is signed. */
class WrongKeyTest {
    private Desk desk;

    @BeforeEach
    void layTheTable(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void aWrongPassword() {
        Path key = desk.key("key.p12", Desk.NOW);
        Path unsigned = desk.unsigned("a.onkundik");
        refusesToSign(
                new LocalText("Кілттің құпиясөзі қате.", "Неверный пароль ключа.", "The key's password is wrong."),
                unsigned,
                key,
                desk.write("p.txt", "басқа"));
        refusesToSign(
                new LocalText(
                        "«p.txt» файлындағы құпиясөз UTF-8 кодтауында емес.",
                        "Пароль в файле «p.txt» не в кодировке UTF-8.",
                        "The password in “p.txt” is not in UTF-8."),
                unsigned,
                key,
                desk.write("p.txt", new byte[] {(byte) 0xEA, (byte) 0xF3}));
    }

    @Test
    void aKeyFileThatIsNotOne() {
        Path unsigned = desk.unsigned("a.onkundik");
        refusesToSign(
                new LocalText("Бұл кілт файлы емес.", "Это не файл ключа.", "This is not a key file."),
                unsigned,
                desk.write("key.p12", "no key"),
                desk.passwordFile());
        refusesToSign(
                new LocalText("key2.p12» деген кілт файлы жоқ.", "Нет файла ключа «", "There is no key file “"),
                unsigned,
                desk.path("key2.p12"),
                desk.passwordFile());
    }

    @Test
    void anExpiredKey() {
        Path unsigned = desk.unsigned("a.onkundik");
        refusesToSign(
                new LocalText(
                        "Кілттің мерзімі 01.01.2020 күні өтіп кеткен.",
                        "Срок ключа истёк 01.01.2020.",
                        "The key expired on 01.01.2020."),
                unsigned,
                desk.key("old.p12", Instant.parse("2015-01-01T00:00:00Z")),
                desk.passwordFile());
    }

    @Test
    void whatCannotBeSigned() {
        Path key = desk.key("key.p12", Desk.NOW);
        refusesToSign(
                new LocalText(
                        "Бұл файл – осы бағдарлама шығарған есеп емес.",
                        "Этот файл – не отчёт, выпущенный этой программой.",
                        "This file is not a report made by this program."),
                desk.write("any.pdf", "%PDF-1.7"),
                key,
                desk.passwordFile());
    }

    @Test
    void aCertificateThatIsNotOne() {
        desk.refuses(
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
    void aPasswordThatNobodyCanBeAskedFor() {
        desk.refuses(
                2,
                new LocalText(
                        "Құпиясөзді сұрайтын терезе жоқ:", "Пароль спросить негде:", "There is no console to ask"),
                "sign",
                desk.unsigned("a.onkundik"),
                "--key",
                desk.key("key.p12", Desk.NOW),
                "--out",
                desk.path("s.pdf"));
    }

    private void refusesToSign(LocalText sentences, Path pdf, Path key, Path password) {
        desk.refuses(3, sentences, "sign", pdf, "--key", key, "--password-file", password, "--out", desk.path("s.pdf"));
    }
}
