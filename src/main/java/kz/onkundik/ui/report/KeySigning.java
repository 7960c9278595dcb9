package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.ui.common.SchoolModel;

/** Signs by a key that is open, and asks where to put the report. */
final class KeySigning {
    private final SchoolModel school;
    private final ReportOperations operations;
    private final ReportToSign report;
    private final SigningProgress progress;

    KeySigning(SchoolModel school, ReportOperations operations, ReportToSign report, SigningProgress progress) {
        this.school = school;
        this.operations = operations;
        this.report = report;
        this.progress = progress;
    }

    void sign(SigningKey key) {
        askPlace().ifPresent(place -> sign(key, place));
    }

    /** Asks where to put the report; where she gives that up, the work ends. */
    Optional<Path> askPlace() {
        Optional<Path> place = report.askPlace();
        if (place.isEmpty()) {
            progress.end();
        }
        return place;
    }

    /** Signs, and puts the report in this place. */
    void sign(SigningKey key, Path place) {
        school.change("report.signing", file -> signed(file, key, place), progress::finish, progress::refuse);
    }

    private SignedReport signed(OpenSchool file, SigningKey key, Path place) {
        Preview seen = report.seen();
        var issued = operations.issue().issue(file, seen.prepared(), seen.paper(), seen.language(), key, place);
        return SignedReport.checked(issued, place, operations.verify());
    }
}
