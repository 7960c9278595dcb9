package kz.onkundik.ui.common.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PageArrangementTest {
    private static final Dimension2D UPRIGHT = new Dimension2D(100, 140);
    private static final Dimension2D LYING = new Dimension2D(140, 100);

    @Test
    void pagesLieBelowOneAnotherInTheMiddle() {
        var arranged = PageArrangement.of(List.of(UPRIGHT, LYING), 1, 300);
        assertEquals(
                List.of(new Rectangle2D(100, 16, 100, 140), new Rectangle2D(80, 172, 140, 100)), arranged.places());
        assertEquals(300, arranged.width());
        assertEquals(288, arranged.height());
    }

    @Test
    void twoLieSideBySideAndTheLastAloneInTheMiddle() {
        var arranged = PageArrangement.of(List.of(UPRIGHT, LYING, UPRIGHT), 2, 300);
        assertEquals(
                List.of(
                        new Rectangle2D(22, 16, 100, 140),
                        new Rectangle2D(138, 16, 140, 100),
                        new Rectangle2D(100, 172, 100, 140)),
                arranged.places());
    }

    @Test
    void theDeskGrowsWithWhatIsWiderThanItsRoom() {
        assertEquals(172, PageArrangement.of(List.of(LYING), 1, 50).width());
    }

    @Test
    void aHeightBelongsToTheRowAroundIt() {
        var arranged = PageArrangement.of(List.of(UPRIGHT, LYING, UPRIGHT), 2, 300);
        assertEquals(0, arranged.at(0));
        assertEquals(0, arranged.at(170));
        assertEquals(2, arranged.at(180));
        assertEquals(2, arranged.at(10_000));
        assertEquals(156, arranged.top(2));
    }
}
