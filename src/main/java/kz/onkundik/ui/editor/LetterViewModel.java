package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Level;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.NewCampaign;
import kz.onkundik.campaign.letter.LetterCampaign;
import kz.onkundik.campaign.letter.LetterCampaign.Taken;
import kz.onkundik.campaign.letter.LetterProposal;
import kz.onkundik.campaign.letter.LetterProposal.ProposedDue;
import kz.onkundik.campaign.letter.LetterReader;
import kz.onkundik.campaign.letter.ReadLetter;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.operation.MakeCampaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.SchoolModel;

/** A campaign out of its letter: the text in one or two languages, what was recognised, and what of it is taken. */
public final class LetterViewModel {
    private final SchoolModel school;
    private final Consumer<String> turn;
    private final LetterReader reader = new LetterReader();
    private final MakeCampaign make = new MakeCampaign();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KK);
    private final Map<Language, StringProperty> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<Integer, Role>> said = new EnumMap<>(Language.class);
    private final Map<Language, ReadOnlyObjectWrapper<ReadLetter>> read = new EnumMap<>(Language.class);
    private final ReadOnlyObjectWrapper<LetterProposal> proposal = new ReadOnlyObjectWrapper<>();
    private final StringProperty titleKk = new SimpleStringProperty("");
    private final StringProperty titleRu = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");
    private final ObjectProperty<String> sentFrom = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<DueChoice>> deadlines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();

    /** A day that the letter sets, and whether it is taken. */
    public record DueChoice(ProposedDue found, BooleanProperty taken) {}

    /** @param turn turns to the campaign of this id, once it is in the file */
    public LetterViewModel(SchoolModel school, Consumer<String> turn) {
        this.school = school;
        this.turn = turn;
        for (Language each : List.of(Language.KK, Language.RU)) {
            texts.put(each, new SimpleStringProperty(""));
            said.put(each, new HashMap<>());
            read.put(each, new ReadOnlyObjectWrapper<>());
            texts.get(each).subscribe((_, _) -> {
                said.get(each).clear();
                look(each);
            });
        }
    }

    /** Whether a letter is being read. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Shows what was pasted before, or the empty page. */
    public void begin() {
        failure.set(null);
        open.set(true);
    }

    /** Which of the two texts is shown. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** The letter's text in this language, as it was pasted. */
    public StringProperty text(Language of) {
        return texts.get(of);
    }

    /** What was recognised in the text of this language; null while there is none. */
    public ReadOnlyObjectProperty<ReadLetter> read(Language of) {
        return read.get(of).getReadOnlyProperty();
    }

    /** What the texts propose together; null while there is none. */
    public ReadOnlyObjectProperty<LetterProposal> proposal() {
        return proposal.getReadOnlyProperty();
    }

    public StringProperty titleKk() {
        return titleKk;
    }

    public StringProperty titleRu() {
        return titleRu;
    }

    /** The first day, as typed. */
    public StringProperty start() {
        return start;
    }

    /** The last day, as typed. */
    public StringProperty end() {
        return end;
    }

    /** The id of the level that sent the letter, one of {@link #senders()}; null before a text is there. */
    ObjectProperty<String> sentFrom() {
        return sentFrom;
    }

    /** The levels that can send letters, from the lowest. */
    List<Level> senders() {
        List<Level> levels = campaign().levels();
        return levels.subList(Math.min(1, levels.size() - 1), levels.size());
    }

    private Campaign campaign() {
        return school.campaign().getValue();
    }

    /** The letter's number. */
    public StringProperty number() {
        return number;
    }

    /** The letter's date, as typed. */
    public StringProperty date() {
        return date;
    }

    public ReadOnlyObjectProperty<List<DueChoice>> deadlines() {
        return deadlines.getReadOnlyProperty();
    }

    /** Says what a paragraph of the shown text is, where it was taken for something else. */
    public void say(int paragraph, Role role) {
        said.get(language.get()).put(paragraph, role);
        look(language.get());
    }

    /** What is wrong with this field, or null; nothing is said before a text is there. */
    public ObservableValue<Problem> problem(String field) {
        return Bindings.createObjectBinding(
                () -> proposal.get() == null
                        ? null
                        : problems().stream()
                                .filter(found -> found.place().field().equals(field))
                                .findFirst()
                                .orElse(null),
                proposal,
                titleKk,
                start,
                end,
                date);
    }

    /** What must be typed or mended before a campaign can be made of it, in the order of the fields. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (proposal.get() == null || proposal.get().items().isEmpty()) {
            found.add(Problem.error("editor.letter.no-items", at("items")));
        }
        if (titleKk.get().isBlank()) {
            found.add(Problem.error("editor.letter.no-title", at("title")));
        }
        Optional<LocalDate> first = DayText.read(start.get());
        Optional<LocalDate> last = DayText.read(end.get());
        if (first.isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("start")));
        }
        if (last.isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("end")));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            found.add(Problem.error("editor.letter.end-before-start", at("end")));
        }
        if (!date.get().isBlank() && DayText.read(date.get()).isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("date")));
        }
        return found;
    }

    /** Makes the campaign and turns to it; stays where something must be mended. */
    public void take() {
        if (!problems().isEmpty()) {
            return;
        }
        Taken taken = taken();
        LetterProposal of = proposal.get();
        failure.set(null);
        school.change(
                "editor.taking",
                file -> {
                    String id = make.newId(file);
                    Campaign made = new LetterCampaign(of, () -> file.newUuid().toString())
                            .into(NewCampaign.blank(file.campaign(), id), taken);
                    return make.take(file, made, Chain.empty(id)).id();
                },
                id -> {
                    cancel();
                    turn.accept(id);
                },
                failure::set);
    }

    /** Why none was made; null when all is well. */
    ReadOnlyObjectProperty<Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Makes none; what was pasted stays until the window is closed. */
    public void cancel() {
        open.set(false);
    }

    private Taken taken() {
        String russian = titleRu.get().isBlank() ? null : titleRu.get().strip();
        boolean hasLetter = !number.get().isBlank() || !date.get().isBlank();
        return new Taken(
                Optional.of(new LocalText(titleKk.get().strip(), russian, null)),
                Optional.of(new Days(
                        DayText.read(start.get()).orElseThrow(),
                        DayText.read(end.get()).orElseThrow(),
                        true)),
                hasLetter
                        ? Optional.of(new Reference(
                                number.get().isBlank() ? null : number.get().strip(),
                                DayText.read(date.get()).orElse(null),
                                false))
                        : Optional.empty(),
                Optional.of(sentFrom.get()),
                deadlines.get().stream()
                        .filter(each -> each.taken().get())
                        .map(DueChoice::found)
                        .toList(),
                true);
    }

    private void look(Language of) {
        String pasted = texts.get(of).get();
        int year = school.snapshot().get().today().getYear();
        read.get(of).set(pasted.isBlank() ? null : reader.read(pasted, year, said.get(of)));
        Optional<ReadLetter> kazakh = Optional.ofNullable(read.get(Language.KK).get());
        Optional<ReadLetter> russian = Optional.ofNullable(read.get(Language.RU).get());
        LetterProposal found =
                Stream.of(kazakh, russian).allMatch(Optional::isEmpty) ? null : new LetterProposal(kazakh, russian);
        if (found == null) {
            forget();
        } else {
            propose(found);
        }
        // Last: what is wrong is said of the fields as they are filled.
        proposal.set(found);
    }

    /** Another letter must not be called and dated as the one before it. */
    private void forget() {
        Stream.of(titleKk, titleRu, start, end, number, date).forEach(field -> field.set(""));
        sentFrom.set(null);
        deadlines.set(List.of());
    }

    /** Fields that are empty still take what was recognised; what stands in them stays. */
    private void propose(LetterProposal found) {
        found.titles().stream().findFirst().ifPresent(title -> {
            fill(titleKk, title.kk());
            fill(titleRu, title.ru());
        });
        found.days().stream().findFirst().ifPresent(days -> {
            fill(start, DayText.said(days.first()));
            fill(end, DayText.said(days.last()));
        });
        found.references().stream()
                .filter(reference -> !reference.isCited())
                .findFirst()
                .ifPresent(reference -> {
                    fill(number, reference.number());
                    fill(date, DayText.said(reference.date()));
                });
        if (sentFrom.get() == null) {
            List<String> senders = senders().stream().map(Level::id).toList();
            sentFrom.set(found.sentFrom().filter(senders::contains).orElse(senders.getFirst()));
        }
        deadlines.set(found.deadlines().stream()
                .map(due -> new DueChoice(due, new SimpleBooleanProperty(true)))
                .toList());
    }

    private static void fill(StringProperty field, String value) {
        if (field.get().isBlank() && value != null) {
            field.set(value);
        }
    }

    private static Place at(String field) {
        return new Place("campaign", "", field);
    }
}
