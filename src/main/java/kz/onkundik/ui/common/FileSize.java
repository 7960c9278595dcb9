package kz.onkundik.ui.common;

import kz.onkundik.text.Messages;

/** How large a file is, as people say it: 640 КБ, 8,4 МБ. */
public final class FileSize {
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;
    private static final int TENTHS = 10;

    private FileSize() {}

    /** Whole kilobytes, rounded up, below one megabyte; tenths of a megabyte, rounded, from there on. */
    public static String said(Messages messages, long bytes) {
        if (bytes < MEGA) {
            return messages.text("common.size.kb", (bytes + KILO - 1) / KILO);
        }
        long tenths = (bytes * TENTHS + MEGA / 2) / MEGA;
        return messages.text("common.size.mb", tenths / TENTHS, tenths % TENTHS);
    }
}
