package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import kz.onkundik.report.ReportContent;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.ShownPdf;

/** The report that is signed, as it was shown, and where it is put. */
final class ReportToSign {
    private final ShownPdf<Preview> shown;
    private final Words words;
    private final Function<String, Optional<Path>> placeOf;

    /** @param placeOf asks where to put a file, suggesting its name */
    ReportToSign(ShownPdf<Preview> shown, Words words, Function<String, Optional<Path>> placeOf) {
        this.shown = shown;
        this.words = words;
        this.placeOf = placeOf;
    }

    Preview seen() {
        return shown.about();
    }

    int pages() {
        return shown.pages().count();
    }

    /** Asks where to put the signed report. */
    Optional<Path> askPlace() {
        return placeOf.apply(fileName());
    }

    /** Asks where to put the report that is signed elsewhere. */
    Optional<Path> askPlaceUnsigned() {
        return placeOf.apply(words.in(seen().language()).text("report.unsigned-name", fileName()));
    }

    private String fileName() {
        ReportContent content = seen().prepared().content();
        Messages messages = words.in(seen().language());
        return messages.text(
                "report.file-name",
                seen().fileStem(),
                messages.text("report.kind." + content.kind()),
                content.revision());
    }
}
