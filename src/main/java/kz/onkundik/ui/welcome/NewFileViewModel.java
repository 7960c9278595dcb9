package kz.onkundik.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.operation.OfferedCampaigns;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.welcome.NewFileRequest.CampaignFile;
import kz.onkundik.ui.welcome.NewFileRequest.ChainSource;

/** A new file in three steps: the institution, its people, the campaign. One goes on when a step has no errors. */
public final class NewFileViewModel {
    /** The number of the last step. */
    public static final int STEPS = 3;

    private final BackgroundWork background;
    private final Consumer<NewFileRequest> create;
    private final InstitutionDraft institution = new InstitutionDraft();
    private final PersonDraft head;
    private final PersonDraft deputy;
    private final IntegerProperty step = new SimpleIntegerProperty(1);
    private final ReadOnlyObjectWrapper<List<CampaignFile>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<CampaignFile> campaign = new SimpleObjectProperty<>();
    private final ObjectProperty<ChainSource> chain = new SimpleObjectProperty<>();
    private final BooleanProperty anotherLetter = new SimpleBooleanProperty();
    private final ObjectProperty<Path> chosenPlace = new SimpleObjectProperty<>();
    private final ObjectBinding<Path> place;
    private final ObjectProperty<Failure> failure = new SimpleObjectProperty<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /**
     * @param folder where new files are put unless the person says otherwise
     * @param create takes what was asked for, once nothing is wrong
     */
    public NewFileViewModel(Words words, BackgroundWork background, Path folder, Consumer<NewFileRequest> create) {
        this.background = background;
        this.create = create;
        this.head = new PersonDraft("head", true, usual(words, "newfile.usual.head"));
        this.deputy = new PersonDraft("deputy", false, usual(words, "newfile.usual.deputy"));
        offered.set(BuiltInCampaigns.all().stream()
                .map(bytes -> new CampaignFile(CampaignReader.read(bytes), bytes))
                .toList());
        campaign.set(offered.get().getFirst());
        campaign.subscribe((_, chosen) -> fit(chosen));
        place = Bindings.createObjectBinding(
                () -> chosenPlace.get() != null ? chosenPlace.get() : folder.resolve(suggestedName()),
                chosenPlace,
                institution.nameKk(),
                campaign,
                anotherLetter);
        typed().forEach(property -> property.subscribe((_, _) -> checkAgain()));
    }

    public InstitutionDraft institution() {
        return institution;
    }

    /** Who signs. */
    public PersonDraft head() {
        return head;
    }

    /** Who prepares; may be left without a name. */
    public PersonDraft deputy() {
        return deputy;
    }

    /** The campaigns that come with the program, newest first, and those that were read from files. */
    ReadOnlyObjectProperty<List<CampaignFile>> offered() {
        return offered.getReadOnlyProperty();
    }

    /** The step that is shown, from 1. */
    public IntegerProperty step() {
        return step;
    }

    public ObjectProperty<CampaignFile> campaign() {
        return campaign;
    }

    /** The letters below the campaign's; null for none yet. */
    public ObjectProperty<ChainSource> chain() {
        return chain;
    }

    /** Whether hers is another letter, whose text she pastes as soon as the file is made. */
    public BooleanProperty anotherLetter() {
        return anotherLetter;
    }

    /** Why a campaign or chain file was not taken, or null. */
    public ObjectProperty<Failure> failure() {
        return failure;
    }

    /** Where the file will be: the place chosen, else one made from the institution's name. */
    public ObservableValue<Path> place() {
        return place;
    }

    /** Puts the new file there; our ending is added where it is missing. */
    public void choosePlace(Path chosen) {
        chosenPlace.set(FileName.withEnding(chosen));
    }

    /** What is wrong in this field of the shown step, or null: nothing is said before she has tried to go on. */
    public ObservableValue<Problem> problem(String kind, String id, String field) {
        var place = new Problem.Place(kind, id, field);
        return Bindings.createObjectBinding(
                () -> problems.stream()
                        .filter(problem -> problem.place().equals(place))
                        .findFirst()
                        .orElse(null),
                problems);
    }

    /** To the step before. */
    public void back() {
        problems.clear();
        step.set(Math.max(1, step.get() - 1));
    }

