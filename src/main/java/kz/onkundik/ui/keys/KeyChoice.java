package kz.onkundik.ui.keys;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.ui.common.Passwords;

/** By which key a paper is signed: the file's own, or one that lies in a key file. */
final class KeyChoice {
    enum Source {
        OWN,
        FILE
    }

    private final OwnKeys ownKeys;
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.OWN);
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>();

    KeyChoice(OwnKeys ownKeys) {
        this.ownKeys = ownKeys;
    }

    ObjectProperty<Source> source() {
        return source;
    }

    /** The chosen key file, or null. */
    ObjectProperty<Path> file() {
        return file;
    }

    /** Whether all but the password is chosen. */
    boolean isChosen() {
        return source.get() == Source.OWN || file.get() != null;
    }

    /** How the key is opened where the open file may be used; the password is wiped then. */
    Opening opening(char[] password) {
        Source from = source.get();
        Path path = file.get();
        return school -> {
            try {
                return from == Source.OWN ? ownKeys.open(school, password) : KeyFile.open(path, password);
            } finally {
                Passwords.wipe(password);
            }
        };
    }

    /** Opens the key. */
    interface Opening {
        SigningKey in(OpenSchool school);
    }
}
