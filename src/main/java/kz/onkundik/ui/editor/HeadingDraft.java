package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.TypedName;

/** What a campaign is called, when it is held, what it is for and whom it knows, as it is typed. */
final class HeadingDraft {
    private static final LocalText NOTHING = new LocalText("", null, null);

    private final TypedName title = new TypedName();
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");
    private final Spans spans = new Spans();
    private final ObjectProperty<String> span = new SimpleObjectProperty<>();
    private final TypedName label = new TypedName();
    private final TypedName goal = new TypedName();
    private final TypedLines tasks = new TypedLines();
    private final TypedLines results = new TypedLines();
    private final ObjectProperty<List<TypeDraft>> types = new SimpleObjectProperty<>(List.of());
    private LocalText usualLabel;
    private Campaign shown;

    /** What is kept in the file at once, as one change. */
    enum Part {
        TITLE,
        DAYS,
        LABEL,
        GOAL,
        TASKS,
        RESULTS,
        TYPES
    }

    HeadingDraft() {
        label.kk().subscribe((_, _) -> callSpan());
        label.ru().subscribe((_, _) -> callSpan());
    }

    /** An unusual span is called as is typed, also once another is chosen. */
    private void callSpan() {
        LocalText typed = label.parse();
        if (span.get() != null && typed != null) {
            spans.call(span.get(), ItemDraft.kept(typed, usualLabel));
        }
    }

    TypedName title() {
        return title;
    }

    /** The first day, as typed. */
    StringProperty start() {
        return start;
    }

    /** The last day, as typed. */
    StringProperty end() {
        return end;
    }

    /** The word for its span, as {@link Campaign#kind}. */
    ObjectProperty<String> span() {
        return span;
    }

    /** The spans to choose from. */
    Spans spans() {
        return spans;
    }

    /** What a campaign of this span is called. */
    TypedName label() {
        return label;
    }

    /** Calls it by usual words, which keep their English while nobody changes them. */
    void call(LocalText usual) {
        usualLabel = usual;
        label.show(usual);
    }

    TypedName goal() {
        return goal;
    }

    TypedLines tasks() {
        return tasks;
    }

    TypedLines results() {
        return results;
    }

    /** The types of institution, those that are not known yet last. */
    ObjectProperty<List<TypeDraft>> types() {
        return types;
    }

    void addType() {
        List<TypeDraft> all = new ArrayList<>(types.get());
        all.add(new TypeDraft("", null));
        types.set(List.copyOf(all));
    }

    void removeType(TypeDraft gone) {
        types.set(types.get().stream().filter(type -> !type.equals(gone)).toList());
    }

    /** Shows a campaign; what is shown already is left as it is typed. */
    void show(Campaign campaign) {
        show(campaign, null);
    }

    /** Shows what was changed elsewhere while this part was kept, which itself stays as it is typed. */
    void show(Campaign campaign, Part kept) {
        if (kept != Part.TITLE && isOther(campaign, Campaign::title)) {
            title.show(campaign.title());
        }
        if (kept != Part.DAYS) {
            showDays(campaign);
        }
        if (kept != Part.LABEL) {
            showLabel(campaign);
        }
        if (kept != Part.GOAL && isOther(campaign, Campaign::goal)) {
            goal.show(campaign.goal());
        }
        if (kept == Part.TASKS) {
            tasks.base(campaign.tasks());
        } else {
            tasks.show(campaign.tasks());
        }
        if (kept == Part.RESULTS) {
            results.base(campaign.expectedResults());
        } else {
            results.show(campaign.expectedResults());
        }
        showTypes(campaign.institutionTypes());
        shown = campaign;
    }

    private void showDays(Campaign campaign) {
        if (isOther(campaign, Campaign::start)) {
            start.set(DayText.said(campaign.start()));
        }
        if (isOther(campaign, Campaign::end)) {
            end.set(DayText.said(campaign.end()));
        }
    }

    private void showLabel(Campaign campaign) {
        boolean isOtherLabel = isOther(campaign, Campaign::kindLabel);
        if (isOther(campaign, Campaign::kind)) {
            // It is offered before it is chosen.
            spans.call(campaign.kind(), campaign.kindLabel());
            span.set(campaign.kind());
        }
        if (isOtherLabel) {
            label.show(campaign.kindLabel());
            spans.call(campaign.kind(), campaign.kindLabel());
        }
    }

    /** Each knows itself what is kept of it; those that are not known yet stay. */
    private void showTypes(Map<String, LocalText> known) {
        List<TypeDraft> all = new ArrayList<>();
        known.forEach((id, name) -> all.add(types.get().stream()
                .filter(type -> type.isKept(id, name))
                .findFirst()
                .orElseGet(() -> new TypeDraft(id, name))));
        types.get().stream().filter(TypeDraft::isNew).forEach(all::add);
        types.set(List.copyOf(all));
    }

    private boolean isOther(Campaign campaign, Function<Campaign, ?> part) {
        return shown == null || !Objects.equals(part.apply(shown), part.apply(campaign));
    }

    /** What must be mended before its field is kept, and what should be looked at. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (title.parse() == null) {
            found.add(Problem.error("editor.letter.no-title", at("title")));
        }
        CampaignDay.problem(start.get(), at("start")).ifPresent(found::add);
        CampaignDay.problem(end.get(), at("end")).ifPresent(found::add);
        if (parsedStart().isPresent()
                && parsedEnd().isPresent()
                && parsedEnd().get().isBefore(parsedStart().get())) {
            found.add(Problem.error("editor.letter.end-before-start", at("end")));
        }
        if (label.parse() == null) {
            found.add(Problem.error("editor.heading.no-label", at("label")));
        }
        if (tasks.isUneven()) {
            found.add(Problem.warning("editor.heading.uneven", at("tasks")));
        }
        if (results.isUneven()) {
            found.add(Problem.warning("editor.heading.uneven", at("results")));
        }
        return found;
    }

    /** The title as typed; to be asked only where there is one. */
    LocalText parsedTitle() {
        return ItemDraft.kept(title.parse(), shown.title());
    }

    Optional<LocalDate> parsedStart() {
        return CampaignDay.read(start.get());
    }

    Optional<LocalDate> parsedEnd() {
        return CampaignDay.read(end.get());
    }

    /** What it is called as typed; to be asked only where something is. */
    LocalText parsedLabel() {
        return ItemDraft.kept(ItemDraft.kept(label.parse(), usualLabel), shown.kindLabel());
    }

    /** The goal as typed, blank for none. */
    LocalText parsedGoal() {
        LocalText typed = goal.parse();
        return typed == null ? NOTHING : ItemDraft.kept(typed, shown.goal());
    }

    /** All that can be typed; the names of types are watched one by one. */
    List<ObservableValue<?>> fields() {
        return List.of(
                title.kk(),
                title.ru(),
                start,
                end,
                span,
                label.kk(),
                label.ru(),
                goal.kk(),
                goal.ru(),
                tasks.kk(),
                tasks.ru(),
                results.kk(),
                results.ru());
    }

    private static Place at(String field) {
        return new Place("campaign", "", field);
    }
}
