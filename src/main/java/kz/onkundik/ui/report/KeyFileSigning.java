package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.ui.common.BackgroundWork;

/** Signing by a key file: it is chosen, opened with its password, and used once. */
public final class KeyFileSigning {
    private final BackgroundWork background;
    private final Clock clock;
    private final Supplier<Optional<Path>> choose;
    private final KeySigning signing;
    private final SigningProgress progress;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SigningKey> key = new ReadOnlyObjectWrapper<>();

    /**
     * @param clock tells whether a key is in its validity
     * @param choose asks for a key file
     */
    KeyFileSigning(
            BackgroundWork background,
            Clock clock,
            Supplier<Optional<Path>> choose,
            KeySigning signing,
            SigningProgress progress) {
        this.background = background;
        this.clock = clock;
        this.choose = choose;
        this.signing = signing;
        this.progress = progress;
        progress.signed().subscribe(_ -> key.set(null));
    }

    /** The chosen key file; null before. */
    public ReadOnlyObjectProperty<Path> file() {
        return file.getReadOnlyProperty();
    }

    /** The key of the key file, once its password was right; null before. */
    public ReadOnlyObjectProperty<SigningKey> key() {
        return key.getReadOnlyProperty();
    }

    /** Asks for a key file. */
    public void choose() {
        choose.get().ifPresent(chosen -> {
            key.set(null);
            progress.tryAnotherKey();
            file.set(chosen);
        });
    }

    /** Opens the chosen key file, and wipes the password. */
    public void open(char[] password) {
        Path chosen = file.get();
        progress.begin();
        key.set(null);
        background.run(
                "report.opening-key",
                () -> {
                    try {
                        SigningKey opened = KeyFile.open(chosen, password);
                        opened.requireValidAt(clock.instant());
                        return opened;
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                },
                opened -> {
                    progress.end();
                    key.set(opened);
                },
                thrown -> progress.fail(thrown, progress::refuseKey));
    }

    /** Signs by the opened key, after asking where to put the report. */
    public void sign() {
        progress.begin();
        signing.sign(key.get());
    }
}