    /** To the next step, or from the last one to the file; stays where something must be mended. */
    public void next() {
        if (hindered(step.get())) {
            return;
        }
        if (step.get() < STEPS) {
            problems.clear();
            step.set(step.get() + 1);
        } else if (!hindered(1) && !hindered(2) && !hindered(STEPS)) {
            create.accept(request());
        }
    }

    /** Reads a campaign file, or the campaigns of another file of ours; a refusal stands in {@link #failure}. */
    public void takeCampaign(Path file) {
        failure.set(null);
        background.run(
                "newfile.reading",
                () -> OfferedCampaigns.in(file).stream()
                        .map(each -> new CampaignFile(CampaignReader.read(each.bytes()), each.bytes()))
                        .toList(),
                found -> {
                    offered.set(Stream.concat(
                                    offered.get().stream()
                                            .filter(each -> found.stream().noneMatch(each::isSame)),
                                    found.stream())
                            .toList());
                    campaign.set(found.getFirst());
                },
                this::refuse);
    }

    /** Reads a chain file for the chosen campaign; a refusal stands in {@link #failure}. */
    public void takeChain(Path file) {
        var of = campaign.get().campaign();
        take(file, bytes -> new ChainSource(ChainFile.read(bytes, of), bytes), chain);
    }

    /** The chain that comes with the program, where it belongs to the chosen campaign. */
    public Optional<ChainSource> exampleChain() {
        byte[] bytes = BuiltInCampaigns.exampleChain();
        try {
            return Optional.of(
                    new ChainSource(ChainFile.read(bytes, campaign.get().campaign()), bytes));
        } catch (Failure ofAnotherCampaign) {
            return Optional.empty();
        }
    }

    private <T> void take(Path file, Function<byte[], T> reader, ObjectProperty<T> property) {
        failure.set(null);
        background.<T>run("newfile.reading", () -> reader.apply(bytes(file)), property::set, this::refuse);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Failure(e, "newfile.unreadable", file.getFileName().toString());
        }
    }

    private void refuse(Throwable thrown) {
        if (!(thrown instanceof Failure known)) {
            throw new IllegalStateException(thrown);
        }
        failure.set(known);
    }

    private String suggestedName() {
        int year = campaign.get().campaign().start().getYear();
        return FileName.suggested(institution.nameKk().get(), anotherLetter.get() ? "" : Integer.toString(year));
    }

    private Stream<Property<?>> typed() {
        return Stream.of(
                institution.nameKk(),
                institution.nameRu(),
                institution.bin(),
                institution.type(),
                head.postKk(),
                head.name(),
                deputy.postKk(),
                deputy.name(),
                chosenPlace);
    }

    /** Once told, a problem goes as soon as it is mended. */
    private void checkAgain() {
        if (!problems.isEmpty()) {
            problems.setAll(problemsOf(step.get()));
        }
    }

    /** Another campaign has other types of institution and other letters below. */
    private void fit(CampaignFile chosen) {
        chain.set(null);
        if (!chosen.campaign().institutionTypes().containsKey(institution.type().get())) {
            institution.type().set(null);
        }
    }

    /** Shows the step with its problems if it has any that must be mended. */
    private boolean hindered(int number) {
        List<Problem> found = problemsOf(number);
        boolean hindered = found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (hindered) {
            step.set(number);
            problems.setAll(found);
        }
        return hindered;
    }

    private List<Problem> problemsOf(int number) {
        return switch (number) {
            case 1 -> institution.problems();
            case 2 ->
                Stream.concat(head.problems().stream(), deputy.problems().stream())
                        .toList();
            default ->
                Files.exists(place.get())
                        ? List.of(Problem.error(
                                "newfile.place-taken",
                                Problem.Place.of("file", ""),
                                place.get().getFileName().toString()))
                        : List.of();
        };
    }

    private NewFileRequest request() {
        var people = Stream.of(head, deputy)
                .map(PersonDraft::person)
                .flatMap(Optional::stream)
                .toList();
        var made = new Institution(
                UUID.randomUUID(),
                institution.binOrNull(),
                institution.type().get(),
                campaign.get().campaign().levels().getFirst().id(),
                null,
                null,
                institution.name(),
                Letterhead.EMPTY,
                people,
                false);
        return new NewFileRequest(
                place.get(), made, campaign.get(), Optional.ofNullable(chain.get()), anotherLetter.get());
    }

    private static LocalText usual(Words words, String key) {
        return LocalText.of(
                words.in(Language.KK).text(key), words.in(Language.RU).text(key));
    }
}
