package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;

/** Says that nothing keeps what is shown no more. */
public final class LetGo {
    private static final int PATIENCE = 10;

    private LetGo() {}

    /** Fails where somebody still holds it after the memory was tidied, and the window was drawn again. */
    public static void assertGone(TestWindow window, WeakReference<?> old) {
        for (int i = 0; i < PATIENCE && old.get() != null; i++) {
            System.gc();
            window.run(() -> {});
        }
        assertNull(old.get());
    }
}
