package kz.onkundik.ui.common.preview;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.stage.Window;
import kz.onkundik.problem.Failure;

/** A printer that keeps what it was given. */
public final class PaperPrinter implements Printing {
    /** The sizes of the printed pictures, in pixels. */
    public final List<Dimension2D> printed = new ArrayList<>();

    /** Whether there is a printer at all. */
    public boolean isThere = true;
    /** Whether it takes paper. */
    public boolean isBroken;

    public boolean isEnded;
    public boolean isCancelled;

    @Override
    public boolean hasPrinter() {
        return isThere;
    }

    @Override
    public Optional<PrintRun> ask(Window owner) {
        return Optional.of(new PrintRun() {
            @Override
            public void print(BufferedImage page, float width, float height) {
                if (isBroken) {
                    throw new Failure("preview.not-printed", "HP");
                }
                printed.add(new Dimension2D(page.getWidth(), page.getHeight()));
            }

            @Override
            public void end() {
                isEnded = true;
            }

            @Override
            public void cancel() {
                isCancelled = true;
            }
        });
    }
}
