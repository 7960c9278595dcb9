package kz.onkundik.ui.documents;

import java.util.List;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;

/**
 * What the preview shows.
 *
 * @param bytes the size of its PDF
 * @param problems what its reader would miss
 */
public record ShownDocument(Paper paper, int pages, long bytes, List<Problem> problems) {}
