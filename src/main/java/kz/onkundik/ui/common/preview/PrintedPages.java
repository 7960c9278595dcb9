package kz.onkundik.ui.common.preview;

import kz.onkundik.document.PageImages;
import kz.onkundik.ui.common.Progress;

/** A PDF on its way to a printer, page by page. */
final class PrintedPages {
    private static final float DPI = 300;
    private static final float POINTS_IN_INCH = 72;

    private PrintedPages() {}

    /**
     * Draws and prints all pages, and gives up the whole when it is stopped or refused.
     *
     * @return how many were printed
     */
    static int print(byte[] pdf, Printing.PrintRun run, Progress progress) {
        try (PageImages pages = PageImages.of(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                progress.stopIfAsked();
                run.print(pages.render(page, DPI / POINTS_IN_INCH), pages.width(page), pages.height(page));
                progress.done((page + 1.0) / pages.count());
            }
            run.end();
            return pages.count();
        } catch (RuntimeException e) {
            run.cancel();
            throw e;
        }
    }
}
