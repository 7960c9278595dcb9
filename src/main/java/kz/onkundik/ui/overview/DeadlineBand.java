package kz.onkundik.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Emphasis;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** What is wrong with the days of the letters, both sides and the way out, and the letters' own words on demand. */
final class DeadlineBand extends VBox {
    private static final double GAP = 10;
    private static final double LINE_GAP = 4;

    private final Words words;
    private final OverviewModel model;

    DeadlineBand(Words words, OverviewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
    }

    void show(Overview now, Messages all) {
        getChildren().clear();
        Deadlines deadlines = now.deadlines();
        if (deadlines.isTroubled()) {
            var sentences = new VBox(LINE_GAP);
            sentences(now, all).forEach(sentence -> sentences.getChildren().add(new Emphasis(sentence)));
            sentences.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(sentences, Priority.ALWAYS);
            var sign = deadlines.conflicts().isEmpty()
                            && deadlines.pressing().stream().allMatch(problem -> problem.severity() == Severity.HINT)
                    ? StateIcon.HINT
                    : StateIcon.WARNING;
            var band = new HBox(GAP, sign.icon(), sentences);
            band.setId("overview-deadlines");
            band.getStyleClass().add("band");
            band.setAlignment(Pos.CENTER_LEFT);
            if (!deadlines.steps().isEmpty()) {
                band.getChildren().add(lettersButton());
            }
            getChildren().add(band);
        } else {
            deadlines.safe().ifPresent(safe -> getChildren().add(calm(safe(safe, deadlines.today(), all))));
        }
        if (model.letters().get() && !deadlines.steps().isEmpty()) {
            getChildren().add(letters(now, all));
        }
        boolean something = !getChildren().isEmpty();
        setVisible(something);
        setManaged(something);
    }

    private static Label calm(String sentence) {
        var label = new Label(sentence);
        label.setId("overview-safe-day");
        label.getStyleClass().add("muted");
        return label;
    }

    private Button lettersButton() {
        var button = Buttons.secondary(
                words.of(
                        all -> all.text(model.letters().get() ? "overview.letters.hide" : "overview.letters.show"),
                        model.letters()),
                () -> model.letters().set(!model.letters().get()));
        button.setId("overview-letters");
        return button;
    }

    private static List<String> sentences(Overview now, Messages all) {
        Deadlines deadlines = now.deadlines();
        List<String> sentences = new ArrayList<>();
        for (Timetable.Conflict conflict : deadlines.conflicts()) {
            sentences.add(all.text(
                    "overview.conflict",
                    Emphasis.of(all.text("overview.conflict.title")),
                    inSentence(now, conflict.lower().deadline().toLevel(), all),
                    all.formats().dayAndMonth(conflict.lower().due()),
                    inSentence(now, conflict.higher().deadline().toLevel(), all),
                    all.formats().dayAndMonth(conflict.higher().due())));
        }
        if (!deadlines.conflicts().isEmpty()) {
            deadlines
                    .safe()
                    .ifPresent(safe -> sentences.set(
                            sentences.size() - 1,
                            sentences.getLast() + " " + Emphasis.of(safe(safe, deadlines.today(), all))));
        }
        for (Problem problem : deadlines.pressing()) {
            // The safe day with its days left stands in the sentence of the conflict already.
            if (deadlines.conflicts().isEmpty() || !isOfSafeDay(problem)) {
                sentences.add(all.text(problem));
            }
        }
        return sentences;
    }

    /** The name of a level within a sentence; one of capitals, such as of a ministry, stays as it is. */
    private static String inSentence(Overview now, String level, Messages all) {
        String name = now.campaign().briefLevel(level).in(all.language());
        boolean capitals = name.length() < 2 || Character.isUpperCase(name.charAt(1));
        return capitals ? name : name.substring(0, 1).toLowerCase(all.language().locale()) + name.substring(1);
    }

    private static boolean isOfSafeDay(Problem problem) {
        return problem.code().equals("deadline.near") || problem.code().equals("deadline.today");
    }

    private static String safe(LocalDate safe, LocalDate today, Messages all) {
        return all.text(
                "overview.safe",
                all.formats().dayAndMonth(safe),
                all.formats().weekdayName(safe),
                all.formats().daysLeft(ChronoUnit.DAYS.between(today, safe)));
    }

    /** Each letter with its own sentence, in the voice of the law. */
    private static Node letters(Overview now, Messages all) {
        var letters = new VBox(GAP);
        letters.setId("overview-letter-words");
        letters.getStyleClass().add("letter-words");
        for (Deadlines.Step step : now.deadlines().steps()) {
            var sender = new Label(LetterWords.sender(step.step(), now.campaign(), all));
            sender.getStyleClass().addAll("compact", "bold");
            String quote = LetterWords.quote(step.step(), all);
            var said = new Label(quote.isEmpty() ? LetterWords.deadline(step.step(), now.campaign(), all) : quote);
            said.getStyleClass().add(quote.isEmpty() ? "compact" : "letter");
            List.of(sender, said).forEach(label -> {
                label.setWrapText(true);
                label.setMinHeight(USE_PREF_SIZE);
            });
            letters.getChildren().add(new VBox(LINE_GAP, sender, said));
        }
        return letters;
    }
}
