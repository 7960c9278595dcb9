package kz.onkundik.ui.documents;

/** As what a document is saved. */
public enum DocumentFormat {
    PDF(".pdf"),
    /** To be edited. */
    WORD(".docx"),
    /** The whole work, whatever document is chosen. */
    EXCEL(".xlsx");

    private final String ending;

    DocumentFormat(String ending) {
        this.ending = ending;
    }

    /** The end of its file's name, with the dot. */
    public String ending() {
        return ending;
    }
}
