package kz.onkundik.ui.editor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignAdvice;
import kz.onkundik.campaign.CampaignEdit;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Work;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;

/** The campaign in work while it is changed: its items, its name and days, and what the checks say of them. */
public final class EditViewModel {
    private static final String SAVING = "editor.saving";

    private final SchoolModel school;
    private final Function<String, Optional<Path>> placeOf;
    private final EditCampaign operation = new EditCampaign();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ITEMS);
    private final ObservableValue<Campaign> campaign;
    private final ObservableValue<Boolean> mayChange;
    private final ObservableValue<List<Problem>> findings;
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Item> chosen = new ReadOnlyObjectWrapper<>();
    private final ItemDraft item = new ItemDraft();
    private final HeadingDraft heading = new HeadingDraft();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final LettersModel letters;
    private Map<String, LocalText> usualSections;
    private String id;
    private boolean following;
    private boolean saving;
    private boolean again;

    /** What of the campaign is shown. */
    public enum Part {
        ITEMS,
        LETTERS,
        CAMPAIGN
    }

    /** What hangs on an item: how many rows of the plan, how many events. */
    public record Done(int planRows, int events) {
        boolean isNothing() {
            return planRows == 0 && events == 0;
        }
    }

    /** @param placeOf asks where to put a file, suggesting its name */
    public EditViewModel(SchoolModel school, Function<String, Optional<Path>> placeOf) {
        this.school = school;
        this.placeOf = placeOf;
        campaign = school.campaign();
        id = campaign.getValue().id();
        mayChange = school.snapshot().map(now -> EditCampaign.mayChange(now.campaigns(), now.campaign()));
        findings = school.snapshot().map(EditViewModel::findings);
        letters = new LettersModel(school, failure::set);
        item.fields().forEach(field -> field.subscribe((_, _) -> saveItem()));
        heading.fields().forEach(field -> field.subscribe((_, _) -> saveHeading()));
        campaign.subscribe(this::follow);
    }

    /** Whether it is being changed. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public void begin() {
        open.set(true);
    }

    /** Ends; all is in the file already. */
    public void close() {
        open.set(false);
    }

    ObjectProperty<Part> part() {
        return part;
    }

    ObservableValue<Campaign> campaign() {
        return campaign;
    }

    /** Whether it was made in this file; what came from above is seen only. */
    ObservableValue<Boolean> mayChange() {
        return mayChange;
    }

    /** What a person should look at, warnings first. */
    ObservableValue<List<Problem>> findings() {
        return findings;
    }

    /** The number of the item that a finding is about. */
    Optional<String> numberOf(Problem problem) {
        return school.snapshot().get().itemOf(problem);
    }

    /** The field that is to be shown, set to null once it is. */
    ObjectProperty<String> wanted() {
        return wanted;
    }

    /** Shows the field where a finding is mended. */
    void mend(Place place) {
        switch (place.kind()) {
            case "item" -> {
                part.set(Part.ITEMS);
                campaign.getValue().item(place.id()).ifPresent(this::choose);
                wanted.set(place.field());
            }
            case "letter", "deadline" -> {
                part.set(Part.LETTERS);
                letters.lead(place);
                wanted.set(place.kind().equals("deadline") ? place.id() : place.field());
            }
            default -> {
                part.set(Part.CAMPAIGN);
                wanted.set(place.field());
            }
        }
    }

    /** What the checks say of the campaign and of the letters below it, warnings first. */
    private static List<Problem> findings(Snapshot now) {
        return Stream.concat(
                        CampaignAdvice.on(now.campaign(), now.chain()).stream(),
                        now.missing().stream().filter(LettersModel::isConflict))
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    /** The letters by which the campaign came. */
    LettersModel letters() {
        return letters;
    }

    /** The item whose form is shown; one that the campaign does not hold yet is new. */
    ReadOnlyObjectProperty<Item> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ItemDraft item() {
        return item;
    }

    HeadingDraft heading() {
        return heading;
    }

    void choose(Item one) {
        if (one != null && !one.equals(chosen.get())) {
            show(one);
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
        show(new Item(
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
                List.of(),
                Answer.EVENTS,
                List.of(),
                null,
                null,
                List.of()));
        wanted.set("text");
    }

    /** The sections that an item can stand in: the campaign's own, then those that campaigns usually have. */
    Map<String, LocalText> sections() {
        Map<String, LocalText> all = new LinkedHashMap<>(campaign.getValue().sections());
        usualSections().forEach(all::putIfAbsent);
        return all;
    }

    /** Read once: it is asked for with every change. */
    private Map<String, LocalText> usualSections() {
        if (usualSections == null) {
            usualSections = new LinkedHashMap<>();
            BuiltInCampaigns.all().stream()
                    .map(CampaignReader::read)
                    .forEach(each -> each.sections().forEach(usualSections::putIfAbsent));
        }
        return usualSections;
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
        change(file -> operation.move(file, moved, up));
    }

    /** Adds an indicator, which the chosen item asks for, or changes how one is called. */
    void define(Indicator indicator) {
        boolean isNew = indicator.id().isEmpty();
        school.change(
                SAVING,
                file -> operation.define(file, indicator),
                (String id) -> {
                    failure.set(null);
                    if (isNew) {
                        item.ask(id, false);
                    }
                },
                failure::set);
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
            show(campaign.getValue().items().getFirst());
            return;
        }
        school.change(
                SAVING,
                file -> {
                    operation.remove(file, gone.id());
                    return gone.title();
                },
                removed,
                failure::set);
    }

    /** Why the last change was not made; null when all is well. */
    ReadOnlyObjectProperty<Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** What is wrong with this field of the item's form, or null; a new one is not wrong before anything is typed. */
    ObservableValue<Problem> itemProblem(String field) {
        return problem(field, item.fields(), () -> chosen.get() == null || isUntouched() ? List.of() : itemProblems());
    }

    /** What is wrong with this field of the campaign's form, or null. */
    ObservableValue<Problem> headingProblem(String field) {
        return problem(field, heading.fields(), heading::problems);
    }

    /** Saves the campaign as a file to be sent down. */
    void saveFile(String name, Consumer<Path> saved) {
        placeOf.apply(name)
                .ifPresent(place -> school.read(
                        SAVING,
                        file -> {
                            OutputFile.write(place, operation.campaignFile(file));
                            return place;
                        },
                        saved,
                        failure::set));
    }

    private static ObservableValue<Problem> problem(
            String field, List<? extends Observable> watched, Supplier<List<Problem>> found) {
        return Bindings.createObjectBinding(
                () -> found.get().stream()
                        .filter(problem -> problem.place().field().equals(field))
                        .findFirst()
                        .orElse(null),
                watched.toArray(Observable[]::new));
    }

    private List<Problem> itemProblems() {
        String one = chosen.get().id();
        return item.problems(campaign.getValue().items().stream()
                .filter(each -> !each.id().equals(one))
                .toList());
    }

    private boolean isUntouched() {
        return isNew() && item.text().parse() == null;
    }

    private void show(Item one) {
        following = true;
        chosen.set(one);
        item.show(one);
        following = false;
    }

    private void follow(Campaign now) {
        if (saving) {
            return;
        }
        if (!now.id().equals(id)) {
            // Its making was taken back: there is nothing to be changed any more.
            id = now.id();
            close();
        }
        following = true;
        heading.show(now);
        following = false;
        Item present = chosen.get();
        if (present == null || !present.id().isEmpty()) {
            show(Optional.ofNullable(present)
                    .flatMap(one -> now.item(one.id()))
                    .orElseGet(() -> now.items().getFirst()));
        }
    }

    private void saveItem() {
        if (following || isUntouched() || !itemProblems().isEmpty()) {
            return;
        }
        Item typed = item.parse();
        if (saving) {
            again = true;
        } else if (!typed.equals(chosen.get())) {
            LocalText section = sections().get(typed.section());
            saving = true;
            school.change(
                    SAVING,
                    file -> operation.put(file, typed, section),
                    (String kept) -> {
                        chosen.set(campaign.getValue().item(kept).orElseThrow());
                        item.base(chosen.get());
                        saved();
                    },
                    this::refused);
        }
    }

    private void saveHeading() {
        if (following || !heading.problems().isEmpty()) {
            return;
        }
        Campaign now = campaign.getValue();
        LocalText title = heading.parsedTitle(now.title());
        LocalDate start = DayText.read(heading.start().get()).orElseThrow();
        LocalDate end = DayText.read(heading.end().get()).orElseThrow();
        if (saving) {
            again = true;
        } else if (!title.equals(now.title())) {
            heading(file -> operation.rename(file, title));
        } else if (!start.equals(now.start()) || !end.equals(now.end())) {
            heading(file -> operation.hold(file, start, end));
        }
    }

    private void heading(Consumer<OpenSchool> change) {
        saving = true;
        school.change(SAVING, done(change), (OpenSchool _) -> saved(), this::refused);
    }

    private void change(Consumer<OpenSchool> change) {
        school.change(SAVING, done(change), (OpenSchool _) -> failure.set(null), failure::set);
    }

    private static Function<OpenSchool, OpenSchool> done(Consumer<OpenSchool> change) {
        return file -> {
            change.accept(file);
            return file;
        };
    }

    /** What was typed in the meantime, in whichever form, is saved in its turn. */
    private void saved() {
        failure.set(null);
        saving = false;
        if (again) {
            again = false;
            saveItem();
            saveHeading();
        }
    }

    private void refused(Failure why) {
        saving = false;
        again = false;
        failure.set(why);
    }
}
