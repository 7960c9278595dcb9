package kz.onkundik.ui.report;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** How far one signing is: whether work goes on, what went wrong, what came of it. */
final class SigningProgress {
    private final Consumer<Throwable> bug;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Problem> keyProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SignedReport> signed = new ReadOnlyObjectWrapper<>();

    /** @param bug takes what is thrown and is no failure: a mistake of the program */
    SigningProgress(Consumer<Throwable> bug) {
        this.bug = bug;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the key was not opened, or null. */
    ReadOnlyObjectProperty<Problem> keyProblem() {
        return keyProblem.getReadOnlyProperty();
    }

    /** What else went wrong, or is to be known; or null. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The signed report; null before. */
    ReadOnlyObjectProperty<SignedReport> signed() {
        return signed.getReadOnlyProperty();
    }

    /** Work begins: what went wrong before is forgotten. */
    void begin() {
        keyProblem.set(null);
        problem.set(null);
        busy.set(true);
    }

    /** Another key is tried: why the last one was not opened is forgotten. */
    void tryAnotherKey() {
        keyProblem.set(null);
    }

    /** Work ends. */
    void end() {
        busy.set(false);
    }

    /** Work ends with the signed report. */
    void finish(SignedReport done) {
        end();
        signed.set(done);
    }

    /** Work ends, for the key was not opened. */
    void refuseKey(Failure failure) {
        refuseKey(problem(failure));
    }

    /** Work ends, for the key was not opened. */
    void refuseKey(Problem why) {
        end();
        keyProblem.set(why);
    }

    /** Work ends, for something else could not be done. */
    void refuse(Failure failure) {
        end();
        problem.set(problem(failure));
    }

    /** Tells what is to be known of what was done. */
    void tell(Problem known) {
        problem.set(known);
    }

    /**
     * Work ends with something thrown.
     *
     * @param refuse takes it where it is no mistake of the program
     */
    void fail(Throwable thrown, Consumer<Failure> refuse) {
        if (thrown instanceof Failure failure) {
            refuse.accept(failure);
        } else {
            end();
            bug.accept(thrown);
        }
    }

    private static Problem problem(Failure failure) {
        return Problem.error(
                failure.code(),
                Place.of("report", "signing"),
                failure.arguments().toArray());
    }
}
