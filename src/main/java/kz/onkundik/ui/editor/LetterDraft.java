package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.campaign.letter.LetterCampaign.Taken;
import kz.onkundik.campaign.letter.LetterProposal;
import kz.onkundik.campaign.letter.LetterProposal.ProposedDue;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayText;

/** What is taken of a letter: filled with what was recognised, mended as it is typed. */
final class LetterDraft {
    private final StringProperty titleKk = new SimpleStringProperty("");
    private final StringProperty titleRu = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ObjectProperty<String> sentFrom = new SimpleObjectProperty<>();
    /** The level that was proposed last as the sender; another one was chosen by her. */
    private String proposedFrom = "";

    private final ReadOnlyObjectWrapper<List<DueChoice>> deadlines = new ReadOnlyObjectWrapper<>(List.of());

    /** A day that the letter sets, and whether it is taken. */
    record DueChoice(ProposedDue found, BooleanProperty taken) {}

    StringProperty titleKk() {
        return titleKk;
    }

    StringProperty titleRu() {
        return titleRu;
    }

    /** The first day, as typed. */
    StringProperty start() {
        return start;
    }

    /** The last day, as typed. */
    StringProperty end() {
        return end;
    }

    /** The letter's number. */
    StringProperty number() {
        return number;
    }

    /** The letter's date, as typed. */
    StringProperty date() {
        return date;
    }

    /** The id of the level that sent the letter; null before a text is there. */
    ObjectProperty<String> sentFrom() {
        return sentFrom;
    }

    ReadOnlyObjectProperty<List<DueChoice>> deadlines() {
        return deadlines.getReadOnlyProperty();
    }

    /** What {@link #problems} depends on. */
    List<Observable> checked() {
        return List.of(titleKk, start, end, date);
    }

    /** What must be typed or mended before a campaign can be made of it, in the order of the fields. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (titleKk.get().isBlank()) {
            found.add(Problem.error("editor.letter.no-title", at("title")));
        }
        Optional<LocalDate> first = CampaignDay.read(start.get());
        Optional<LocalDate> last = CampaignDay.read(end.get());
        CampaignDay.problem(start.get(), at("start")).ifPresent(found::add);
        CampaignDay.problem(end.get(), at("end")).ifPresent(found::add);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            found.add(Problem.error("editor.letter.end-before-start", at("end")));
        }
        if (!date.get().isBlank() && DayText.read(date.get()).isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("date")));
        }
        return found;
    }

    /** To be asked only where there is no problem. */
    Taken taken() {
        String russian = titleRu.get().isBlank() ? null : titleRu.get().strip();
        boolean hasLetter = !number.get().isBlank() || !date.get().isBlank();
        return new Taken(
                Optional.of(new LocalText(titleKk.get().strip(), russian, null)),
                Optional.of(new Days(
                        CampaignDay.read(start.get()).orElseThrow(),
                        CampaignDay.read(end.get()).orElseThrow(),
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

    /** Another letter must not be called and dated as the one before it. */
    void forget() {
        Stream.of(titleKk, titleRu, start, end, number, date).forEach(field -> field.set(""));
        sentFrom.set(null);
        deadlines.set(List.of());
    }

    /**
     * Fields that are empty still take what was recognised; what stands in them stays.
     *
     * @param senders the ids of the levels that can send letters, the likeliest first
     */
    void propose(LetterProposal found, List<String> senders) {
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
        Optional<String> said = found.sentFrom().filter(senders::contains);
        boolean isProposed = said.isPresent() && proposedFrom.equals(sentFrom.get());
        if (sentFrom.get() == null || isProposed) {
            proposedFrom = said.orElse(senders.getFirst());
            sentFrom.set(proposedFrom);
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

    static Place at(String field) {
        return new Place("campaign", "", field);
    }
}
