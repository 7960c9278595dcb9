package kz.onkundik.ui.overview;

import java.util.function.Consumer;
import kz.onkundik.problem.Problem.Place;

/**
 * The ways from the overview to other screens.
 *
 * @param go goes to an item, a row of the plan, an event, or the very field that is to be mended
 * @param plan goes to the plan
 * @param letters goes to where the letters are entered by which the campaign came
 */
public record OverviewActions(Consumer<Place> go, Runnable plan, Runnable letters) {}
