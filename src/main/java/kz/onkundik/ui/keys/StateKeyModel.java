package kz.onkundik.ui.keys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.trust.WriteEnrolmentLetter;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.ui.common.Passwords;

/** The letter by which a key of the state is enrolled: the key lies in a file, or is chosen in NCALayer's window. */
final class StateKeyModel {
    enum Source {
        FILE,
        NCALAYER
    }

    private final KeysState state;
    private final KeysActions actions;
    private final NcaLayerAsking ncaLayer;
    private final WriteEnrolmentLetter letter;
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.FILE);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();

    StateKeyModel(KeysState state, KeysActions actions, NcaLayerAsking ncaLayer, Clock clock) {
        this.state = state;
        this.actions = actions;
        this.ncaLayer = ncaLayer;
        this.letter = new WriteEnrolmentLetter(clock);
    }

    KeysState state() {
        return state;
    }

    NcaLayerAsking ncaLayer() {
        return ncaLayer;
    }

    ObjectProperty<Source> source() {
        return source;
    }

    /** The key file that was chosen, or null. */
    ReadOnlyObjectProperty<Path> file() {
        return file.getReadOnlyProperty();
    }

    void chooseFile() {
        actions.keyFile().get().ifPresent(file::set);
    }

    /** Writes the letter of the key in the chosen file; the password is wiped. */
    void writeByFile(char[] password) {
        Path key = file.get();
        place().ifPresentOrElse(
                        target -> state.read(
                                school -> {
                                    try {
                                        letter.of(school, KeyFile.open(key, password), state.paperLanguage(), target);
                                        return target;
                                    } finally {
                                        Passwords.wipe(password);
                                    }
                                },
                                this::written),
                        () -> Passwords.wipe(password));
    }

    /** Writes the letter of the key that signs in NCALayer's window. */
    void writeByNcaLayer() {
        place().ifPresent(target -> ncaLayer.ask(promise(), write(target)));
    }

    private byte[] promise() {
        return WriteEnrolmentLetter.promise(
                state.school().institution().getValue().uuid());
    }

    private Consumer<byte[]> write(Path target) {
        return proof -> state.read(
                school -> {
                    letter.of(school, proof, state.paperLanguage(), target);
                    return target;
                },
                this::written);
    }

    private Optional<Path> place() {
        return actions.place().apply(state.paperWord("keys.letter.file"));
    }

    private void written(Path target) {
        state.close();
        state.tell(Told.of("keys.letter.written", target.getFileName())
                .withOpen(() -> actions.open().accept(target)));
    }
}
