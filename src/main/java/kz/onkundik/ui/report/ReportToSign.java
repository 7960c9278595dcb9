package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.ShownPdf;

/** The report that is signed, as it was shown, and where it is put. */
final class ReportToSign {
    private final ShownPdf<Preview> shown;
    private final Words words;
    private final Supplier<List<IssuedReport>> issued;
    private final Function<String, Optional<Path>> placeOf;

    /**
     * @param issued what was issued until now
     * @param placeOf asks where to put a file, suggesting its name
     */
    ReportToSign(
            ShownPdf<Preview> shown,
            Words words,
            Supplier<List<IssuedReport>> issued,
            Function<String, Optional<Path>> placeOf) {
        this.shown = shown;
        this.words = words;
        this.issued = issued;
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

    /** A further file of a revision gets a number, so that it takes no name that is in the register. */
    private String fileName() {
        ReportContent content = seen().prepared().content();
        Messages messages = words.in(seen().language());
        String first = messages.text(
                "report.file-name",
                seen().fileStem(),
                messages.text("report.kind." + content.kind()),
                content.revision());
        Set<String> taken = issued.get().stream()
                .flatMap(report -> report.files().stream().map(IssuedReport.File::name))
                .collect(Collectors.toSet());
        String name = first;
        for (int number = 2; taken.contains(name); number++) {
            name = first.replaceFirst("(?=\\.pdf$)", " (" + number + ")");
        }
        return name;
    }
}
