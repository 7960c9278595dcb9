package kz.onkundik.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignEdit;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.Item.Asked;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Work;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;

/** The items of the campaign while they are typed one by one. */
final class ItemsModel {
    private static final String SAVING = "editor.saving";

    private final SchoolModel school;
    private final ObservableValue<Campaign> campaign;
    private final Consumer<String> wanted;
    private final Consumer<Failure> told;
    private final EditCampaign operation = new EditCampaign();
    private final ReadOnlyObjectWrapper<Item> chosen = new ReadOnlyObjectWrapper<>();
    private final ItemDraft draft = new ItemDraft();
    private final ReadOnlyObjectWrapper<Item> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper shownAgain = new ReadOnlyIntegerWrapper();
    private final BooleanProperty following = new SimpleBooleanProperty();
    /** Where the file says the id of the item whose form is shown: a new one gets it only there. */
    private AtomicReference<String> id = new AtomicReference<>("");

    /** The shown item as the file holds it, or is being asked to. */
    private Item lastKnown;

    /** Where the shown item stands, or a new one was begun: one that is gone is followed by its neighbour. */
    private int place;

    private int saving;

    /** What hangs on an item: how many rows of the plan, how many events. */
    record Done(int planRows, int events) {
        boolean isNothing() {
            return planRows == 0 && events == 0;
        }
    }

    /**
     * @param wanted takes the field that is to be shown
     * @param told takes why a change was not made
     */
    ItemsModel(SchoolModel school, Consumer<String> wanted, Consumer<Failure> told) {
        this.school = school;
        this.campaign = school.campaign();
        this.wanted = wanted;
        this.told = told;
        draft.fields().forEach(field -> field.subscribe((_, _) -> save()));
        campaign.subscribe(this::follow);
    }

    /** The item whose form is shown; one that the campaign does not hold yet is new. */
    ReadOnlyObjectProperty<Item> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The item as it was when its form was opened; what is typed into it does not change that. */
    ReadOnlyObjectProperty<Item> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Counts how often what was changed elsewhere (undo) has come into the form. */
    ReadOnlyIntegerProperty shownAgain() {
        return shownAgain.getReadOnlyProperty();
    }

    ObservableValue<Campaign> campaign() {
        return campaign;
    }

    ItemDraft draft() {
        return draft;
    }

    void choose(Item one) {
        if (one != null && !one.equals(chosen.get())) {
            open(one);
        }
    }

    boolean isNew() {
        return chosen.get().id().isEmpty();
    }

    /** An empty form below the chosen item's section; it is kept once its text is typed. */
    void add() {
        Campaign now = campaign.getValue();
        String section = chosen.get().section();
        int last = now.items().stream()
                .filter(each -> each.section().equals(section))
                .mapToInt(Item::number)
                .max()
                .orElse(0);
        Map<String, Concern> everybody = new LinkedHashMap<>();
        now.institutionTypes().keySet().forEach(type -> everybody.put(type, Concern.REQUIRED));
        String kind = now.kinds().containsKey(UsualWords.EVENT)
                ? UsualWords.EVENT
                : now.kinds().keySet().iterator().next();
        open(new Item(
                "",
                section,
                last + 1,
                null,
                new LocalText("", null, null),
                kind,
                null,
                List.of(),
                everybody,
                "explicit",
                List.of(),
                UsualWords.asked(now.indicators()),
                Answer.EVENTS,
                List.of(),
                null,
                null,
                List.of()));
        wanted.accept("text");
    }

    /** The sections that an item can stand in: the campaign's own, then those that campaigns usually have. */
    Map<String, LocalText> sections() {
        Map<String, LocalText> all = new LinkedHashMap<>(campaign.getValue().sections());
        BuiltInCampaigns.sections().forEach(all::putIfAbsent);
        return all;
    }

    /** Whether the chosen item can go up or down in its section. */
    boolean canMove(boolean up) {
        return !isNew()
                && CampaignEdit.neighbour(campaign.getValue().items(), chosen.get(), up)
                        .isPresent();
    }

    /** Whether another item stays, as a campaign must ask for something. */
    boolean canRemove() {
        return isNew() || campaign.getValue().items().size() > 1;
    }

    void move(boolean up) {
        String moved = chosen.get().id();
        school.change(
                SAVING,
                file -> {
                    operation.move(file, moved, up);
                    return moved;
                },
                (String _) -> {},
                told);
    }

