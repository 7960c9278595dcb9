package kz.onkundik.operation;

import kz.onkundik.operation.VerifyReport.Checked;

/** Keeps in mind which revisions of others' reports were met, so that an older one is noticed when it comes later. */
public final class RememberReport {
    private RememberReport() {}

    /** Writes it down when it is intact and its key not known for bad; nothing of it can be believed otherwise. */
    public static void remember(OpenSchool school, Checked checked) {
        if (checked.isBelieved()) {
            checked.revision().ifPresent(revision -> school.file().trust().meet(revision));
        }
    }
}
