package kz.onkundik.ui.keys;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import kz.onkundik.operation.trust.TrustShown;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.KeyLine;

/** The keys of others, a line each: whose, which, how it was decided, its state. */
final class TrustedKeysTable extends TableView<TrustedKey> {
    private static final double ROW = 44;
    private static final double HEAD = 30;
    private static final double BAR = 14;
    private static final int MOST_ROWS = 8;

    /** A fingerprint in one line, as it is read aloud. */
    private static final double DIGITS = 212;

    private final Words words;

    TrustedKeysTable(Words words, TrustedKeysModel model) {
        this.words = words;
        setId("trusted-keys");
        getStyleClass().addAll("keys-table", "compact");
        accessibleTextProperty().bind(words.text("keys.trusted"));
        getColumns()
                .setAll(List.of(
                        column("institution", 0.36, "", (_, key) -> key.name()),
                        column("fingerprint", 0, "fingerprint", (_, key) -> Fingerprint.of(key.spkiSha256())),
                        column(
                                "how",
                                0.34,
                                "muted",
                                (all, key) ->
                                        KeyLine.how(all, key, model.state().zone())),
                        state(0.30)));
        getSelectionModel().selectedItemProperty().subscribe(model.selected()::set);
        model.state().shown().subscribe(this::show);
        Rows.speak(words, this);
    }

    private void show(TrustShown shown) {
        TrustedKey before = getSelectionModel().getSelectedItem();
        getItems().setAll(shown == null ? List.of() : shown.keys());
        double height = HEAD + ROW * Math.min(MOST_ROWS, getItems().size());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        if (before != null) {
            getItems().stream()
                    .filter(key -> key.institution().equals(before.institution())
                            && key.spkiSha256().equals(before.spkiSha256()))
                    .findFirst()
                    .ifPresent(getSelectionModel()::select);
        }
    }

    private TableColumn<TrustedKey, TrustedKey> column(
            String name, double share, String style, BiFunction<Messages, TrustedKey, String> text) {
        TableColumn<TrustedKey, TrustedKey> column = empty(name, share);
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label label = wrapped();

            @Override
            protected void updateItem(TrustedKey key, boolean empty) {
                super.updateItem(key, empty);
                setGraphic(empty || key == null ? null : label);
                if (!empty && key != null) {
                    label.getStyleClass().setAll("label", "compact", style);
                    label.setText(text.apply(words.messages().get(), key));
                    label.setTooltip(new Tooltip(label.getText()));
                }
            }
        });
        return column;
    }

    private TableColumn<TrustedKey, TrustedKey> state(double share) {
        TableColumn<TrustedKey, TrustedKey> column = empty("state", share);
        column.setCellFactory(_ -> new TableCell<>() {
            private final Label label = wrapped();

            @Override
            protected void updateItem(TrustedKey key, boolean empty) {
                super.updateItem(key, empty);
                setGraphic(empty || key == null ? null : label);
                if (!empty && key != null) {
                    label.setGraphic(KeyLine.sign(key).icon());
                    label.setText(KeyLine.state(words.messages().get(), key));
                    label.setTooltip(new Tooltip(label.getText()));
                }
            }
        });
        return column;
    }

    /** @param share of the width that the fingerprint leaves; 0 for the fingerprint itself */
    private TableColumn<TrustedKey, TrustedKey> empty(String name, double share) {
        var column = new TableColumn<TrustedKey, TrustedKey>();
        column.textProperty().bind(words.text("keys.column." + name));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        if (share == 0) {
            column.setPrefWidth(DIGITS);
        } else {
            column.prefWidthProperty()
                    .bind(widthProperty().subtract(BAR + DIGITS).multiply(share));
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private static Label wrapped() {
        var label = new Label();
        label.setWrapText(true);
        label.setMaxHeight(ROW);
        label.getStyleClass().add("compact");
        return label;
    }
}
