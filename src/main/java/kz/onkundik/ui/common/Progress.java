package kz.onkundik.ui.common;

import java.util.concurrent.CancellationException;

/** What long work says on its way, and asks: may be used from any thread. */
public interface Progress {
    /** @param share what is done, from 0 to 1 */
    void done(double share);

    /**
     * Ends the work where it stands when the person has stopped it; call it between two steps.
     *
     * @throws CancellationException when stopped; {@link BackgroundWork} takes it as the end, not as a failure
     */
    void stopIfAsked();
}
