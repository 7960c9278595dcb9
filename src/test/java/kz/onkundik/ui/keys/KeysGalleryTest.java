package kz.onkundik.ui.keys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.trust.ExportKeys;
import kz.onkundik.operation.trust.KeepRevocationLists;
import kz.onkundik.operation.trust.TrustAuthorities;
import kz.onkundik.operation.trust.TrustDesk;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.settings.SettingsSection;
import kz.onkundik.ui.settings.SettingsView;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the section about keys in every state. */
class KeysGalleryTest {
    @SuppressWarnings("TimeInStaticInitializer") // Its clock stands still.
    private static final Instant NOW = TrustDesk.CLOCK.instant();

    @TempDir
    Path folder;

    private KeysViewModel model;
    private KeysDesk keys;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1920,980", "RU,DARK,1100,680", "EN,LIGHT,1366,696"})
    void theOwnKeyFromNoneToWithdrawn(Language language, ThemeChoice theme, int width, int height) {
        String place = "-%s-%s-%d".formatted(language.code(), theme, width);
        try (var desk = new TrustDesk(folder)) {
            try (var window = shown(desk, TrustDesk.CLOCK, language, theme, width, height)) {
                window.picture("keys-no-backup" + place);
                for (Panel panel : List.of(Panel.REPLACE, Panel.WITHDRAW_OWN)) {
                    window.run(() -> model.own().open(panel));
                    window.picture("keys-panel-" + panel.name().toLowerCase(Locale.ROOT) + place);
                }
                window.run(() -> model.own().open(Panel.REPLACE));
                window.run(() -> model.own().successor().set(OwnKeyModel.Successor.NCALAYER));
                window.picture("keys-panel-replace-ncalayer" + place);
                window.press("#state-key-letter");
                window.picture("keys-panel-letter" + place);
                window.press("#state-key-by-ncalayer");
                assertTrue(window.shows("#ncalayer-every-key"));
                window.picture("keys-panel-letter-ncalayer" + place);
                window.run(() -> model.state().close());
                window.press("#own-key-back-up");
                window.picture("keys-backed-up" + place);
                window.press("#own-key-withdraw");
                window.key(KeyCode.ESCAPE);
                assertFalse(window.shows("#own-key-withdraw-do"), "the question has the focus");
                window.press("#own-key-withdraw");
                window.press("#own-key-withdraw-do");
                window.picture("keys-withdrawn" + place);
                window.press("#own-key-make");
                window.picture("keys-panel-make" + place);
                window.run(() -> model.state().close());
                window.press("#own-key-restore");
                window.picture("keys-panel-restore" + place);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,DARK,1366,696", "RU,LIGHT,1100,680"})
    void aKeyThatRunsOutAndOneThatHas(Language language, ThemeChoice theme, int width, int height) {
        String place = "-%s-%s-%d".formatted(language.code(), theme, width);
        try (var desk = new TrustDesk(folder)) {
            Clock soon = Clock.offset(TrustDesk.CLOCK, Duration.ofDays(5 * 365 - 30));
            try (var window = shown(desk, soon, language, theme, width, height)) {
                window.picture("keys-ending" + place);
            }
            Clock after = Clock.offset(TrustDesk.CLOCK, Duration.ofDays(6 * 365));
            try (var window = shown(desk, after, language, theme, width, height)) {
                window.picture("keys-ended" + place);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,LIGHT,1100,680", "EN,DARK,1366,696"})
    void fullTablesAndWhatIsAskedOfThem(Language language, ThemeChoice theme, int width, int height) throws Exception {
        String place = "-%s-%s-%d".formatted(language.code(), theme, width);
        try (var desk = new TrustDesk(folder)) {
            fill(desk);
            Path list = folder.resolve("list.pdf");
            desk.confirm(desk.firstReport());
            new ExportKeys(TrustDesk.CLOCK).export(desk.department, Schools.key(desk.department), Language.KK, list);
            try (var window = shown(desk, TrustDesk.CLOCK, language, theme, width, height)) {
                window.picture("keys-full" + place);
                window.run(() -> bottom(window));
                window.picture("keys-authorities" + place);
                window.run(() -> select(window, State.KNOWN));
                window.press("#keys-confirm");
                assertTrue(window.shows("#confirm-key-do"));
                window.picture("keys-confirm" + place);
                window.run(() -> model.trusted().confirm().close());
                window.run(() -> select(window, State.CONFIRMED));
                window.press("#keys-withdraw");
                window.key(KeyCode.ESCAPE);
                assertFalse(window.shows("#keys-withdraw-do"), "the question has the focus");
                window.press("#keys-withdraw");
                window.picture("keys-withdraw" + place);
                window.run(() -> model.state().close());
                window.press("#keys-list-give");
                window.picture("keys-export" + place);
                window.run(() -> model.state().close());
                keys.paper = list;
                window.press("#keys-list-take");
                window.picture("keys-import" + place);
            }
        }
    }

    private TestWindow shown(TrustDesk desk, Clock clock, Language language, ThemeChoice theme, int width, int height) {
        keys = new KeysDesk(desk, desk.school);
        return TestWindow.show(width, height, language, theme, (words, look) -> {
            model = keys.model(words, clock);
            return ShellFrame.around(
                    words,
                    look,
                    keys.school,
                    "shell.settings",
                    notices -> new SettingsView(
                            words,
                            List.of(new SettingsSection(
                                    "settings.keys",
                                    Feather.KEY,
                                    model.attention(),
                                    () -> new KeysSection(words, model, notices, clock))),
                            new SimpleStringProperty("")));
        });
    }

    @SuppressWarnings("unchecked")
    private static void select(TestWindow window, State state) {
        var table = (TableView<TrustedKey>) window.scene().getRoot().lookup("#trusted-keys");
        table.getItems().stream()
                .filter(key -> key.state() == state)
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private static void bottom(TestWindow window) {
        window.scene().getRoot().lookupAll(".scroll-pane").stream()
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(1));
    }

    private void fill(TrustDesk desk) throws Exception {
        save(desk, 1, "Жазықөзен ауданының білім бөлімі", State.CONFIRMED, How.PHONE, "");
        save(desk, 2, "«Шұғыла» балаларды қолдау орталығы» КММ (ойдан шығарылған)", State.CONFIRMED, How.PAPER, "f");
        save(desk, 3, "Ақжазық облысының білім басқармасы", State.KNOWN, null, "");
        save(desk, 4, "«Шұғыла» орталығы, ескі кілт", State.REVOKED, How.REPLACED, "");
        var issued = new IssuedKey("CN=А", NOW.minus(Duration.ofDays(9)));
        new TrustAuthorities().add(desk.school, List.of(Files.write(folder.resolve("a.cer"), issued.authority())));
        new KeepRevocationLists()
                .add(
                        desk.school,
                        Files.write(folder.resolve("a.crl"), issued.revoked(NOW, NOW.minus(Duration.ofDays(9)))));
    }

    private static void save(TrustDesk desk, int number, String name, State state, How how, String byKey) {
        Optional<String> from = byKey.isEmpty() ? Optional.empty() : Optional.of(byKey.repeat(64));
        Optional<Decision> word = Optional.ofNullable(how).map(it -> new Decision("Сынамалова Д.М.", NOW, it, from));
        String key = Integer.toHexString(number + 9).repeat(64);
        desk.school
                .file()
                .trust()
                .save(new TrustedKey(new UUID(5, number).toString(), name, "Б. Б.", key, state, word));
    }
}
