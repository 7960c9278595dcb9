package kz.onkundik.ui.keys;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.NcaLayerSignatory;
import kz.onkundik.signature.ncalayer.NcaLayer;

/** Has the key that a person chooses in NCALayer's window sign a promise. */
final class NcaLayerAsking {
    private final KeysState state;
    private final Supplier<NcaLayer> begin;
    private final Clock clock;
    private final BooleanProperty everyKey = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private NcaLayer conversation;

    NcaLayerAsking(KeysState state, Supplier<NcaLayer> begin, Clock clock) {
        this.state = state;
        this.begin = begin;
        this.clock = clock;
    }

    /** Whether NCALayer offers all keys, not only those for signing. */
    BooleanProperty everyKey() {
        return everyKey;
    }

    /** Whether its window is waited for. */
    ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** @param signed takes the signature: a container of its own, which holds over these bytes */
    void ask(byte[] promise, Consumer<byte[]> signed) {
        conversation = begin.get();
        var signatory = new NcaLayerSignatory(conversation, everyKey.get());
        waiting.set(true);
        state.busy().set(true);
        state.school()
                .beside(
                        "report.signing",
                        () -> DetachedSignature.make(promise, signatory, clock.instant()),
                        proof -> {
                            waiting.set(false);
                            signed.accept(proof);
                        },
                        failure -> {
                            waiting.set(false);
                            state.refuse(failure);
                        });
    }

    /** Does not wait any longer, if it does. */
    void giveUp() {
        if (waiting.get()) {
            conversation.giveUp();
        }
    }
}
