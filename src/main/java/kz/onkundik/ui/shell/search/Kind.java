package kz.onkundik.ui.shell.search;

import org.kordamp.ikonli.feather.Feather;

/** What kind of thing was found; results stand in this order, under these headings. */
enum Kind {
    EVENT(Feather.CALENDAR),
    PLAN(Feather.LIST),
    STORY(Feather.ALIGN_LEFT),
    LINK(Feather.LINK),
    PERSON(Feather.USER),
    ITEM(Feather.HASH),
    REPORT(Feather.FILE_TEXT);

    private final Feather icon;

    Kind(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /** The key of its heading among the messages. */
    String heading() {
        return "search.kind." + name();
    }
}
