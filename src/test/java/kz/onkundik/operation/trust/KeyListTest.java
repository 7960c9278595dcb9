package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.trust.ConfirmKey.Compared;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.KeyList;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The department gives the keys that it has confirmed to the lyceum. */
class KeyListTest {
    private static final String SPRING = new UUID(3, 1).toString();
    private static final String AUTUMN = new UUID(3, 2).toString();

    @TempDir
    Path folder;

    private final ImportKeys take = new ImportKeys();
    private TrustDesk desk;
    private SigningKey office;
    private Path list;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        office = Schools.key(desk.department);
        list = folder.resolve("list.pdf");
        save(desk.department, SPRING, "a", State.CONFIRMED, How.PHONE);
        save(desk.department, AUTUMN, "b", State.CONFIRMED, How.PAPER);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoConfirmedWhenAndHowIsKeptAndWhoseListItWas() {
        export();
        confirmOffice();
        ImportKeys.Imported imported = take.take(desk.school, take.read(desk.school, list));
        assertEquals(2, imported.added().size());
        TrustedKey spring = known(SPRING);
        assertEquals(State.CONFIRMED, spring.state());
        assertEquals(
                Optional.of(new Decision(
                        TrustDesk.WHO,
                        TrustDesk.CLOCK.instant(),
                        How.PHONE,
                        Optional.of(office.facts().spkiSha256()))),
                spring.decision());
        assertEquals(name(SPRING), spring.name());
    }

    @Test
    void onlyConfirmedKeysOfOthersStandInIt() {
        save(desk.department, SPRING, "c", State.KNOWN, null);
        save(desk.department, SPRING, "d", State.REVOKED, How.LOST);
        save(desk.department, desk.department.institution().uuid().toString(), "e", State.REVOKED, How.LEFT);
        assertEquals(2, export());
        assertEquals(
                List.of("a".repeat(64), "b".repeat(64)),
                take.read(desk.school, list).list().entries().stream()
                        .map(KeyList.Entry::key)
                        .sorted()
                        .toList());
    }

    @Test
    void aListOfAnUnconfirmedSignerIsShownAndTakenOnceHeIsConfirmed() {
        export();
        ImportKeys.Found found = take.read(desk.school, list);
        assertEquals(Trust.NEW, found.trust());
        Failure refused = assertThrows(Failure.class, () -> take.take(desk.school, found));
        assertEquals("key-list.signer-unknown", refused.code());
        assertEquals(List.of(office.facts().fingerprint()), refused.arguments());
        assertEquals(List.of(), desk.school.file().trust().keys());
        new ConfirmKey(TrustDesk.CLOCK)
                .confirm(desk.school, found.signer(), new Compared.BySight(), TrustDesk.WHO, How.IN_PERSON);
        assertEquals(2, take.take(desk.school, found).added().size());
    }

    @Test
    void whatOneHasDecidedOneselfStays() {
        export();
        confirmOffice();
        save(desk.school, SPRING, "a", State.REVOKED, How.LOST);
        save(desk.school, AUTUMN, "b", State.CONFIRMED, How.IN_PERSON);
        TrustedKey spring = known(SPRING);
        TrustedKey autumn = known(AUTUMN);
        ImportKeys.Imported imported = take.take(desk.school, take.read(desk.school, list));
        assertEquals(List.of(), imported.added());
        assertEquals(List.of(SPRING), institutions(imported.withdrawn()));
        assertEquals(List.of(AUTUMN), institutions(imported.known()));
        assertEquals(List.of(spring, autumn), List.of(known(SPRING), known(AUTUMN)));
    }

    @Test
    void aKeyThatWasMetIsConfirmedByTheList() {
        export();
        confirmOffice();
        save(desk.school, SPRING, "a", State.KNOWN, null);
        assertEquals(
                2, take.take(desk.school, take.read(desk.school, list)).added().size());
        assertEquals(State.CONFIRMED, known(SPRING).state());
    }

    @Test
    void anotherKeyThanTheKnownOneAndOneOfSomebodyElseAreLeftToThePerson() {
        export();
        confirmOffice();
        save(desk.school, SPRING, "f", State.CONFIRMED, How.PAPER);
        save(desk.school, new UUID(3, 3).toString(), "b", State.CONFIRMED, How.PAPER);
        List<TrustedKey> before = desk.school.file().trust().keys();
        ImportKeys.Imported imported = take.take(desk.school, take.read(desk.school, list));
        assertEquals(List.of(), imported.added());
        assertEquals(2, imported.doubtful().size());
        assertEquals(before, desk.school.file().trust().keys());
    }

    @Test
    void theSuperiorsListSaysThatItKnowsOnesOwnKey() {
        desk.confirm(desk.firstReport());
        export();
        confirmOffice();
        assertTrue(
                desk.school.file().ownKey().stored().orElseThrow().confirmed().isEmpty());
        ImportKeys.Imported imported = take.take(desk.school, take.read(desk.school, list));
        assertTrue(imported.isOwnConfirmed());
        var word = TrustShown.of(desk.school, TrustDesk.CLOCK.instant())
                .own()
                .orElseThrow()
                .confirmed()
                .orElseThrow();
        assertEquals("Кітап бөлімі", word.by());
        assertTrue(desk.school.file().trust().keys().stream()
                .noneMatch(key -> key.institution()
                        .equals(desk.school.institution().uuid().toString())));
    }

