package kz.onkundik.ui.common.keys;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.trust.ConfirmKey;
import kz.onkundik.operation.trust.ConfirmKey.Compared;
import kz.onkundik.operation.trust.ConfirmKey.Confirmed;
import kz.onkundik.operation.trust.MetKey;
import kz.onkundik.operation.trust.RememberKey;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Person;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.Fingerprint.Comparison;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;

/** The confirming of one key: which, how its digits were compared, over which channel and by whom. */
public final class ConfirmModel {
    /**
     * The key in question.
     *
     * @param institution whose it is said to be
     * @param owner who its certificate says the owner is; may be empty
     * @param isKept whether it stands in the list already, so that it need not be kept in mind for later
     */
    public record Asked(LocalText institution, String owner, String spkiSha256, boolean isKept) {}

    /** Confirms what is in question. */
    private interface Confirming {
        Confirmed by(OpenSchool school, Compared compared, String name, How how);
    }

    private final SchoolModel school;
    private final ConfirmKey confirm;
    private final RememberKey remember = new RememberKey();
    private final Consumer<Confirmed> confirmed;
    private final Runnable remembered;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty compared = new SimpleBooleanProperty();
    private final ObjectProperty<How> how = new SimpleObjectProperty<>(How.PHONE);
    private final StringProperty by = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObservableValue<Comparison> comparison;
    private Confirming confirming;
    private MetKey met;

    /**
     * @param confirmed takes what was decided; the panel is closed by then
     * @param remembered is told that a key is kept for later
     */
    public ConfirmModel(SchoolModel school, ConfirmKey confirm, Consumer<Confirmed> confirmed, Runnable remembered) {
        this.school = school;
        this.confirm = confirm;
        this.confirmed = confirmed;
        this.remembered = remembered;
        comparison = Bindings.createObjectBinding(
                () -> asked.get() == null
                        ? Comparison.BEGUN
                        : Fingerprint.compare(asked.get().spkiSha256(), typed.get()),
                asked,
                typed);
    }

    /** The key in question, or null while none is. */
    public ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /** What was typed of its digits. */
    public StringProperty typed() {
        return typed;
    }

    /** How that compares with the key. */
    public ObservableValue<Comparison> comparison() {
        return comparison;
    }

    /** Whether the person says that all groups are the same. */
    public BooleanProperty compared() {
        return compared;
    }

    /** Over which channel. */
    public ObjectProperty<How> how() {
        return how;
    }

    /** Who has compared. */
    public StringProperty by() {
        return by;
    }

    /** Why it was not confirmed, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    /** Asks for the confirmation of a key that came with a paper. */
    public void ask(MetKey key) {
        met = key;
        confirming = (file, how, name, channel) -> confirm.confirm(file, key, how, name, channel);
        begin(new Asked(
                key.institution().name(), key.facts().fullName(), key.facts().spkiSha256(), false));
    }

    /** Asks for the confirmation of a key that is known, but not confirmed. */
    public void ask(TrustedKey key) {
        met = null;
        confirming = (file, how, name, channel) -> confirm.confirm(file, key, how, name, channel);
        begin(new Asked(LocalText.of(key.name(), null), key.owner(), key.spkiSha256(), true));
    }

    /** Asks no more. */
    public void close() {
        asked.set(null);
        problem.set(null);
    }

    /** Whether digits or a tick are there, and a name, so that it can be confirmed. */
    public boolean isReady() {
        boolean same = comparison.getValue() == Comparison.SAME || (typed.get().isBlank() && compared.get());
        return same && !by.get().isBlank();
    }

    /** Confirms the key. */
    public void confirm() {
        Compared how = typed.get().isBlank() ? new Compared.BySight() : new Compared.Typed(typed.get());
        Confirming work = confirming;
        String name = by.get();
        How channel = this.how.get();
        school.change(
                "keys.confirming",
                file -> work.by(file, how, name, channel),
                done -> {
                    close();
                    confirmed.accept(done);
                },
                this::refused);
    }

    /** Keeps the key in the list, to be confirmed later. */
    public void remember() {
        MetKey key = met;
        school.change(
                "keys.confirming",
                file -> {
                    remember.remember(file, key);
                    return key;
                },
                _ -> {
                    close();
                    remembered.run();
                },
                this::refused);
    }

    /** Undoes a confirmation. */
    public void takeBack(Confirmed done, Runnable taken) {
        school.change(
                "keys.confirming",
                file -> {
                    confirm.takeBack(file, done);
                    return done;
                },
                _ -> taken.run());
    }

    private void begin(Asked key) {
        typed.set("");
        compared.set(false);
        problem.set(null);
        how.set(How.PHONE);
        if (by.get().isBlank()) {
            by.set(school.institution().getValue().executor().map(Person::name).orElse(""));
        }
        asked.set(key);
    }

    private void refused(Failure failure) {
        problem.set(Problem.error(
                failure.code(), Place.of("keys", ""), failure.arguments().toArray()));
    }
}
