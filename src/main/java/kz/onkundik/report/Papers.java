package kz.onkundik.report;

import kz.onkundik.document.Document;

/** Lays each of the documents out. The same content and presentation give the same document. */
public final class Papers {
    private Papers() {}

    public static Document document(Paper paper, ReportContent content, Presentation presentation) {
        return switch (paper) {
            case PLAN -> new PlanLayout(content, presentation).filledIn();
            case BLANK_PLAN -> new PlanLayout(content, presentation).blank();
            case REPORT -> new ReportLayout(content, presentation).document();
            case LETTER -> new LetterLayout(content, presentation).document();
            case SUMMARY -> new SummaryLayout(content, presentation).document();
            case PUBLICATIONS -> new PublicationsLayout(content, presentation).document();
        };
    }
}
