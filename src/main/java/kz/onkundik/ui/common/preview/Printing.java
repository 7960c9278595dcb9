package kz.onkundik.ui.common.preview;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.stage.Window;
import kz.onkundik.problem.Failure;

/** The printers of the system; a test stands in for them. */
public interface Printing {
    /** Whether there is a printer at all. To be asked on the window's thread. */
    boolean hasPrinter();

    /** Asks on which printer and how; empty when the person thinks better of it. To be asked on the window's thread. */
    Optional<PrintRun> ask(Window owner);

    /** One document on its way to a printer, from any thread. */
    interface PrintRun {
        /**
         * Prints a page in its true size.
         *
         * @param width of the paper, in points
         * @param height of the paper, in points
         * @throws Failure {@code preview.not-printed} when the printer refuses it
         */
        void print(BufferedImage page, float width, float height);

        /** Hands the document over. */
        void end();

        /** Gives up what was begun. */
        void cancel();
    }
}
