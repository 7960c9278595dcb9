package kz.onkundik.ui.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.trust.ConfirmKey;
import kz.onkundik.operation.trust.ConfirmKey.Compared;
import kz.onkundik.operation.trust.ExportKeys;
import kz.onkundik.operation.trust.IssueKeyChange;
import kz.onkundik.operation.trust.MetKey;
import kz.onkundik.operation.trust.TrustDesk;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of what is known of a key: confirmed, changed, another's, a change that can be taken and one that was. */
class CheckTrustGalleryTest {
    @TempDir
    Path folder;

    private CheckViewModel model;

    @ParameterizedTest
    @CsvSource({"KK,DARK,1366,696", "RU,LIGHT,1100,680", "EN,LIGHT,1366,696"})
    void everyTrustIsToldWithItsWayOut(Language language, ThemeChoice theme, int width, int height) {
        try (var desk = new TrustDesk(folder)) {
            Path report = desk.firstReport();
            var confirmed = desk.confirm(report).key();
            SigningKey state = TrustDesk.ofState("990140001234");
            Path changed = desk.report("other.pdf", state);
            SigningKey own = Schools.key(desk.school);
            Path newer = TrustDesk.report(desk.school, folder.resolve("2.pdf"), own, "2");
            Path notice = folder.resolve("Кілтті ауыстыру.pdf");
            new IssueKeyChange(TrustDesk.CLOCK, desk.keys)
                    .toNewOwnKey(
                            desk.school, TrustDesk.password(), TrustDesk.newPassword(), language(language), notice);
            Path list = folder.resolve("Кілттер тізімі.pdf");
            new ExportKeys(TrustDesk.CLOCK)
                    .export(desk.department, Schools.key(desk.department), language(language), list);
            String place = "-%s-%s-%d".formatted(language.code(), theme, width);
            try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
                model = CheckTrustTest.model(desk, folder);
                return ShellFrame.around(
                        words,
                        look,
                        CheckTrustTest.school(desk),
                        "shell.check",
                        notices -> new CheckView(words, model, notices));
            })) {
                picture(window, report, "check-confirmed" + place);
                picture(window, changed, "check-other-key" + place);
                window.run(() -> model.check(newer));
                picture(window, report, "check-older" + place);
                assertTrue(window.shows("#check-succession"));
                picture(window, notice, "check-change" + place);
                assertTrue(window.shows("#check-change-take"));
                picture(window, list, "check-key-list" + place);
                var another = new NamedInstitution(
                        new UUID(9, 9),
                        null,
                        LocalText.of("«Шұғыла» балаларды қолдау орталығы» КММ", "КГУ «Центр поддержки «Шұғыла»"));
                window.run(() -> new ConfirmKey(TrustDesk.CLOCK)
                        .confirm(
                                desk.department,
                                new MetKey(another, state.facts()),
                                new Compared.BySight(),
                                TrustDesk.WHO,
                                How.PAPER));
                picture(window, changed, "check-conflict" + place);
                window.press("#check-choose");
                window.run(() -> model.check(notice));
                window.press("#check-change-take");
                window.picture("check-change-taken" + place);
                picture(window, report, "check-withdrawn" + place);
            }
            assertTrue(desk.known().stream().anyMatch(known -> known.contains(confirmed.spkiSha256())));
        }
    }

    private void picture(TestWindow window, Path file, String name) {
        window.run(() -> model.check(file));
        window.picture(name);
    }

    private static Language language(Language screen) {
        return screen == Language.EN ? Language.KK : screen;
    }
}
