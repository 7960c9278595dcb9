package kz.onkundik.app;

import java.nio.file.Path;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.documents.DocumentsViewModel.Side;
import kz.onkundik.ui.publications.Subject;

/** The ways from one screen to another, and there to the very place. */
final class ScreenWays {
    private final ScreenModels screens;
    private final ObservableValue<Snapshot> snapshot;
    private final StringProperty screen;

    /** @param screen the key of the screen that is shown; setting it goes there */
    ScreenWays(ScreenModels screens, ObservableValue<Snapshot> snapshot, StringProperty screen) {
        this.screens = screens;
        this.snapshot = snapshot;
        this.screen = screen;
    }

    /** Goes to where something stands: an item in the plan, whether or not it is answered. */
    void show(Problem.Place place) {
        if (place.kind().equals("item")) {
            showPlan(place.id(), place.field());
        } else {
            mend(place);
        }
    }

    /** Goes to the very field where a problem is mended: of the event, or of the plan for an item without one. */
    void mend(Problem.Place place) {
        switch (place.kind()) {
            case "event" -> showEvent(UUID.fromString(place.id()), place.field());
            case "plan" -> showPlan(place.id(), place.field());
            case "item" -> mendItem(place.id(), place.field());
            case "report" -> mendReport(place.field());
            case "person" -> {
                screens.section.set(SettingsWiring.PEOPLE);
                showSettings();
            }
            case "deadline", "clock" -> {
                screens.overview.wanted().set("deadline");
                showOverview();
            }
            default -> screen.set(ScreenKeys.REPORT);
        }
    }

    private void mendItem(String item, String field) {
        snapshot.getValue().answers().stream()
                .filter(answer -> answer.item().id().equals(item))
                .filter(answer -> answer.state() == ItemAnswer.State.HELD
                        && !answer.events().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        answer -> showEvent(answer.events().getFirst().uuid(), field), () -> showPlan(item, field));
    }

    /** The links of the report itself are typed where its texts are. */
    private void mendReport(String field) {
        if (field.startsWith("links")) {
            screens.publications.showLinks();
            screen.set(ScreenKeys.PUBLICATIONS);
        } else {
            screens.report.wanted().set(field);
            screen.set(ScreenKeys.REPORT);
        }
    }

    void showOverview() {
        screen.set(ScreenKeys.OVERVIEW);
    }

    void showPlan() {
        screen.set(ScreenKeys.PLAN);
    }

    /** Goes to a line of the plan, by its row's UUID or its item's id, and there to a field; no field for the whole. */
    void showPlan(String record, String field) {
        screens.plan.show(record, field);
        showPlan();
    }

    void showEvent(UUID event) {
        showEvent(event, "");
    }

    private void showEvent(UUID event, String field) {
        screens.events.show(event, field);
        screen.set(ScreenKeys.EVENTS);
    }

    /** Goes to the texts for the web about an event. */
    void showTexts(UUID event) {
        screens.publications.subject().set(Subject.of(event));
        screen.set(ScreenKeys.PUBLICATIONS);
    }

    /** Goes to a paper among the documents. */
    void showPaper(Paper paper) {
        screens.documents.paper().set(paper);
        showDocuments(Side.PAPERS);
    }

    /** Goes to where the look of documents is set. */
    void showLetterhead() {
        showDocuments(Side.LOOK);
    }

    private void showDocuments(Side side) {
        screens.documents.side().set(side);
        screen.set(ScreenKeys.DOCUMENTS);
    }

    /** Checks a report that came as a file, where its verdict is seen. */
    void checkReport(Path pdf) {
        screen.set(ScreenKeys.CHECK);
        screens.check.check(pdf);
    }

    void showSettings() {
        screen.set(ScreenKeys.SETTINGS);
    }
}
