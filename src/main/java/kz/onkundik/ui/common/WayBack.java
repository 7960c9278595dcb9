package kz.onkundik.ui.common;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The way back from one change, however much was done after it. */
public final class WayBack {
    /** The way back from a change that has changed nothing. */
    public static final WayBack NONE = new WayBack(null, new SimpleBooleanProperty());

    private final Runnable way;
    private final ObservableValue<Boolean> gone;

    /**
     * @param way takes the change back
     * @param gone whether it was taken back, by this way or another
     */
    public WayBack(Runnable way, ObservableValue<Boolean> gone) {
        this.way = way;
        this.gone = gone;
    }

    /** Whether the change was taken back already, by this way or another. */
    public ObservableValue<Boolean> isGone() {
        return gone;
    }

    /** Whether there is anything to take back. */
    public boolean leads() {
        return way != null;
    }

    /** Takes the change back; what it means is told where all that is taken back is told. */
    public void go() {
        if (leads()) {
            way.run();
        }
    }
}
