package kz.onkundik.ui.common;

import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Callback;

/** Rows of lists and tables: which of them are seen, and in which language. */
public final class Rows {
    private Rows() {}

    /** Makes the rows anew when the language changes: a refreshed list goes on with rows that it had put aside. */
    public static <T> void speak(Words words, ListView<T> list) {
        var cells = list.getCellFactory();
        WhileShown.follow(list, words.messages(), () -> list.setCellFactory(same -> cells.call(same)));
    }

    /** As for a list. */
    public static <T> void speak(Words words, TableView<T> table) {
        WhileShown.follow(table, words.messages(), () -> table.setRowFactory(new NewRows<>()));
    }

    /**
     * Scrolls to a row that is not seen whole, as soon as the list is laid out: one that is scrolled before stays shifted,
     * even where all its rows would fit.
     *
     * @param scrollTo the list's own
     * @param above how many rows stay in sight above it
     */
    public static void bringUp(Control list, IntConsumer scrollTo, int row, int above) {
        whenLaidOut(list, () -> {
            if (!isSeen(list, row)) {
                scrollTo.accept(Math.max(0, row - above));
            }
        });
    }

    private static boolean isSeen(Control list, int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return true;
        }
        IndexedCell<?> cell = flow.getVisibleCell(row);
        return cell != null
                && cell.getBoundsInParent().getMinY() >= 0
                && cell.getBoundsInParent().getMaxY()
                        <= cell.getParent().getParent().getLayoutBounds().getHeight();
    }

    private static void whenLaidOut(Control list, Runnable then) {
        Scene scene = list.getScene();
        if (scene == null) {
            list.sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Scene> place, Scene before, Scene now) {
                    if (now != null) {
                        list.sceneProperty().removeListener(this);
                        whenLaidOut(list, then);
                    }
                }
            });
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        list.requestLayout();
    }

    /** Another one each time: the same factory would change nothing. */
    private static final class NewRows<T> implements Callback<TableView<T>, TableRow<T>> {
        @Override
        public TableRow<T> call(TableView<T> table) {
            return new TableRow<>();
        }
    }
}
