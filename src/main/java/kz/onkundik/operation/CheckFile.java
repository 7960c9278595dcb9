package kz.onkundik.operation;

import java.util.List;
import kz.onkundik.problem.Problem;
import kz.onkundik.store.FileFacts;

/** Looks at how large an open file is, and reads all of it to see whether it is whole. */
public final class CheckFile {

    /** @param faults {@code care.…} for what is not as it was written */
    public record Checked(FileFacts facts, List<Problem> faults) {
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** How large the file is, without reading it. */
    public FileFacts facts(OpenSchool school) {
        return school.file().care().facts();
    }

    public Checked check(OpenSchool school) {
        var care = school.file().care();
        return new Checked(care.facts(), care.faults());
    }
}
