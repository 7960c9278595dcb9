package kz.onkundik.ui.keys;

import java.time.Clock;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.trust.TrustShown;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;

/** The section about keys: its parts, and whether the own key wants to be looked at. */
public final class KeysViewModel {
    private final KeysState state;
    private final OwnKeyModel own;
    private final StateKeyModel stateKey;
    private final TrustedKeysModel trusted;
    private final AuthoritiesModel authorities;
    private final BooleanProperty attention = new SimpleBooleanProperty();

    /** @param clock tells whether keys are valid, and when something was decided */
    public KeysViewModel(SchoolModel school, Words words, KeysActions actions, OwnKeys keys, Clock clock) {
        state = new KeysState(school, words, clock);
        var ncaLayer = new NcaLayerAsking(state, actions.ncaLayer(), clock);
        own = new OwnKeyModel(state, actions, keys, ncaLayer, clock);
        stateKey = new StateKeyModel(state, actions, ncaLayer, clock);
        trusted = new TrustedKeysModel(state, actions, keys, clock);
        authorities = new AuthoritiesModel(state, actions);
        // Every change may be that of the own key: the signing of a report makes one. It is a small look.
        school.snapshot()
                .subscribe(_ -> school.read(
                        "keys.reading",
                        file -> TrustShown.own(file, clock.instant())
                                .filter(TrustShown.Own::wantsCare)
                                .isPresent(),
                        attention::set));
    }

    /** Whether the own key has no backup, or runs out soon. */
    public ObservableValue<Boolean> attention() {
        return attention;
    }

    KeysState state() {
        return state;
    }

    OwnKeyModel own() {
        return own;
    }

    StateKeyModel stateKey() {
        return stateKey;
    }

    TrustedKeysModel trusted() {
        return trusted;
    }

    AuthoritiesModel authorities() {
        return authorities;
    }
}
