package kz.onkundik.ui.plan.days;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;

/** The fictional school in the midst of its campaign, on 22 November, and hands that drag its cards. */
public final class PlanDays {
    static final LocalDate TODAY = LocalDate.of(2023, 11, 22);
    private static final String LONG =
            "«Балалық шақ – бақытты шақ» атты көпбалалы, аз қамтылған отбасылармен қайырымдылық-танымдық кездесу кеші";

    private PlanDays() {}

    /** Events up to yesterday, what is to come in the plan, two of it in one hall at once. */
    public static SchoolModel half(Path folder, String state) {
        SchoolModel school = SchoolFixture.sample(folder);
        school.change(
                "plan.saving",
                file -> {
                    file.file().saveToday(TODAY);
                    for (Event event : file.work().events()) {
                        if (!event.date().isBefore(TODAY)) {
                            new RecordEvent().delete(file, event.uuid());
                        }
                    }
                    plan(file, state);
                    return 0;
                },
                _ -> {});
        return school;
    }

    private static void plan(OpenSchool file, String state) {
        var edit = new EditPlan();
        edit.save(
                file,
                List.of(
                        row(1, "Марапаттау", 25)
                                .withTime(LocalTime.of(12, 30), LocalTime.of(13, 10))
                                .withPlace("Спорт залы"),
                        row(2, "Сынып сағаттары", 24)
                                .withTime(LocalTime.of(10, 0), null)
                                .withPlace("Сынып кабинеттері"),
                        row(3, "Жадынама тарату", 21).withInCharge("Мысалова А.Қ."),
                        PlanRow.titled(new UUID(7, 4), List.of(), "Ата-аналар жиналысы")));
        if (state.equals("extreme")) {
            for (int i = 0; i < 6; i++) {
                edit.save(
                        file,
                        List.of(row(20 + i, LONG, 23)
                                .withTime(LocalTime.of(9 + i, 0), LocalTime.of(10 + i, 30))
                                .withPlace(LONG)
                                .withInCharge("Нұрмағамбетова-Жұмабекова Қ.Ғ., Жарысов Т.Н.")
                                .withParticipants(LONG)));
            }
        }
        if (state.equals("month")) {
            edit.save(file, List.of(row(30, "Қорытынды жиын", 30), row(31, "Дайындық кеңесі", 2)));
            for (int day = 3; day < 30; day++) {
                edit.save(file, List.of(row(40 + day, "Кезекшілік", day)));
            }
        }
    }

    private static PlanRow row(int number, String title, int day) {
        return PlanRow.titled(new UUID(7, number), List.of(), title).withDate(LocalDate.of(2023, 11, day));
    }

    /** The card of this title. */
    public static Node card(TestWindow window, String title) {
        return window.scene().getRoot().lookupAll(".day-card").stream()
                .filter(card -> card.getAccessibleText().contains(": " + title))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a card by the mouse and holds it over a day of November. */
    public static void dragOver(TestWindow window, String title, int day) {
        window.run(() -> {
            Node card = card(window, title);
            Point2D from = middle(card);
            fire(card, MouseEvent.MOUSE_PRESSED, from);
            Point2D onto = middle(column(window, day));
            fire(card, MouseEvent.MOUSE_DRAGGED, from.add(10, 0));
            fire(card, MouseEvent.MOUSE_DRAGGED, onto);
        });
    }

    /** Lets the held card go. */
    static void drop(TestWindow window, String title, Point2D onto) {
        window.run(() -> {
            Node card = card(window, title);
            fire(card, MouseEvent.MOUSE_DRAGGED, onto);
            fire(card, MouseEvent.MOUSE_RELEASED, onto);
        });
    }

    /** The column of a day of November, which may have to be scrolled to. */
    static Node column(TestWindow window, int day) {
        return window.scene().getRoot().lookupAll(".day-column").stream()
                .filter(column -> column.getId().equals("day-2023-11-%02d".formatted(day)))
                .findFirst()
                .orElseThrow();
    }

    static Point2D middle(Node node) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        return new Point2D(place.getCenterX(), place.getMinY() + Math.min(40, place.getHeight() / 2));
    }

    static void fire(Node node, EventType<MouseEvent> type, Point2D scene) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                new PickResult(node, scene.getX(), scene.getY())));
    }
}
