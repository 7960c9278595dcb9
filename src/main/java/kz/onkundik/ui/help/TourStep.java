package kz.onkundik.ui.help;

import java.util.List;

/**
 * A step of the short tour.
 *
 * @param node the id of what is pointed at
 * @param key the key of its heading; that of its sentences ends in {@code .text}
 */
record TourStep(String node, String key) {
    /** The steps in their order. */
    static final List<TourStep> ALL = List.of(
            new TourStep("nav-shell.plan", "tour.plan"),
            new TourStep("nav-shell.events", "tour.events"),
            new TourStep("nav-shell.report", "tour.report"),
            new TourStep("undo", "tour.saved"),
            new TourStep("nav-help", "tour.help"));
}
