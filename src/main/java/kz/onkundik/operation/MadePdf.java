package kz.onkundik.operation;

import java.util.List;
import kz.onkundik.problem.Problem;

/**
 * A document as an unsigned PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 * @param problems what its reader would miss: characters that no font has, a size that no mailbox takes
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record MadePdf(byte[] bytes, int pages, List<Problem> problems) {
    public MadePdf {
        problems = List.copyOf(problems);
    }
}
