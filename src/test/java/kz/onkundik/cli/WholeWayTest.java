package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.imageio.ImageIO;
import kz.onkundik.cli.Desk.Run;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.json.Digest;
import kz.onkundik.report.ReportData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an institution's data to a verified report, as scripts and people walk it. */
class WholeWayTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void layTheTable() {
        desk = new Desk(folder);
    }

    @Test
    void newMakesAFileAndSaysWhichInstitutionItIs() {
        Path file = desk.path("a.onkundik");
        Run run =
                desk.run("--ui-lang=ru", "new", file, "--institution", desk.write("inst.json", Samples.institution()));
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Файл создан: " + file + " (КГУ «Общеобразовательная"), run.out());
        assertEquals("", run.err());
        assertTrue(Files.exists(file));
    }

    @Test
    void importTakesWhatIsThereAndWarnsOfEachMissingPhoto() throws Exception {
        Path file = desk.school("a.onkundik");
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        desk.write("e14-1.jpg", jpeg.toByteArray());
        Run run = desk.run("import", file, desk.write("data.json", SampleDistrict.file()), "--ui-lang", "ru");
        assertEquals(0, run.code());
        assertEquals(
                "Загружено: 9 строк плана, 14 мероприятий, 1 фотография.",
                run.out().strip());
        assertEquals(37, run.err().lines().count());
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("Предупреждение: ")), run.err());
        assertFalse(run.err().contains("e14-1.jpg"));
        assertTrue(run.err().contains("файл фотографии «e14-2.jpg» не найден"));
    }

    @Test
    void statusTellsTheConflictAndTheSafeDate() {
        Path file = desk.filledSchool("a.onkundik");
        Run run = desk.run("status", file, "--json", "--today", "2023-11-21");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        JsonNode status = Samples.parse(run.out());
        assertEquals("2023-11-24", status.get("safeDate").textValue());
        assertEquals(3, status.get("daysLeft").intValue());
        assertEquals(1, status.get("conflicts").size());
        assertEquals("2023-11-29", status.at("/conflicts/0/lower/due").textValue());
        assertEquals("2023-11-25", status.at("/conflicts/0/higher/due").textValue());
        assertEquals("saturday", status.at("/conflicts/0/higher/weekday").textValue());
        assertEquals(15, status.get("items").size());
        assertEquals("held", status.at("/items/0/state").textValue());
        assertTrue(status.get("problems").size() > 2);
    }

    @Test
    void statusInWordsIsForPeople() {
        Path file = desk.filledSchool("a.onkundik");
        String words = desk.run("status", file, "--today", "2023-11-21", "--ui-lang", "kk")
                .out();
        assertTrue(words.contains("Бүгін: 21.11.2023 (Сс)"), words);
        assertTrue(words.contains("25.11.2023 (Сн) күніне дейін"), words);
        assertTrue(words.contains("Есепті кешіктірмей тапсыру күні: 24.11.2023 (Жм), 3 күн қалды."), words);
        assertTrue(words.contains("1. Дүниежүзілік балаларды қорғау күні: балаларға арналған өмір: өткізілді"), words);
        assertTrue(words.contains("Не жетіспейді: 0 қате"), words);
    }

    @Test
    void theSameUnsignedReportIsTheSameBytes() {
        Path file = desk.filledSchool("a.onkundik");
        for (String name : new String[] {"1.pdf", "2.pdf"}) {
            Run run = desk.run("report", file, "--out", desk.path(name), "--kind", "final", "--unsigned");
            assertEquals(0, run.code(), run.err());
            assertTrue(run.out().contains("қорытынды есеп, 1-нұсқа"), run.out());
            assertTrue(run.err().contains("Ескерту: Мерзімдер қайшылығы"), run.err());
        }
        assertArrayEquals(desk.read("1.pdf"), desk.read("2.pdf"));
    }

    @Test
    void numberAndDateOfTheOptionsStandInTheData() {
        Path file = desk.filledSchool("a.onkundik");
        desk.run(
                "report",
                file,
                "--out",
                desk.path("r.pdf"),
                "--number",
                "01-15/77",
                "--date",
                "2023-11-23",
                "--own-key",
                "--password-file",
                desk.passwordFile());
        Run run = desk.run("verify", desk.path("r.pdf"), "--data", desk.path("r.json"));
        assertEquals(0, run.code(), run.err());
        JsonNode report = Samples.parse(new String(desk.read("r.json"), StandardCharsets.UTF_8))
                .get("report");
        assertEquals("01-15/77", report.get("number").textValue());
        assertEquals("2023-11-23", report.get("date").textValue());
        assertEquals("interim", report.get("kind").textValue());
    }

    @Test
    void aReportByTheOwnKeyVerifiesAsNewAndIsConfirmedByItsOwnFile() {
        Path file = desk.filledSchool("a.onkundik");
        Path pdf = signedByOwnKey(file);

        Run run = desk.run("verify", pdf, "--json", "--data", desk.path("data-out.json"));
        assertEquals(0, run.code());
        JsonNode found = Samples.parse(run.out()).at("/files/0");
        assertEquals("VALID", found.get("code").textValue());
        assertTrue(found.get("intact").booleanValue());
        assertTrue(found.get("own").booleanValue());
        assertEquals("NEW", found.get("trust").textValue());
        assertEquals("NONE", found.get("chain").textValue());
        assertEquals("EC", found.get("keyKind").textValue());
        assertEquals("2023-11-24T12:00:00+06:00", found.get("claimedTime").textValue());
        assertTrue(found.at("/key/validAtClaimedTime").booleanValue());
        assertEquals("final", found.at("/report/kind").textValue());
        assertEquals(
                "22b6c287-3b96-5975-893b-d72871074d82",
                found.at("/report/institution").textValue());
        assertEquals(Digest.sha256(desk.read("signed.pdf")), found.get("sha256").textValue());
        assertEquals(
                Digest.sha256(desk.read("data-out.json")),
                found.at("/report/dataSha256").textValue());
        assertEquals(1, ReportData.read(desk.read("data-out.json")).revision());

        Run trusted = desk.run("verify", pdf, "--json", "--trust", file);
        assertEquals("CONFIRMED", trust(trusted));
        assertEquals(0, trusted.code());
    }

    @Test
    void theDirectorSignsElsewhereAndACertificateVouchesForTheKey() throws Exception {
        Path file = desk.filledSchool("a.onkundik");
        Path unsigned = desk.path("unsigned.pdf");
        desk.run("report", file, "--out", unsigned, "--lang", "ru", "--unsigned");
        Path signed = desk.path("signed.pdf");
        Path key = desk.key("key.p12", Desk.NOW);
        Run signing = desk.run("sign", unsigned, "--key", key, "--password-file", desk.passwordFile(), "--out", signed);
        assertEquals(0, signing.code(), signing.err());
        assertEquals("Қол қойылды: " + signed, signing.out().strip());

        assertEquals("NEW", trust(desk.run("verify", signed, "--json")));
        byte[] der = certificate(key);
        assertEquals("CONFIRMED", trust(desk.run("verify", signed, "--json", "--trust", desk.write("c.cer", der))));
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
        assertEquals("CONFIRMED", trust(desk.run("verify", signed, "--json", "--trust", desk.write("c.pem", pem))));
    }

    @Test
    void anotherKeyThanTheOneTheFileIssuedWithIsAFinding() {
        Path file = desk.filledSchool("a.onkundik");
        signedByOwnKey(file);
        Path unsigned = desk.path("unsigned.pdf");
        desk.run("report", file, "--out", unsigned, "--unsigned");
        Path other = desk.path("other.pdf");
        desk.run(
                "sign",
                unsigned,
                "--key",
                desk.key("k.p12", Desk.NOW),
                "--password-file",
                desk.passwordFile(),
                "--out",
                other);
        Run run = desk.run("verify", other, "--json", "--trust", file);
        assertEquals("CHANGED", trust(run));
        assertEquals(1, run.code());
    }

    @Test
    void anOlderReportBesideItsSuccessorIsAFindingThatNamesTheNewerOne() {
        Path file = desk.filledSchool("a.onkundik");
        Path older = signedByOwnKey(file, "older.pdf", "1");
        Path newer = signedByOwnKey(file, "newer.pdf", "2");
        assertEquals(0, desk.run("verify", newer, "--trust", file).code());
        Run run = desk.run("verify", older, "--json", "--trust", file);
        assertEquals("OLDER", Samples.parse(run.out()).at("/files/0/succession").textValue());
        assertEquals(1, run.code());
        Run together = desk.run("verify", newer, older, "--ui-lang", "ru");
        assertEquals(1, together.code());
        assertTrue(together.out().contains("Редакция: это старая редакция, есть более поздняя: 2 от "), together.out());
    }

    @Test
    void oneChangedByteIsAFindingAndNoDataAreLetOut() {
        byte[] pdf = bytes(signedByOwnKey(desk.filledSchool("a.onkundik")));
        pdf[pdf.length / 3] ^= 1;
        Path changed = desk.write("changed.pdf", pdf);
        Run run = desk.run("verify", changed, "--json", "--data", desk.path("out.json"));
        assertEquals(1, run.code());
        JsonNode found = Samples.parse(run.out()).at("/files/0");
        assertFalse(found.get("intact").booleanValue());
        assertNotEquals("VALID", found.get("code").textValue());
        assertTrue(found.get("report").isNull());
        assertFalse(Files.exists(desk.path("out.json")));
    }

    @Test
    void verifyingInWordsAnswersEachQuestionOnALineOfItsOwn() {
        Path pdf = signedByOwnKey(desk.filledSchool("a.onkundik"));
        Run run = desk.run("verify", pdf, desk.write("note.txt", "?"), "--ui-lang", "en");
        assertEquals(1, run.code());
        assertEquals(
                "Intact: unchanged since it was signed",
                run.out().lines().skip(1).findFirst().orElseThrow().strip());
        assertTrue(run.out().contains("Known: the key is not known to us"), run.out());
        assertTrue(run.out().contains("Time of signing (by the signer's computer): 24.11.2023 12:00"), run.out());
        assertTrue(run.out().contains("Intact: this is not a PDF"), run.out());
    }

    @Test
    void aFinalReportWithErrorsIsNotWritten() {
        Path file = desk.school("empty.onkundik");
        var before = desk.listing();
        Run run = desk.run("report", file, "--out", desk.path("r.pdf"), "--kind", "final", "--unsigned");
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Қате: 1-тармаққа жауап жоқ."), run.err());
        assertTrue(
                run.err().strip().endsWith("қате бар, сондықтан шығарылмады. Қателерді түзетіп, қайталаңыз."),
                run.err());
        assertEquals(before, desk.listing());
    }

    @Test
    void aNewOwnKeysPasswordIsTypedTwice() {
        Path file = desk.filledSchool("a.onkundik");
        desk.typed.add("password-1");
        desk.typed.add("password-2");
        Run differ = desk.run("report", file, "--out", desk.path("r.pdf"), "--own-key");
        assertEquals(2, differ.code());
        assertTrue(differ.err().contains("Екі құпиясөз бірдей емес"), differ.err());

        desk.typed.add("password-1");
        desk.typed.add("password-1");
        assertEquals(
                0,
                desk.run("report", file, "--out", desk.path("r.pdf"), "--own-key")
                        .code());
        desk.typed.add("password-1");
        assertEquals(
                0,
                desk.run("report", file, "--out", desk.path("r2.pdf"), "--own-key")
                        .code());
        assertTrue(desk.typed.isEmpty());
    }

    private Path signedByOwnKey(Path file) {
        return signedByOwnKey(file, "signed.pdf", "");
    }

    private Path signedByOwnKey(Path file, String name, String number) {
        Path pdf = desk.path(name);
        Run run = desk.run(
                "report",
                file,
                "--out",
                pdf,
                "--kind",
                "final",
                "--number",
                number,
                "--own-key",
                "--password-file",
                desk.passwordFile());
        assertEquals(0, run.code(), run.err());
        return pdf;
    }

    private byte[] bytes(Path pdf) {
        return desk.read(pdf.getFileName().toString());
    }

    private static String trust(Run verified) {
        return Samples.parse(verified.out()).at("/files/0/trust").textValue();
    }

    private static byte[] certificate(Path key) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(key)), Desk.PASSWORD.toCharArray());
        return store.getCertificate(store.aliases().nextElement()).getEncoded();
    }
}
