package kz.onkundik.ui.keys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.trust.BackUpOwnKey;
import kz.onkundik.operation.trust.IssueKeyChange;
import kz.onkundik.operation.trust.RestoreOwnKey;
import kz.onkundik.operation.trust.TrustShown;
import kz.onkundik.operation.trust.WriteEnrolmentLetter;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.ui.common.Passwords;

/** The institution's own key: made, enrolled, backed up and restored, replaced and withdrawn. Passwords are wiped here. */
final class OwnKeyModel {
    /** What comes in the place of the own key. */
    enum Successor {
        OWN,
        FILE,
        NCALAYER
    }

    private final KeysState state;
    private final KeysActions actions;
    private final OwnKeys keys;
    private final NcaLayerAsking ncaLayer;
    private final IssueKeyChange change;
    private final BackUpOwnKey backUp;
    private final RestoreOwnKey restore;
    private final WriteEnrolmentLetter letter;
    private final ObjectProperty<Successor> successor = new SimpleObjectProperty<>(Successor.OWN);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<How> why = new SimpleObjectProperty<>(How.LOST);
    private final BooleanProperty inPlace = new SimpleBooleanProperty();

    OwnKeyModel(KeysState state, KeysActions actions, OwnKeys keys, NcaLayerAsking ncaLayer, Clock clock) {
        this.state = state;
        this.actions = actions;
        this.keys = keys;
        this.ncaLayer = ncaLayer;
        this.change = new IssueKeyChange(clock, keys);
        this.backUp = new BackUpOwnKey(clock);
        this.restore = new RestoreOwnKey(clock);
        this.letter = new WriteEnrolmentLetter(clock);
    }

    KeysState state() {
        return state;
    }

    NcaLayerAsking ncaLayer() {
        return ncaLayer;
    }

    /** The own key; null while there is none. */
    ObservableValue<TrustShown.Own> own() {
        return state.shown().map(shown -> shown.own().orElse(null));
    }

    ObjectProperty<Successor> successor() {
        return successor;
    }

    /** The key file or backup that was chosen, or null. */
    ReadOnlyObjectProperty<Path> file() {
        return file.getReadOnlyProperty();
    }

    /** Why the key is withdrawn. */
    ObjectProperty<How> why() {
        return why;
    }

    /** Whether the present key goes for that of the backup: asked only where there is another one. */
    BooleanProperty inPlace() {
        return inPlace;
    }

    void open(Panel panel) {
        file.set(null);
        inPlace.set(false);
        state.open(panel);
    }

    void chooseFile() {
        actions.keyFile().get().ifPresent(file::set);
    }

    /** Makes a new key, in the place of one that has run out if there is such. */
    void make(char[] password, char[] again) {
        if (areDifferent(password, again)) {
            return;
        }
        state.change(
                school -> {
                    try {
                        return keys.make(school, password);
                    } finally {
                        Passwords.wipe(password);
                    }
                },
                _ -> state.tell(Told.of("keys.made")));
    }

    /** Writes the enrolment letter of the own key. */
    void writeLetter() {
        actions.place().apply(state.paperWord("keys.letter.file")).ifPresent(target -> {
            state.close();
            state.read(
                    school -> {
                        letter.ofOwnKey(school, state.paperLanguage(), target);
                        return target;
                    },
                    this::written);
        });
    }

    /** Copies the key to a place outside the file. */
    void backUp() {
        actions.place()
                .apply(state.paperWord("keys.backup.file"))
                .ifPresent(target -> state.change(
                        school -> {
                            backUp.write(school, target);
                            return target;
                        },
                        done -> state.tell(Told.of("keys.backed-up", done.getFileName()))));
    }

    /** Brings the key back out of the chosen backup. */
    void restore(char[] password) {
        Path backup = file.get();
        boolean agreed = inPlace.get();
        state.change(
                school -> {
                    try {
                        return restore.restore(school, backup, password, agreed);
                    } finally {
                        Passwords.wipe(password);
                    }
                },
                _ -> state.tell(Told.of("keys.restored")));
    }

    /** Passes to a new own key, and writes the notice by which the old one vouches for it. */
    void replaceByOwn(char[] old, char[] password, char[] again) {
        if (areDifferent(password, again)) {
            Passwords.wipe(old);
            return;
        }
        actions.place()
                .apply(state.paperWord("keys.change.file"))
                .ifPresentOrElse(
                        target -> state.change(
                                school -> {
                                    try {
                                        change.toNewOwnKey(school, old, password, state.paperLanguage(), target);
                                        return target;
                                    } finally {
                                        Passwords.wipe(old, password);
                                    }
                                },
                                this::replaced),
                        () -> Passwords.wipe(old, password));
    }

    /** Passes to the key of the chosen file. */
    void replaceByFile(char[] old, char[] password) {
        Path successorFile = file.get();
        actions.place()
                .apply(state.paperWord("keys.change.file"))
                .ifPresentOrElse(
                        target -> state.change(
                                school -> {
                                    try {
                                        var named = KeyFile.open(successorFile, password);
                                        var ours = keys.open(school, old);
                                        change.toOtherKey(school, ours, named, state.paperLanguage(), target);
                                        return target;
                                    } finally {
                                        Passwords.wipe(old, password);
                                    }
                                },
                                this::replaced),
                        () -> Passwords.wipe(old, password));
    }

    /** Passes to the key that is chosen in NCALayer's window. */
    void replaceByNcaLayer(char[] old) {
        actions.place()
                .apply(state.paperWord("keys.change.file"))
                .ifPresentOrElse(
                        target -> state.read(
                                school -> opened(school, old),
                                asked -> ncaLayer.ask(
                                        asked.promise(),
                                        proof -> state.change(
                                                school -> {
                                                    change.toOtherKey(
                                                            school, asked.ours(), proof, state.paperLanguage(), target);
                                                    return target;
                                                },
                                                this::replaced))),
                        () -> Passwords.wipe(old));
    }

    private Asked opened(OpenSchool school, char[] password) {
        try {
            SigningKey ours = keys.open(school, password);
            return new Asked(ours, IssueKeyChange.promise(school, ours));
        } finally {
            Passwords.wipe(password);
        }
    }

    /** What the successor is asked to sign, by our key that will vouch for it. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    private record Asked(SigningKey ours, byte[] promise) {}

    /** Ends the key for good. */
    void withdraw() {
        How reason = why.get();
        state.change(
                school -> {
                    keys.withdraw(school, reason);
                    return reason;
                },
                _ -> state.tell(Told.of("keys.withdrawn-own")));
    }

    private void replaced(Path notice) {
        state.tell(Told.of("keys.replaced", notice.getFileName())
                .withOpen(() -> actions.open().accept(notice)));
    }

    private void written(Path target) {
        state.tell(Told.of("keys.letter.written", target.getFileName())
                .withOpen(() -> actions.open().accept(target)));
    }

    private boolean areDifferent(char[] password, char[] again) {
        boolean different = !Arrays.equals(password, again);
        Passwords.wipe(again);
        if (different) {
            Passwords.wipe(password);
            state.refuse(new Failure("report.passwords-differ"));
        }
        return different;
    }
}
