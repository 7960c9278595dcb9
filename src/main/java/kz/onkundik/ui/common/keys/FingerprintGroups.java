package kz.onkundik.ui.common.keys;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import kz.onkundik.signature.Fingerprint;

/** A key's fingerprint, large and in its groups: to be read aloud by telephone. */
public final class FingerprintGroups extends FlowPane {
    private static final double GAP = 12;

    public FingerprintGroups() {
        super(GAP, 2);
        getStyleClass().add("fingerprint-groups");
        setId("fingerprint-groups");
    }

    /** @param spkiSha256 64 lower-case hex digits */
    public void show(String spkiSha256) {
        List<Label> groups = List.of(Fingerprint.of(spkiSha256).split(" ")).stream()
                .map(FingerprintGroups::group)
                .toList();
        getChildren().setAll(groups);
    }

    private static Label group(String digits) {
        var label = new Label(digits);
        label.getStyleClass().addAll("fingerprint", "section-title");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
