package kz.onkundik.ui.common.preview;

import kz.onkundik.document.PageImages;

/** A PDF on the desk. */
public record ShownPdf<T>(Pdf<T> pdf, PageImages pages) {
    public T about() {
        return pdf.about();
    }
}
