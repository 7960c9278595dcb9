package kz.onkundik.ui.keys;

import java.time.Clock;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.trust.ConfirmKey;
import kz.onkundik.operation.trust.ConfirmKey.Confirmed;
import kz.onkundik.operation.trust.ExportKeys;
import kz.onkundik.operation.trust.ImportKeys;
import kz.onkundik.operation.trust.ImportKeys.Imported;
import kz.onkundik.operation.trust.MeetKey;
import kz.onkundik.operation.trust.RememberKey;
import kz.onkundik.operation.trust.WithdrawKey;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.ui.common.Passwords;
import kz.onkundik.ui.common.keys.ConfirmModel;

/** The keys of others: added, confirmed, withdrawn, forgotten; given on and taken as a signed list. */
final class TrustedKeysModel {
    private final KeysState state;
    private final KeysActions actions;
    private final ConfirmModel confirm;
    private final MeetKey meet = new MeetKey();
    private final RememberKey remember = new RememberKey();
    private final WithdrawKey withdraw;
    private final ExportKeys export;
    private final ImportKeys lists = new ImportKeys();
    private final KeyChoice choice;
    private final ObjectProperty<TrustedKey> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ImportKeys.Found> list = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<How> why = new SimpleObjectProperty<>(How.LOST);
    private final StringProperty by = new SimpleStringProperty("");

    TrustedKeysModel(KeysState state, KeysActions actions, OwnKeys keys, Clock clock) {
        this.state = state;
        this.actions = actions;
        this.withdraw = new WithdrawKey(clock);
        this.export = new ExportKeys(clock);
        this.choice = new KeyChoice(keys);
        this.confirm = new ConfirmModel(state.school(), new ConfirmKey(clock), this::confirmed, () -> {
            state.reload();
            state.tell(Told.of("keys.remembered"));
        });
        // The confirming is one of the panels, of which one is open.
        confirm.asked().subscribe(asked -> {
            if (asked != null) {
                state.open(Panel.CONFIRM);
            } else if (state.panel().get() == Panel.CONFIRM) {
                state.close();
            }
        });
        state.panel().subscribe(panel -> {
            if (panel != Panel.CONFIRM && confirm.asked().get() != null) {
                confirm.close();
            }
        });
    }

    KeysState state() {
        return state;
    }

    ConfirmModel confirm() {
        return confirm;
    }

    /** The key that is chosen in the table, or null. */
    ObjectProperty<TrustedKey> selected() {
        return selected;
    }

    /** The list that was read and waits to be taken, or null. */
    ReadOnlyObjectProperty<ImportKeys.Found> list() {
        return list.getReadOnlyProperty();
    }

    /** By which key a list is signed. */
    KeyChoice choice() {
        return choice;
    }

    /** Why the chosen key is withdrawn. */
    ObjectProperty<How> why() {
        return why;
    }

    /** Who withdraws it. */
    StringProperty by() {
        return by;
    }

    /** Asks for a paper that brings a key along, and for its confirmation. */
    void add() {
        actions.paper().get().ifPresent(file -> {
            state.close();
            state.read(school -> meet.in(school, file), confirm::ask);
        });
    }

    void askToConfirm() {
        confirm.ask(selected.get());
    }

    void askToWithdraw() {
        if (by.get().isBlank()) {
            by.set(state.usualName());
        }
        state.open(Panel.WITHDRAW);
    }

    void withdraw() {
        TrustedKey key = selected.get();
        String name = by.get();
        How reason = why.get();
        state.change(
                school -> withdraw.withdraw(school, key, name, reason),
                done -> state.tell(Told.of("keys.withdrawn", done.name())));
    }

    /** Takes a key out of the list of which nothing was decided. */
    void forget() {
        TrustedKey key = selected.get();
        state.change(
                school -> {
                    remember.forget(school, key);
                    return key;
                },
                done -> state.tell(Told.of("keys.forgotten", done.name()).withUndo(() -> bringBack(done))));
    }

    void askToExport() {
        boolean hasOwn = state.shown().get().own().isPresent();
        choice.source().set(hasOwn ? KeyChoice.Source.OWN : KeyChoice.Source.FILE);
        state.open(Panel.EXPORT);
    }

    void chooseKeyFile() {
        actions.keyFile().get().ifPresent(choice.file()::set);
    }

    /** Signs the list of confirmed keys; the password is wiped. */
    void export(char[] password) {
        KeyChoice.Opening opening = choice.opening(password);
        var place = actions.place().apply(state.paperWord("keys.list.file"));
        if (place.isEmpty()) {
            Passwords.wipe(password);
            return;
        }
        state.change(
                school -> export.export(school, opening.in(school), state.paperLanguage(), place.get()),
                count -> state.tell(Told.of("keys.list.written", place.get().getFileName(), count)
                        .withOpen(() -> actions.open().accept(place.get()))));
    }

    /** Asks for a list and reads it. */
    void chooseList() {
        actions.paper().get().ifPresent(file -> {
            state.close();
            state.read(school -> lists.read(school, file), found -> {
                list.set(found);
                state.open(Panel.IMPORT);
            });
        });
    }

    /** Whether the signer of the list has to be confirmed before it can be taken. */
    boolean isSignerUnknown() {
        return list.get() != null && list.get().trust() != Trust.CONFIRMED;
    }

    void confirmSigner() {
        confirm.ask(list.get().signer());
    }

    void takeList() {
        ImportKeys.Found found = list.get();
        state.change(school -> lists.take(school, found), this::taken);
    }

    private void taken(Imported done) {
        list.set(null);
        state.tell(Told.of(
                "keys.list.taken",
                done.added().size(),
                done.known().size(),
                done.withdrawn().size() + done.doubtful().size()));
    }

    /** A list whose signer was just confirmed is offered again. */
    private void confirmed(Confirmed done) {
        state.reload();
        state.tell(Told.of("keys.confirmed", done.key().name()).withUndo(() -> confirm.takeBack(done, state::reload)));
        ImportKeys.Found waiting = list.get();
        if (waiting != null
                && waiting.signer().facts().spkiSha256().equals(done.key().spkiSha256())) {
            list.set(new ImportKeys.Found(waiting.list(), waiting.signer(), Trust.CONFIRMED));
            state.open(Panel.IMPORT);
        }
    }

    private void bringBack(TrustedKey key) {
        state.change(
                school -> {
                    remember.bringBack(school, key);
                    return key;
                },
                _ -> {});
    }
}