    @Test
    void anOfficeThatIsNotTheSuperiorVouchesForNobody() {
        try (OpenSchool stranger = desk.office("other.onkundik", new UUID(8, 8), "Басқа бөлім")) {
            save(stranger, SPRING, "a", State.CONFIRMED, How.PHONE);
            new ExportKeys(TrustDesk.CLOCK).export(stranger, Schools.key(stranger), Language.KK, list);
        }
        Failure refused = assertThrows(Failure.class, () -> take.read(desk.school, list));
        assertEquals("key-list.not-superior", refused.code());
        assertEquals(List.of("Басқа бөлім"), refused.arguments());
    }

    @Test
    void aThiefsListInTheSuperiorsNameIsAChangeOfItsKey() {
        confirmOffice();
        SigningKey thief = TrustDesk.stray(desk.department.institution());
        new ExportKeys(TrustDesk.CLOCK).export(desk.department, thief, Language.KK, list);
        ImportKeys.Found found = take.read(desk.school, list);
        assertEquals(Trust.CHANGED, found.trust());
        assertEquals("key-list.signer-unknown", refused(() -> take.take(desk.school, found)));
    }

    @Test
    void aListByAWithdrawnKeyOrByAnothersIsRefused() {
        export();
        TrustedKey confirmed = confirmOffice();
        new WithdrawKey(TrustDesk.CLOCK).withdraw(desk.school, confirmed, TrustDesk.WHO, How.LEFT);
        assertEquals("key-list.signer-withdrawn", refused(() -> take.read(desk.school, list)));
        SigningKey anothers = TrustDesk.stray(desk.school.institution());
        new ExportKeys(TrustDesk.CLOCK).export(desk.department, anothers, Language.KK, list);
        assertEquals("key-list.signer-of-another", refused(() -> take.read(desk.school, list)));
    }

    @Test
    void aChangedListAndAReportAreRefused() throws IOException {
        export();
        confirmOffice();
        byte[] bytes = Files.readAllBytes(list);
        bytes[bytes.length / 3] ^= 1;
        Files.write(list, bytes);
        assertEquals("trust.paper", refused(() -> take.read(desk.school, list)));
        assertEquals("key-list.not-one", refused(() -> take.read(desk.school, desk.firstReport())));
    }

    @Test
    void anEmptyListIsNotWritten() {
        desk.department.file().trust().keys().forEach(desk.department.file().trust()::forget);
        assertEquals("key-list.empty", refused(this::export));
        assertFalse(Files.exists(list));
    }

    @Test
    void theListCanBeReadArchivedAndHeard() throws Exception {
        for (Language language : List.of(Language.KK, Language.RU)) {
            new ExportKeys(TrustDesk.CLOCK).export(desk.department, office, language, list);
            VeraPdf.assertConformant(list);
            String text = Schools.text(Files.readAllBytes(list));
            assertTrue(text.contains("AAAAAAAAAAAAAAAAAAAA"), text);
            assertTrue(text.contains(Schools.squeezed(TrustDesk.WHO)), text);
            Papers.keep(list, "key-list-" + language.code());
        }
    }

    private int export() {
        return new ExportKeys(TrustDesk.CLOCK).export(desk.department, office, Language.KK, list);
    }

    /** The lyceum knows the department's key. */
    private TrustedKey confirmOffice() {
        var named = NamedInstitution.of(desk.department.institution());
        assertEquals(office.facts(), OwnKeys.facts(desk.department).orElseThrow());
        return new ConfirmKey(TrustDesk.CLOCK)
                .confirm(
                        desk.school,
                        new MetKey(named, office.facts()),
                        new Compared.BySight(),
                        TrustDesk.WHO,
                        How.PAPER)
                .key();
    }

    private TrustedKey known(String institution) {
        return desk.school.file().trust().keys().stream()
                .filter(key -> key.institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    private static void save(OpenSchool file, String institution, String digit, State state, How how) {
        Optional<Decision> word =
                Optional.ofNullable(how).map(it -> new Decision(TrustDesk.WHO, TrustDesk.CLOCK.instant(), it));
        file.file()
                .trust()
                .save(new TrustedKey(
                        institution, name(institution), "Бердалиева Б. Б.", digit.repeat(64), state, word));
    }

    private static String name(String institution) {
        return "«Көктем» балаларды қолдау орталығы, № " + institution.substring(35);
    }

    private static List<String> institutions(List<KeyList.Entry> entries) {
        return entries.stream().map(entry -> entry.institution().toString()).toList();
    }

    private static String refused(Executable work) {
        return assertThrows(Failure.class, work).code();
    }
}
