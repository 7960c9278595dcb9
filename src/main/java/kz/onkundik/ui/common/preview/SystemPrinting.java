package kz.onkundik.ui.common.preview;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import kz.onkundik.problem.Failure;

/** The printers of the system, through its own dialog. */
public final class SystemPrinting implements Printing {
    @Override
    public boolean hasPrinter() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<PrintRun> ask(Window owner) {
        return Optional.ofNullable(PrinterJob.createPrinterJob())
                .filter(job -> job.showPrintDialog(owner))
                .map(Run::new);
    }

    /** Nothing of it is in a window, so that it may be printed beside the window's thread. */
    private record Run(PrinterJob job) implements PrintRun {
        @Override
        public void print(BufferedImage page, float width, float height) {
            PageLayout layout = job.getPrinter()
                    .createPageLayout(
                            Paper.A4,
                            width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                            Printer.MarginType.HARDWARE_MINIMUM);
            var picture = new ImageView(PagePicture.of(page));
            picture.setFitWidth(width);
            picture.setFitHeight(height);
            // What a printer cannot reach is within the margins of the document: nothing need be made smaller.
            picture.relocate(-layout.getLeftMargin(), -layout.getTopMargin());
            if (!job.printPage(layout, new Pane(picture))) {
                throw notPrinted();
            }
        }

        @Override
        public void end() {
            if (!job.endJob()) {
                throw notPrinted();
            }
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }

        private Failure notPrinted() {
            return new Failure("preview.not-printed", job.getPrinter().getName());
        }
    }
}
