package kz.onkundik.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.onkundik.campaign.Campaign.Point;

/**
 * What a report says on each expected result, once the results are worded or ordered otherwise: it goes with the words of
 * its result, and where these were changed it stays in their place.
 */
final class MovedResults {
    private MovedResults() {}

    /**
     * @param written what was written, by the number of the result
     * @return the same by the numbers of now
     */
    static Map<Integer, String> of(Map<Integer, String> written, List<Point> before, List<Point> now) {
        Map<Integer, String> moved = new TreeMap<>();
        List<Point> free = new ArrayList<>(now);
        List<Point> reworded = new ArrayList<>();
        for (Point was : before) {
            Optional<Point> same =
                    free.stream().filter(each -> isSame(was, each)).findFirst();
            same.ifPresentOrElse(
                    found -> {
                        free.remove(found);
                        put(moved, found, written.get(was.number()));
                    },
                    () -> reworded.add(was));
        }
        for (Point was : reworded) {
            free.stream()
                    .filter(each -> before.indexOf(was) == now.indexOf(each))
                    .findFirst()
                    .ifPresent(found -> put(moved, found, written.get(was.number())));
        }
        return moved;
    }

    private static boolean isSame(Point one, Point other) {
        return one.text().kk().equals(other.text().kk());
    }

    private static void put(Map<Integer, String> moved, Point point, String text) {
        if (text != null) {
            moved.put(point.number(), text);
        }
    }
}
