package kz.onkundik.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Lengths in pixels that grow with the letters, as those in em of the style sheets do. */
public final class Grown {
    private static final String LETTERS = "letters";

    private Grown() {}

    /** In this scene letters are so much larger than usual: 1 for the usual size. */
    static void set(Scene scene, double letters) {
        scene.getProperties().put(LETTERS, letters);
    }

    /** @param usual in pixels, with letters of the usual size */
    public static ObservableValue<Double> pixels(Node node, double usual) {
        return node.sceneProperty()
                .flatMap(scene -> Bindings.valueAt(scene.getProperties(), (Object) LETTERS))
                .map(letters -> usual * (double) letters)
                .orElse(usual);
    }

    /** It is so wide, neither more nor less. */
    public static void fix(Region region, double usual) {
        region.minWidthProperty().bind(pixels(region, usual));
        region.maxWidthProperty().bind(pixels(region, usual));
    }

    /** Whether it is narrower than this. */
    public static BooleanBinding isNarrow(Region region, double usual) {
        ObservableValue<Double> least = pixels(region, usual);
        return Bindings.createBooleanBinding(() -> region.getWidth() < least.getValue(), region.widthProperty(), least);
    }
}
