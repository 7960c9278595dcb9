package kz.onkundik.ui.common;

/** The way back from one change, however much was done after it. */
public final class WayBack {
    /** The way back from a change that has changed nothing. */
    public static final WayBack NONE = new WayBack(null);

    private final Runnable way;

    /** @param way takes the change back */
    public WayBack(Runnable way) {
        this.way = way;
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
