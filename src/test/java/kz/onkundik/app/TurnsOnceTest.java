package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** All screens are made anew once for each turn: on an old computer that is what she waits for. */
class TurnsOnceTest {
    @TempDir
    private Path folder;

    @Test
    void theUndoOfACampaignWhoseChangingIsOpenMakesTheScreensOnce() {
        Clock clock = Clock.fixed(Instant.parse("2024-11-26T11:12:00Z"), ZoneId.of("Asia/Almaty"));
        try (var program = new Program(folder, clock, Language.KK)) {
            var she = new Person(program.stage(), true);
            program.makeAFile(she);
            she.choose("campaigns", "campaign-copy");
            program.turns(she, () -> she.press("copy-take"));
            List<Object> made = new ArrayList<>();
            she.ask(() -> program.stage().getScene().rootProperty().subscribe((_, root) -> made.add(root)));
            she.keys(KeyCode.CONTROL, KeyCode.Z);
            she.await(() ->
                    !program.stage().getScene().getRoot().lookupAll(".notice").isEmpty());
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(1, made.size());
        }
    }
}
