package kz.onkundik.ui.check;

import java.nio.file.Path;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Seen;
import kz.onkundik.operation.trust.ImportKeys;
import kz.onkundik.operation.trust.TakeKeyChange;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.VerdictCode;

/** What a file that was given to be checked turned out to be. */
sealed interface CheckedFile {
    /** Where it lies. */
    Path file();

    /** A report, good or not; or anything else that is no paper of ours. */
    record Report(Seen seen) implements CheckedFile {
        @Override
        public Path file() {
            return seen.checked().file();
        }
    }

    /** A change of key that can be taken. */
    record Change(Path file, TakeKeyChange.Found found) implements CheckedFile {}

    /** A change of key that cannot, and why. */
    record RefusedChange(Path file, Failure why) implements CheckedFile {}

    /** A list of confirmed keys, which is taken elsewhere. */
    record KeyList(Path file) implements CheckedFile {}

    /** Finds out; nothing is written. */
    static CheckedFile read(OpenSchool school, Path file, VerifyReport verify, TakeKeyChange take) {
        Seen seen = verify.see(file, Trusted.of(school));
        if (seen.checked().code() == VerdictCode.ATTACHMENT_MISSING) {
            if (TakeKeyChange.isOne(file)) {
                return change(school, file, take);
            }
            if (ImportKeys.isOne(file)) {
                return new KeyList(file);
            }
        }
        return new Report(seen);
    }

    private static CheckedFile change(OpenSchool school, Path file, TakeKeyChange take) {
        try {
            return new Change(file, take.read(school, file));
        } catch (Failure e) {
            return new RefusedChange(file, e);
        }
    }
}
