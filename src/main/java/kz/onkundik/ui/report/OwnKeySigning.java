package kz.onkundik.ui.report;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.ui.common.SchoolModel;

/** Signing by the institution's own key, which is made on first use. */
public final class OwnKeySigning {
    private final SchoolModel school;
    private final OwnKeys keys;
    private final KeySigning signing;
    private final SigningProgress progress;
    private final ReadOnlyBooleanWrapper exists = new ReadOnlyBooleanWrapper(true);
    private Runnable used = () -> {};

    OwnKeySigning(SchoolModel school, OwnKeys keys, KeySigning signing, SigningProgress progress) {
        this.school = school;
        this.keys = keys;
        this.signing = signing;
        this.progress = progress;
        school.read("report.opening-key", file -> file.file().ownKey().stored().isPresent(), exists::set);
    }

    /** Whether the institution has its own key already, or makes it now. */
    public ReadOnlyBooleanProperty exists() {
        return exists.getReadOnlyProperty();
    }

    /** @param listener told when what was typed is needed no more: not where she gives up the place of the report */
    public void onUsed(Runnable listener) {
        used = listener;
    }

    /**
     * Opens the key or makes it, wipes the passwords, and signs after asking where to put the report.
     *
     * @param again the password once more, where the key is made now; else empty
     */
    public void sign(char[] password, char[] again) {
        boolean isMistyped = !exists.get() && !Arrays.equals(password, again);
        wipe(again);
        progress.begin();
        if (isMistyped) {
            wipe(password);
            used.run();
            progress.refuseKey(Problem.error("report.passwords-differ", Place.of("report", "password")));
        } else if (exists.get()) {
            open(
                    password,
                    own -> signing.askPlace().ifPresent(place -> {
                        used.run();
                        signing.sign(own, place);
                    }));
        } else {
            make(password);
        }
    }

    /** Asks where to put the report before the key is made: who gives that up has made nothing. */
    private void make(char[] password) {
        try {
            OwnKeys.requireLongEnough(password);
        } catch (Failure failure) {
            wipe(password);
            refuse(failure);
            return;
        }
        signing.askPlace()
                .ifPresentOrElse(
                        place -> {
                            used.run();
                            open(password, own -> signing.sign(own, place));
                        },
                        () -> wipe(password));
    }

    private void open(char[] password, Consumer<SigningKey> then) {
        school.change(
                "report.opening-key",
                file -> {
                    try {
                        return keys.openOrMake(file, password);
                    } finally {
                        wipe(password);
                    }
                },
                own -> {
                    exists.set(true);
                    then.accept(own);
                },
                this::refuse);
    }

    private void refuse(Failure failure) {
        used.run();
        progress.refuseKey(failure);
    }

    private static void wipe(char[] password) {
        Arrays.fill(password, '\0');
    }
}
