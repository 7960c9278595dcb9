package kz.onkundik.ui.check;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Seen;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.preview.Pdf;
import kz.onkundik.ui.common.preview.PreviewModel;

/** A signed report that came from somewhere: what it proves, and the pages that were signed. */
public final class CheckViewModel {
    private final SchoolModel school;
    private final BackgroundWork background;
    private final CheckActions actions;
    private final VerifyReport verify = new VerifyReport();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PreviewModel<Seen>> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    public CheckViewModel(SchoolModel school, BackgroundWork background, CheckActions actions) {
        this.school = school;
        this.background = background;
        this.actions = actions;
    }

    /** What was found in the report; null before the first. */
    public ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** The signed pages; null before the first report, and for one that is not intact: nothing of it can be believed. */
    public ReadOnlyObjectProperty<PreviewModel<Seen>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** Why a file could not be read, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Asks for a report and checks it. */
    public void choose() {
        actions.report().get().ifPresent(this::check);
    }

    /** Checks this file, by whom the open file trusts. */
    public void check(Path file) {
        problem.set(null);
        school.read(
                "check.checking",
                open -> verify.see(file, Trusted.of(open)),
                this::show,
                failure -> problem.set(Problem.error(
                        failure.code(),
                        Place.of("check", ""),
                        failure.arguments().toArray())));
    }

    private void show(Seen found) {
        seen.set(found);
        pages.set(found.checked().isIntact() ? pagesOf(found) : null);
    }

    private PreviewModel<Seen> pagesOf(Seen found) {
        String name = found.checked().file().getFileName().toString();
        return new PreviewModel<>(
                school,
                background,
                () -> _ -> new Pdf<>(found, name, found.signed()),
                actions.outlets(),
                actions.bug());
    }
}
