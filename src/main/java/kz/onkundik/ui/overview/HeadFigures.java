package kz.onkundik.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.text.Formats;
import kz.onkundik.text.Messages;

/** The head of the overview: what day it is, and the sums. */
final class HeadFigures extends HBox {
    private static final double GAP = 16;
    private static final double CLOSE = 4;

    HeadFigures() {
        super(GAP);
        setId("overview-head");
        getStyleClass().addAll("page-head", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Overview now, Messages all) {
        var title = new Label(all.text("overview.title"));
        title.getStyleClass().add("screen-title");
        var day = new Label(day(now.campaign(), now.today(), all));
        day.getStyleClass().addAll("compact", "muted");
        day.setWrapText(true);
        day.setMinHeight(USE_PREF_SIZE);
        Figures figures = now.figures();
        Formats formats = all.formats();
        var titled = new VBox(title, day);
        titled.setAlignment(Pos.CENTER_LEFT);
        setHgrow(titled, Priority.ALWAYS);
        getChildren()
                .setAll(
                        titled,
                        figure(
                                "events",
                                formats.number(figures.held()),
                                whole(all, figures.planned()),
                                all.text("overview.figure.events", figures.held())),
                        figure(
                                "participations",
                                formats.number(figures.children()),
                                "",
                                all.text("overview.figure.participations", figures.children(), figures.adults())),
                        different(figures, all),
                        figure(
                                "links",
                                formats.number(figures.links()),
                                "",
                                all.text("overview.figure.links", figures.links())),
                        figure(
                                "photos",
                                formats.number(figures.photos()),
                                "",
                                all.text("overview.figure.photos", figures.photos())));
    }

    private static String day(Campaign campaign, LocalDate today, Messages all) {
        Formats formats = all.formats();
        String day = formats.dayAndMonth(today);
        String weekday = formats.weekdayName(today);
        if (today.isBefore(campaign.start())) {
            return all.text("overview.before", day, weekday, ChronoUnit.DAYS.between(today, campaign.start()));
        }
        if (today.isAfter(campaign.end())) {
            // Years later the day alone would be taken for one of these weeks.
            boolean thisYear = campaign.end().getYear() == today.getYear();
            String end = thisYear ? formats.dayAndMonth(campaign.end()) : formats.longDate(campaign.end());
            return all.text("overview.after", day, weekday, end);
        }
        long whole = ChronoUnit.DAYS.between(campaign.start(), campaign.end()) + 1;
        return all.text("overview.during", day, weekday, ChronoUnit.DAYS.between(campaign.start(), today) + 1, whole);
    }

    private static VBox different(Figures figures, Messages all) {
        if (figures.different().isEmpty()) {
            return figure(
                    "children", "\u2013", whole(all, figures.contingent()), all.text("overview.figure.no-children"));
        }
        long typed = figures.different().getAsLong();
        return figure(
                "children",
                all.formats().number(typed),
                whole(all, figures.contingent()),
                all.text("overview.figure.children", typed));
    }

    private static String whole(Messages all, long number) {
        return number == 0 ? "" : all.text("overview.figure.of", number);
    }

    private static VBox figure(String id, String number, String whole, String word) {
        var value = new Label(number);
        value.getStyleClass().add("screen-title");
        value.setMinWidth(USE_PREF_SIZE);
        var of = new Label(whole);
        of.getStyleClass().add("muted");
        of.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(CLOSE, value, of);
        line.setAlignment(Pos.BASELINE_LEFT);
        var said = new Label(word);
        said.getStyleClass().add("hint");
        said.setMinWidth(USE_PREF_SIZE);
        var figure = new VBox(line, said);
        figure.setId("figure-" + id);
        figure.setAlignment(Pos.CENTER_LEFT);
        figure.getStyleClass().add("figure");
        return figure;
    }
}
