package kz.onkundik.ui.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.RememberReport;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.operation.trust.ConfirmKey;
import kz.onkundik.operation.trust.ConfirmKey.Confirmed;
import kz.onkundik.operation.trust.MetKey;
import kz.onkundik.operation.trust.TakeKeyChange;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Person;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.keys.ConfirmModel;
import kz.onkundik.ui.common.preview.Pdf;
import kz.onkundik.ui.common.preview.PreviewModel;

/** A signed paper that came from somewhere: what it proves, the pages that were signed, and what is done about its key. */
public final class CheckViewModel {
    private final SchoolModel school;
    private final BackgroundWork background;
    private final CheckActions actions;
    private final VerifyReport verify = new VerifyReport();
    private final TakeKeyChange take;
    private final ConfirmModel confirm;
    private final ReadOnlyObjectWrapper<CheckedFile> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PreviewModel<CheckedFile>> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final StringProperty takenBy = new SimpleStringProperty("");
    private final ObservableValue<Boolean> deciding;
    private Consumer<Confirmed> confirmed = _ -> {};
    private Runnable remembered = () -> {};
    private Runnable taken = () -> {};

    /** @param clock tells when something was decided */
    public CheckViewModel(SchoolModel school, BackgroundWork background, CheckActions actions, Clock clock) {
        this.school = school;
        this.background = background;
        this.actions = actions;
        this.take = new TakeKeyChange(clock);
        this.confirm = new ConfirmModel(
                school,
                new ConfirmKey(clock),
                done -> {
                    again();
                    confirmed.accept(done);
                },
                () -> {
                    again();
                    remembered.run();
                });
        deciding = Bindings.createBooleanBinding(
                () -> confirm.asked().get() != null || found.get() instanceof CheckedFile.Change,
                confirm.asked(),
                found);
    }

    /** What was found in the file; null before the first. */
    ReadOnlyObjectProperty<CheckedFile> found() {
        return found.getReadOnlyProperty();
    }

    /** The signed pages; null before the first file, and for one that is not intact: nothing of it can be believed. */
    public ReadOnlyObjectProperty<PreviewModel<CheckedFile>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** Why a file could not be read or taken, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The confirming of the key of what was checked. */
    public ConfirmModel confirm() {
        return confirm;
    }

    /** Whether something is to be decided here, so that choosing another file is not the next step. */
    ObservableValue<Boolean> isDeciding() {
        return deciding;
    }

    /** Who takes a change of key. */
    public StringProperty takenBy() {
        return takenBy;
    }

    /** In which zone days are told. */
    ZoneId zone() {
        return school.campaign().getValue().timeZone();
    }

    /** What is told of when something was decided here. */
    void onDecision(Consumer<Confirmed> confirmed, Runnable remembered, Runnable taken) {
        this.confirmed = confirmed;
        this.remembered = remembered;
        this.taken = taken;
    }

    /** Asks for a paper and checks it. */
    public void choose() {
        actions.report().get().ifPresent(this::check);
    }

    /** Checks this file, by whom the open file trusts. */
    public void check(Path file) {
        problem.set(null);
        confirm.close();
        school.read("check.checking", open -> CheckedFile.read(open, file, verify, take), this::show, this::refused);
    }

    /** Asks for the confirmation of the key that signed the report. */
    public void askToConfirm() {
        if (found.get() instanceof CheckedFile.Report report) {
            MetKey.of(report.seen().checked()).ifPresent(confirm::ask);
        }
    }

    /** Undoes a confirmation. */
    public void takeBack(Confirmed done) {
        confirm.takeBack(done, this::again);
    }

    /** Takes the change of key that was found. */
    public void takeChange() {
        if (found.get() instanceof CheckedFile.Change change) {
            String by = takenBy.get();
            school.change(
                    "check.taking",
                    open -> take.take(open, change.found(), by),
                    _ -> {
                        again();
                        taken.run();
                    },
                    this::refused);
        }
    }

    private void again() {
        check(found.get().file());
    }

    private void refused(Failure failure) {
        problem.set(Problem.error(
                failure.code(), Place.of("check", ""), failure.arguments().toArray()));
    }

    private void show(CheckedFile file) {
        if (takenBy.get().isBlank()) {
            takenBy.set(
                    school.institution().getValue().executor().map(Person::name).orElse(""));
        }
        boolean same = found.get() instanceof CheckedFile.Report before
                && file instanceof CheckedFile.Report now
                && isSame(before, now);
        found.set(file);
        switch (file) {
            case CheckedFile.Report report
            when report.seen().checked().isIntact() -> {
                if (!same || pages.get() == null) {
                    pages.set(pagesOf(file, report.seen().signed()));
                }
                remember(report.seen().checked());
            }
            case CheckedFile.Change change ->
                pages.set(pagesOf(file, change.found().signed()));
            case CheckedFile.Report _, CheckedFile.RefusedChange _, CheckedFile.KeyList _ -> pages.set(null);
        }
    }

    private void remember(Checked checked) {
        if (checked.isBelieved()) {
            school.change(
                    "check.checking",
                    open -> {
                        RememberReport.remember(open, checked);
                        return checked;
                    },
                    _ -> {},
                    this::refused);
        }
    }

    /** Whether both were the same bytes, so that the pages that are shown may stay. */
    private static boolean isSame(CheckedFile.Report one, CheckedFile.Report other) {
        return one.seen()
                .checked()
                .verdict()
                .sha256()
                .equals(other.seen().checked().verdict().sha256());
    }

    private PreviewModel<CheckedFile> pagesOf(CheckedFile file, byte[] signed) {
        String name = file.file().getFileName().toString();
        return new PreviewModel<>(
                school, background, () -> _ -> new Pdf<>(file, name, signed), actions.outlets(), actions.bug());
    }
}
