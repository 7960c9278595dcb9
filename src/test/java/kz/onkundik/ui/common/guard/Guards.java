package kz.onkundik.ui.common.guard;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/** What every picture of the window is held to; each guard lists what it finds. To be asked on the window's thread. */
public final class Guards {
    private Guards() {}

    /** Words that cannot be read whole. */
    public static List<String> unreadable(Scene scene) {
        return ReadableWords.faults(scene);
    }

    /** All that keeps somebody from reading or using what is shown. */
    public static List<String> faults(Scene scene) {
        return Stream.of(
                        ReadableWords.faults(scene),
                        NamedControls.faults(scene),
                        ReadableColours.faults(scene),
                        KeyboardReach.faults(scene))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
