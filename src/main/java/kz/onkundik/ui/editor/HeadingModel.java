package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.editor.HeadingDraft.Part;

/** The campaign itself while it is typed: its name, days, goal, tasks, results and the types of institution. */
final class HeadingModel {
    private static final String SAVING = "editor.saving";

    private final SchoolModel school;
    private final Consumer<Failure> told;
    private final EditCampaign operation = new EditCampaign();
    private final HeadingDraft draft = new HeadingDraft();
    private boolean following;
    private boolean saving;

    /** What is kept next: a change of the file, which gives what follows from it here. */
    private record Step(Part part, Function<OpenSchool, Runnable> change) {}

    /** @param told takes why a change was not made */
    HeadingModel(SchoolModel school, Consumer<Failure> told) {
        this.school = school;
        this.told = told;
        draft.span().subscribe(this::callAsUsual);
        draft.fields().forEach(field -> field.subscribe((_, _) -> save()));
        draft.types()
                .subscribe((before, after) -> after.stream()
                        .filter(type -> !before.contains(type))
                        .forEach(type -> {
                            type.name().kk().subscribe((_, _) -> save());
                            type.name().ru().subscribe((_, _) -> save());
                        }));
        school.campaign().subscribe(this::follow);
    }

    HeadingDraft draft() {
        return draft;
    }

    /** What is wrong with this field, or null. */
    ObservableValue<Problem> problem(String field) {
        return Bindings.createObjectBinding(
                () -> found(field).orElse(null), draft.fields().toArray(Observable[]::new));
    }

    /** Whether the file's own institution is of this type. */
    boolean isOurs(TypeDraft type) {
        return type.id().equals(school.snapshot().get().institution().type());
    }

    /**
     * Takes a type of institution out.
     *
     * @param removed takes its name and the way back
     */
    void remove(TypeDraft type, BiConsumer<LocalText, WayBack> removed) {
        if (type.isNew()) {
            draft.removeType(type);
            return;
        }
        LocalText name = school.campaign().getValue().institutionTypes().get(type.id());
        school.change(
                SAVING,
                file -> {
                    operation.removeType(file, type.id());
                    return name;
                },
                removed,
                told);
    }

    /** Another span brings its usual word, said of whom the campaign was said to be, or its own word again. */
    private void callAsUsual(String before, String now) {
        if (following || before == null) {
            return;
        }
        String scope = UsualWords.scopeOf(before, draft.parsedLabel());
        following = true;
        draft.call(
                Spans.isUsual(now) ? UsualWords.span(now, scope) : draft.spans().name(now));
        following = false;
    }

    private void follow(Campaign now) {
        if (!saving) {
            show(now, null);
        }
    }

    /** @param kept what was kept just now; null for nothing */
    private void show(Campaign now, Part kept) {
        following = true;
        draft.show(now, kept);
        following = false;
    }

    /** One thing after the other, each a change of its own that can be taken back. */
    private void save() {
        if (following || saving) {
            return;
        }
        next(school.campaign().getValue()).ifPresent(step -> {
            saving = true;
            school.change(SAVING, step.change(), then -> saved(step.part(), then), why -> {
                saving = false;
                follow(school.campaign().getValue());
                told.accept(why);
            });
        });
    }

    private void saved(Part part, Runnable then) {
        then.run();
        saving = false;
        // What was done elsewhere in the meantime, then what was typed.
        show(school.campaign().getValue(), part);
        save();
    }

    /** The first thing that the file does not hold as it is typed, of those that can be kept. */
    private Optional<Step> next(Campaign now) {
        if (isWhole("title") && !draft.parsedTitle().equals(now.title())) {
            LocalText title = draft.parsedTitle();
            return step(Part.TITLE, file -> operation.rename(file, title));
        }
        if (isWhole("start") && isWhole("end") && !isHeld(now)) {
            LocalDate first = draft.parsedStart().orElseThrow();
            LocalDate last = draft.parsedEnd().orElseThrow();
            return step(Part.DAYS, file -> operation.hold(file, first, last));
        }
        String span = draft.span().get();
        if (isWhole("label") && !(span.equals(now.kind()) && draft.parsedLabel().equals(now.kindLabel()))) {
            LocalText label = draft.parsedLabel();
            return step(Part.LABEL, file -> operation.call(file, span, label));
        }
        LocalText goal = draft.parsedGoal();
        if (!goal.equals(now.goal())) {
            return step(Part.GOAL, file -> operation.aim(file, goal));
        }
        List<LocalText> tasks = draft.tasks().parse();
        if (!tasks.equals(texts(now.tasks()))) {
            return step(Part.TASKS, file -> operation.setTasks(file, tasks));
        }
        List<LocalText> results = draft.results().parse();
        if (!results.equals(texts(now.expectedResults()))) {
            return step(Part.RESULTS, file -> operation.expect(file, results));
        }
        return draft.types().get().stream()
                .filter(TypeDraft::isChanged)
                .findFirst()
                .map(type -> {
                    LocalText name = type.parse();
                    return new Step(Part.TYPES, file -> {
                        String kept = operation.nameType(file, type.id(), name);
                        return () -> type.base(kept, name);
                    });
                });
    }

    private static Optional<Step> step(Part part, Consumer<OpenSchool> made) {
        return Optional.of(new Step(part, file -> {
            made.accept(file);
            return () -> {};
        }));
    }

    private boolean isHeld(Campaign now) {
        return draft.parsedStart().equals(Optional.of(now.start()))
                && draft.parsedEnd().equals(Optional.of(now.end()));
    }

    private static List<LocalText> texts(List<Campaign.Point> points) {
        return points.stream().map(Campaign.Point::text).toList();
    }

    private boolean isWhole(String field) {
        return found(field)
                .filter(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    private Optional<Problem> found(String field) {
        return draft.problems().stream()
                .filter(problem -> problem.place().field().equals(field))
                .findFirst();
    }
}
