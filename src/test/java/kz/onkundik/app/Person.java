package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at the window: she finds things by what they are called in the scene, and uses them with the mouse, or with
 * the keyboard alone, going with Tab to whatever she wants to use. May be called from the test's thread only.
 */
final class Person {
    private static final int PATIENCE_SECONDS = 40;
    /** Nobody goes on with Tab for longer. */
    private static final int MOST_TABS = 160;

    private final Stage stage;
    private final boolean mouse;
    private final Hands hands;

    /** @param mouse whether she has a mouse, or the keyboard alone */
    Person(Stage stage, boolean mouse) {
        this.stage = stage;
        this.mouse = mouse;
        hands = ask(Hands::new);
    }

    /** Presses a button, a card, a line of a list. */
    void press(String id) {
        press(named(id), id);
    }

    /** Presses the first of those that are shown. */
    void pressFirst(Predicate<Node> kind, String what) {
        press(() -> all(kind).findFirst(), what);
    }

    /** Goes to a screen: by its entry of the navigation, or with Ctrl and its number there. */
    void goToScreen(String entry, KeyCode number) {
        if (mouse) {
            press(entry);
        } else {
            see(entry);
            keys(KeyCode.CONTROL, number);
        }
    }

    private void press(Supplier<Optional<Node>> node, String what) {
        goTo(node, what);
        if (!mouse) {
            keys(KeyCode.SPACE);
        }
    }

    /** Chooses a row of a table, counted from 0. */
    void pressRow(String table, int row) {
        seeUsable(named(table), table);
        if (mouse) {
            onWindow(() -> ((TableView<?>) find(table).orElseThrow()).scrollTo(Math.max(0, row - 1)));
            onWindow(() -> hands.click(all(node -> node instanceof TableRow<?> shown && shown.getIndex() == row)
                    .map(shown -> ((Parent) shown).getChildrenUnmodifiable().getFirst())
                    .findFirst()
                    .orElseThrow()));
        } else {
            reach(named(table), table);
            keys(KeyCode.HOME);
            for (int down = 0; down < row; down++) {
                keys(KeyCode.DOWN);
            }
        }
    }

    /** Opens a menu and takes one of its lines, counted from 0. */
    void choose(String menu, int line) {
        choose(menu, lines -> lines.get(line));
    }

    /** Opens a menu and takes the line of this name. */
    void choose(String menu, String line) {
        choose(
                menu,
                lines -> lines.stream()
                        .filter(each -> line.equals(each.getId()))
                        .findFirst()
                        .orElseThrow());
    }

    private void choose(String menu, Function<List<MenuItem>, MenuItem> which) {
        press(menu);
        Supplier<Node> line = () ->
                which.apply(((MenuButton) find(menu).orElseThrow()).getItems()).getStyleableNode();
        await(() -> line.get() != null);
        if (mouse) {
            onWindow(() -> hands.click(line.get()));
        } else {
            for (int at = 0; !ask(() -> line.get().isFocused()); at++) {
                assertTrue(at < MOST_TABS, "no arrow leads to the line of " + menu);
                keys(KeyCode.DOWN);
            }
            keys(KeyCode.ENTER);
        }
    }

    /** Types into a field in place of what is there, and leaves it with Tab. */
    void type(String id, String text) {
        fill(id, text);
        keys(KeyCode.TAB);
    }

    /** Types into a field in place of what is there, and stays in it. */
    void fill(String id, String text) {
        goTo(id);
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.BACK_SPACE);
        write(text);
    }

    /** Puts the focus there. */
    void goTo(String id) {
        goTo(named(id), id);
    }

    private void goTo(Supplier<Optional<Node>> node, String what) {
        seeUsable(node, what);
        if (mouse) {
            onWindow(() -> scrollTo(node.get().orElseThrow()));
            see(() -> node.get().filter(this::isWithinTheWindow).isPresent(), what + ", within the window,");
            onWindow(() -> hands.click(node.get().orElseThrow()));
        } else {
            reach(node, what);
        }
    }

    void write(String text) {
        onWindow(() -> hands.write(stage.getScene().getFocusOwner(), text));
    }

    void keys(KeyCode... keys) {
        onWindow(() -> hands.keys(keys));
    }

    /** Drags one thing onto another with the mouse. */
    void drag(String id, String onto) {
        seeUsable(named(id), id);
        seeUsable(named(onto), onto);
        onWindow(() -> scrollTo(find(id).orElseThrow()));
        onWindow(() -> hands.drag(find(id).orElseThrow(), find(onto).orElseThrow()));
    }

    /** Waits until this is so. */
    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s; the focus is at " + focused(), e);
        }
    }

    /** Waits until a thing of this name is shown. */
    void see(String id) {
        see(() -> find(id).isPresent(), id);
    }

    private void see(BooleanSupplier condition, String what) {
        try {
            await(condition);
        } catch (AssertionError e) {
            throw new AssertionError(what + " is not shown", e);
        }
    }

    /** A thing that is shown. To be called on the window's thread. */
    Optional<Node> find(String id) {
        return all(node -> id.equals(node.getId())).findFirst();
    }

    /** All that is shown of a kind. To be called on the window's thread. */
    Stream<Node> all(Predicate<Node> kind) {
        return below(stage.getScene().getRoot()).filter(kind);
    }

    /** What the focus is at. */
    String focused() {
        return ask(() -> String.valueOf(stage.getScene().getFocusOwner()));
    }

    /** Asks something on the window's thread. */
    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }

    private void onWindow(Runnable action) {
        ask(() -> {
            if (Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance)) {
                // On the headless platform nobody has the keyboard once a popup has gone.
                stage.requestFocus();
            }
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private Supplier<Optional<Node>> named(String id) {
        return () -> find(id);
    }

    private void seeUsable(Supplier<Optional<Node>> node, String what) {
        see(() -> node.get().filter(shown -> !shown.isDisabled()).isPresent(), what + ", to be used,");
    }

    /** What still slides in from the side has nothing of the window under it that could be clicked. */
    private boolean isWithinTheWindow(Node node) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        return stage.getScene().getWidth() > place.getCenterX()
                && place.getCenterX() > 0
                && stage.getScene().getHeight() > place.getCenterY()
                && place.getCenterY() > 0;
    }

    /** Goes on with Tab until the focus is there: whatever a keyboard does not reach fails here. */
    private void reach(Supplier<Optional<Node>> node, String what) {
        for (int tabs = 0; tabs <= MOST_TABS; tabs++) {
            if (ask(() -> node.get().filter(this::hasFocus).isPresent())) {
                return;
            }
            keys(ask(() -> isBeside(node.get().orElse(null))) ? KeyCode.RIGHT : KeyCode.TAB);
        }
        throw new AssertionError(what + " is not reached with Tab; the focus is at " + focused());
    }

    /** Within a group of toggles the arrows go on, as everywhere. */
    private boolean isBeside(Node node) {
        return node instanceof ToggleButton wanted
                && stage.getScene().getFocusOwner() instanceof ToggleButton now
                && wanted.getToggleGroup() != null
                && wanted.getToggleGroup().equals(now.getToggleGroup());
    }

    private boolean hasFocus(Node node) {
        for (Node each = stage.getScene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Person::below))
                : Stream.of(node);
    }

    /** As the wheel of a mouse does. */
    private static void scrollTo(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds content = pane.getContent().getLayoutBounds();
                Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    pane.setVvalue(Math.clamp(
                            (place.getCenterY() - pane.getViewportBounds().getHeight() / 2) / hidden, 0, 1));
                }
            }
        }
    }
}
