package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.onkundik.ui.common.SchoolModel;

/** Signing on another PC: the unsigned report is handed over, the signed one is taken back. */
public final class OtherPcSigning {
    private final SchoolModel school;
    private final ReportOperations operations;
    private final ReportToSign report;
    private final Supplier<Optional<Path>> signedPdf;
    private final SigningProgress progress;
    private final ReadOnlyObjectWrapper<Path> handed = new ReadOnlyObjectWrapper<>();

    /** @param signedPdf asks for a report that was signed on another PC */
    OtherPcSigning(
            SchoolModel school,
            ReportOperations operations,
            ReportToSign report,
            Supplier<Optional<Path>> signedPdf,
            SigningProgress progress) {
        this.school = school;
        this.operations = operations;
        this.report = report;
        this.signedPdf = signedPdf;
        this.progress = progress;
    }

    /** The unsigned report that was handed over last; null before. */
    public ReadOnlyObjectProperty<Path> handed() {
        return handed.getReadOnlyProperty();
    }

    /** Writes the unsigned report, after asking where to put it. */
    public void handOver() {
        Optional<Path> place = report.askPlaceUnsigned();
        if (place.isEmpty()) {
            return;
        }
        Preview seen = report.seen();
        progress.begin();
        school.change(
                "report.making",
                file -> {
                    operations.handOver().out(file, seen.prepared(), seen.paper(), seen.language(), place.get());
                    return place.get();
                },
                written -> {
                    progress.end();
                    handed.set(written);
                },
                progress::refuse);
    }

    /** Takes the signed report back, after asking for its file. */
    public void takeBack() {
        Optional<Path> file = signedPdf.get();
        if (file.isEmpty()) {
            return;
        }
        progress.begin();
        school.change(
                "report.signing",
                open -> SignedReport.checked(
                        operations.handOver().back(open, file.get()), file.get(), operations.verify()),
                progress::finish,
                progress::refuse);
    }
}