    /** Adds an indicator, which the chosen item asks for, or changes how one is called. */
    void define(Indicator indicator) {
        boolean isNew = indicator.id().isEmpty();
        school.change(
                SAVING,
                file -> operation.define(file, indicator),
                (String id) -> {
                    if (isNew) {
                        draft.ask(id, false);
                    }
                },
                told);
    }

    /** What hangs on the chosen item. */
    Done done() {
        String one = chosen.get().id();
        Work work = school.work().getValue();
        return new Done(
                (int) work.plan().stream()
                        .filter(row -> row.items().contains(one))
                        .count(),
                (int) work.events().stream()
                        .filter(event -> event.items().contains(one))
                        .count());
    }

    /**
     * Takes the chosen item out.
     *
     * @param removed takes its text and the way back
     */
    void remove(BiConsumer<LocalText, WayBack> removed) {
        Item gone = chosen.get();
        if (gone.id().isEmpty()) {
            open(inPlace(campaign.getValue()));
            return;
        }
        school.change(
                SAVING,
                file -> {
                    operation.remove(file, gone.id());
                    return gone.title();
                },
                removed,
                told);
    }

    /** What is wrong with this field of the item's form, or null; a new one is not wrong before anything is typed. */
    ObservableValue<Problem> problem(String field) {
        return Bindings.createObjectBinding(
                () -> chosen.get() == null || following.get() || isUntouched()
                        ? null
                        : problems().stream()
                                .filter(problem -> problem.place().field().equals(field))
                                .findFirst()
                                .orElse(null),
                Stream.concat(Stream.of(following), draft.fields().stream()).toArray(Observable[]::new));
    }

    private List<Problem> problems() {
        String one = chosen.get().id();
        return draft.problems(campaign.getValue().items().stream()
                .filter(each -> !each.id().equals(one))
                .toList());
    }

    private boolean isUntouched() {
        return isNew() && draft.text().parse() == null;
    }

    /** One that stays as it was is left as it is typed. */
    private void showAgain(Item one) {
        if (!one.equals(chosen.get())) {
            show(one);
            shownAgain.set(shownAgain.get() + 1);
        }
    }

    private void open(Item one) {
        show(one);
        keepPlace(campaign.getValue());
        opened.set(one);
    }

    private void show(Item one) {
        following.set(true);
        id = new AtomicReference<>(one.id());
        lastKnown = one;
        chosen.set(one);
        draft.show(one);
        following.set(false);
    }

    private void follow(Campaign now) {
        askOnly(now.indicators().stream().map(Indicator::id).toList());
        Item present = chosen.get();
        if (saving == 0 && (present == null || !present.id().isEmpty())) {
            Optional.ofNullable(present)
                    .flatMap(one -> now.item(one.id()))
                    .ifPresentOrElse(this::showAgain, () -> open(inPlace(now)));
            keepPlace(now);
        }
    }

    private void keepPlace(Campaign now) {
        int at =
                now.items().stream().map(Item::id).toList().indexOf(chosen.get().id());
        place = at < 0 ? place : at;
    }

    private Item inPlace(Campaign now) {
        return now.items().get(Math.min(place, now.items().size() - 1));
    }

    /** The making of an indicator may have been taken back before the item that asks for it could be kept. */
    private void askOnly(List<String> known) {
        List<Asked> asked = draft.indicators().get();
        List<Asked> still =
                asked.stream().filter(each -> known.contains(each.indicator())).toList();
        if (!still.equals(asked)) {
            following.set(true);
            draft.indicators().set(still);
            following.set(false);
        }
    }

    private void save() {
        if (following.get() || isUntouched() || !problems().isEmpty()) {
            return;
        }
        Item typed = draft.parse();
        if (!typed.equals(lastKnown)) {
            lastKnown = typed;
            put(typed, id);
        }
    }

    private void put(Item typed, AtomicReference<String> of) {
        LocalText section = sections().get(typed.section());
        saving++;
        school.change(
                SAVING,
                file -> {
                    of.set(operation.put(file, typed.named(of.get()), section));
                    return of.get();
                },
                (String kept) -> saved(kept, of),
                this::refused);
    }

    /** Another item may have been chosen in the meantime: its form is left alone. */
    private void saved(String kept, AtomicReference<String> of) {
        saving--;
        if (of.equals(id)) {
            chosen.set(campaign.getValue().item(kept).orElseThrow());
            draft.base(chosen.get());
        }
        if (saving == 0) {
            lastKnown = chosen.get();
            follow(campaign.getValue());
        }
    }

    private void refused(Failure why) {
        saving--;
        lastKnown = chosen.get();
        follow(campaign.getValue());
        told.accept(why);
    }
}
