package kz.onkundik.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignAdvice;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;

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
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ItemsModel items;
    private final LettersModel letters;
    private final HeadingModel heading;
    private String id;

    /** What of the campaign is shown. */
    public enum Part {
        ITEMS,
        LETTERS,
        CAMPAIGN
    }

    /** @param placeOf asks where to put a file, suggesting its name */
    public EditViewModel(SchoolModel school, Function<String, Optional<Path>> placeOf) {
        this.school = school;
        this.placeOf = placeOf;
        campaign = school.campaign();
        id = campaign.getValue().id();
        mayChange = school.snapshot().map(now -> EditCampaign.mayChange(now.campaigns(), now.campaign()));
        findings = school.snapshot().map(EditViewModel::findings);
        items = new ItemsModel(school, wanted::set, failure::set);
        letters = new LettersModel(school, failure::set);
        heading = new HeadingModel(school, failure::set);
        campaign.subscribe(this::follow);
        school.snapshot().subscribe((_, _) -> failure.set(null));
    }

    /** Whether it is being changed. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public void begin() {
        open.set(true);
    }

    /** Begins at the letters, of which the one that came to the institution may be missing. */
    public void beginLetters() {
        part.set(Part.LETTERS);
        begin();
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
                campaign.getValue().item(place.id()).ifPresent(items::choose);
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

    /** What the letter asks for, item by item. */
    ItemsModel items() {
        return items;
    }

    /** The letters by which the campaign came. */
    LettersModel letters() {
        return letters;
    }

    /** The campaign itself: its name, days, goal, tasks, results and types of institution. */
    HeadingModel heading() {
        return heading;
    }

    /** Why the last change was not made; null when all is well. */
    ReadOnlyObjectProperty<Failure> failure() {
        return failure.getReadOnlyProperty();
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

    /** Where its making was taken back there is nothing to be changed any more. */
    private void follow(Campaign now) {
        if (!now.id().equals(id)) {
            id = now.id();
            close();
        }
    }
}
