package kz.onkundik.ui.report;

import kz.onkundik.operation.PreparedReport;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;

/**
 * The report as it would be issued now.
 *
 * @param prepared the snapshot that it is made of
 * @param paper the report alone, or behind a covering letter
 * @param bytes the size of its PDF before it is signed
 * @param fileStem the name of the school's file, without its ending
 */
public record Preview(PreparedReport prepared, Paper paper, Language language, long bytes, String fileStem) {}
