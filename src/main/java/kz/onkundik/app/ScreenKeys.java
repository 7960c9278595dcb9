package kz.onkundik.app;

/** The keys of the screens, by which the navigation names them and the frame knows which is shown. */
final class ScreenKeys {
    static final String OVERVIEW = "shell.overview";
    static final String PLAN = "shell.plan";
    static final String EVENTS = "shell.events";
    static final String PUBLICATIONS = "shell.publications";
    static final String REPORT = "shell.report";
    static final String DOCUMENTS = "shell.documents";
    static final String CHECK = "shell.check";
    static final String SETTINGS = "shell.settings";

    private ScreenKeys() {}
}
