package kz.onkundik.operation;

import java.util.Optional;
import kz.onkundik.store.Step;
import kz.onkundik.store.UndoRedo;

/** Takes back what was done, step by step, and brings it again. */
public final class TakeBack {
    /**
     * What was gone back or forth.
     *
     * @param step the number of what was done
     * @param action the name of the action
     * @param again whether it was brought again
     * @param elsewhere the campaign that it belongs to, where that is not the one in work
     */
    public record Gone(long step, String action, boolean again, Optional<CampaignInFile> elsewhere) {}

    /**
     * Takes back what was done last.
     *
     * @return empty when there is nothing
     * @throws kz.onkundik.problem.Failure {@code undo.changed-since} (action) when that was changed otherwise since
     */
    public Optional<Gone> undo(OpenSchool school) {
        return way(school).undo().map(step -> gone(school, step, false));
    }

    /** Brings again what was taken back last; as {@link #undo}. */
    public Optional<Gone> redo(OpenSchool school) {
        return way(school).redo().map(step -> gone(school, step, true));
    }

    /** Takes back one step, which need not be the last; as {@link #undo}. */
    public Optional<Gone> step(OpenSchool school, long number) {
        return way(school).takeBack(number).map(step -> gone(school, step, false));
    }

    /** The number of what was done last and can be taken back; 0 for nothing. */
    public static long last(OpenSchool school) {
        return way(school).undoable().map(Step::number).orElse(0L);
    }

    private static Gone gone(OpenSchool school, Step step, boolean again) {
        Optional<CampaignInFile> elsewhere = way(school)
                .campaignOf(step)
                .filter(campaign -> !campaign.equals(school.campaign().id()))
                .flatMap(campaign -> school.campaigns().stream()
                        .filter(other -> other.id().equals(campaign))
                        .findFirst());
        return new Gone(step.number(), step.action(), again, elsewhere);
    }

    private static UndoRedo way(OpenSchool school) {
        return school.file().undoRedo();
    }
}
