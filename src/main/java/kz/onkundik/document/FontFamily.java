package kz.onkundik.document;

/** The typeface of a document, in regular and bold, with all letters of Kazakh and Russian. */
public enum FontFamily {
    /** Liberation Serif: as wide as Times New Roman, line by line. */
    TIMES_METRIC("LiberationSerif"),
    /** PT Serif. */
    PT_SERIF("PTSerif");

    private final String files;

    FontFamily(String files) {
        this.files = files;
    }

    String regular() {
        return files + "-Regular.ttf";
    }

    String bold() {
        return files + "-Bold.ttf";
    }
}
