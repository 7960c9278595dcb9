package kz.onkundik.ui.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import kz.onkundik.campaign.letter.LetterReader;
import kz.onkundik.campaign.letter.ReadLetter;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.operation.MakeCampaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.text.Language;
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
    private final LetterDraft draft = new LetterDraft();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();

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

    /** What is taken of the letter. */
    LetterDraft draft() {
        return draft;
    }

    /** The levels that can send letters, from the lowest. */
    List<Level> senders() {
        List<Level> levels = school.campaign().getValue().levels();
        return levels.subList(Math.min(1, levels.size() - 1), levels.size());
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
                checked());
    }

    /** What {@link #problems} depends on. */
    Observable[] checked() {
        return Stream.concat(Stream.of(proposal), draft.checked().stream()).toArray(Observable[]::new);
    }

    /** What must be typed or mended before a campaign can be made of it, in the order of the fields. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (proposal.get() == null || proposal.get().items().isEmpty()) {
            found.add(Problem.error("editor.letter.no-items", LetterDraft.at("items")));
        }
        found.addAll(draft.problems());
        return found;
    }

    /** Makes the campaign and turns to it; stays where something must be mended. */
    public void take() {
        if (!problems().isEmpty()) {
            return;
        }
        Taken taken = draft.taken();
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

    private void look(Language of) {
        String pasted = texts.get(of).get();
        int year = school.snapshot().get().today().getYear();
        read.get(of).set(pasted.isBlank() ? null : reader.read(pasted, year, said.get(of)));
        Optional<ReadLetter> kazakh = Optional.ofNullable(read.get(Language.KK).get());
        Optional<ReadLetter> russian = Optional.ofNullable(read.get(Language.RU).get());
        LetterProposal found =
                Stream.of(kazakh, russian).allMatch(Optional::isEmpty) ? null : new LetterProposal(kazakh, russian);
        if (found == null) {
            draft.forget();
        } else {
            draft.propose(found, senders().stream().map(Level::id).toList());
        }
        // Last: what is wrong is said of the fields as they are filled.
        proposal.set(found);
    }
}
