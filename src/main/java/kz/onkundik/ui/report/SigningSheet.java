package kz.onkundik.ui.report;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.report.ReportContent;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.NcaLayerBox;
import kz.onkundik.ui.report.SigningViewModel.Method;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The only sheet that comes over the window: by which key to sign, and then, in the same place, what came of it. */
final class SigningSheet extends BorderPane {
    static final double WIDTH = 560;
    private static final double MARGIN = 24;
    private static final double GAP = 12;

    private final Words words;
    private final SigningViewModel model;
    private final Runnable close;

    SigningSheet(Words words, SigningViewModel model, Runnable close) {
        this.words = words;
        this.model = model;
        this.close = close;
        setId("signing");
        getStyleClass().add("sheet");
        getStylesheets().add(ReportView.LOOK);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        model.signed().subscribe(this::show);
    }

    private void show(SignedReport signed) {
        if (signed == null) {
            var own = new OwnKeyMethod(words, model);
            setTop(head(words.text("report.sign-and-issue")));
            setCenter(scrolled(summary(), methods(own)));
            setBottom(foot(own));
            Stops.begin(this, () -> model.method().get() == Method.OWN_KEY ? own.password() : getCenter());
        } else {
            setTop(head(words.text(signed.checked().isGood() ? "report.issued" : "report.issued-badly")));
            setCenter(scrolled(new SignedResult(words, signed, model)));
            var done = Buttons.secondary(words.text("common.close"), close);
            done.setId("signing-done");
            done.setDefaultButton(true);
            var kept = new Label();
            kept.textProperty().bind(words.text("report.in-register"));
            kept.getStyleClass().add("hint");
            kept.setWrapText(true);
            setBottom(bar(kept, done));
            Stops.begin(this, this::getCenter);
        }
    }

    private Node head(ObservableValue<String> title) {
        var label = new Label();
        label.textProperty().bind(title);
        label.getStyleClass().add("screen-title");
        var cross = Buttons.icon(Feather.X, words.text("common.close"), close);
        cross.setId("signing-close");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(GAP, label, room, cross);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        head.getStyleClass().add("hairline-bottom");
        return head;
    }

    private Node summary() {
        var first = new Label();
        first.setId("signing-summary");
        first.textProperty().bind(words.of(this::what));
        first.getStyleClass().add("bold");
        first.setWrapText(true);
        var second = new Label();
        second.textProperty()
                .bind(words.of(all -> all.text(
                        "report.size",
                        model.pages(),
                        FileSize.said(all, model.seen().bytes()),
                        all.text("report.language." + model.seen().language().code()))));
        second.getStyleClass().add("hint");
        var sign = new FontIcon(Feather.FILE_TEXT);
        sign.getStyleClass().addAll("large", "muted");
        var said = new VBox(first, second);
        if (model.seen().prepared().reissue()) {
            said.getChildren().add(unchanged());
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(GAP, sign, said);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node unchanged() {
        var label = new Label();
        label.setId("signing-unchanged");
        label.textProperty()
                .bind(words.text(
                        "report.unchanged", model.seen().prepared().content().revision()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String what(Messages all) {
        ReportContent content = model.seen().prepared().content();
        String kind = all.text("report.kind.title." + content.kind());
        return content.number().isBlank()
                ? all.text("report.what-no-number", kind, content.revision(), content.date())
                : all.text("report.what", kind, content.revision(), content.number(), content.date());
    }

    private Node methods(OwnKeyMethod own) {
        var never = new Band(StateIcon.WARNING, words.text("report.sign.lasting"));
        return new VBox(
                GAP,
                new MethodCard(words, model, Method.KEY_FILE, "key-file", Feather.KEY, new KeyFileMethod(words, model)),
                new MethodCard(
                        words,
                        model,
                        Method.NCALAYER,
                        "ncalayer",
                        Feather.CREDIT_CARD,
                        new NcaLayerBox(
                                words,
                                model.ncaLayer().everyKey(),
                                model.busy(),
                                model.ncaLayer().waiting().map(SigningSheet::waiting),
                                model.ncaLayer()::giveUp)),
                new MethodCard(words, model, Method.OWN_KEY, "own-key", Feather.SHIELD, own),
                new MethodCard(
                        words, model, Method.OTHER_PC, "other-pc", Feather.MONITOR, new OtherPcMethod(words, model)),
                new ProblemLabel(words, model.problem()),
                never);
    }

    private static String waiting(NcaLayerSigning.Waiting what) {
        return switch (what) {
            case NOTHING -> "";
            case TO_SIGN -> "report.ncalayer.waiting";
            case TO_SIGN_BESIDE -> "report.ncalayer.waiting-beside";
        };
    }

    private Node foot(OwnKeyMethod own) {
        var cancel = Buttons.link(words.text("common.cancel"), close);
        cancel.setId("signing-cancel");
        HBox.setMargin(cancel, Buttons.AT_START);
        var what = words.of(
                all -> all.text(model.method().get() == Method.OTHER_PC ? "report.other-pc.hand-over" : "report.sign"),
                model.method());
        var sign = Buttons.primary(what, () -> {
            switch (model.method().get()) {
                case KEY_FILE -> model.keyFile().sign();
                case NCALAYER -> model.ncaLayer().sign();
                case OWN_KEY -> own.sign();
                case OTHER_PC -> model.otherPc().handOver();
            }
        });
        sign.setId("sign-now");
        model.method()
                .subscribe(method ->
                        sign.setGraphic(new FontIcon(method == Method.OTHER_PC ? Feather.SAVE : Feather.PEN_TOOL)));
        sign.getStyleClass().add("large");
        own.onEnter(sign::fire);
        var why = words.of(
                all -> whyNot(all, own),
                model.method(),
                model.keyFile().key(),
                model.busy(),
                own.password().lengthProperty());
        return bar(cancel, Buttons.whyNot(sign, why));
    }

    private String whyNot(Messages all, OwnKeyMethod own) {
        if (model.busy().get()) {
            return all.text("report.signing");
        }
        return switch (model.method().get()) {
            case KEY_FILE -> model.keyFile().key().get() == null ? all.text("report.key.open-first") : "";
            case OWN_KEY -> own.password().getLength() == 0 ? all.text("report.key.password-first") : "";
            case NCALAYER, OTHER_PC -> "";
        };
    }

    private static Node bar(Node left, Node right) {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(GAP, left, room, right);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        bar.getStyleClass().add("hairline-top");
        return bar;
    }

    private static Node scrolled(Node... content) {
        var box = new VBox(GAP, content);
        box.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
