package kz.onkundik.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.RadioList;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.welcome.NewFileRequest.CampaignFile;
import kz.onkundik.ui.welcome.NewFileRequest.ChainSource;

/** The third step: which campaign, which letters below it, and where the file will be. */
final class CampaignStep extends VBox {
    private static final double GAP = 8;
    private static final double SECTION_GAP = 20;

    private final Words words;
    private final NewFileViewModel model;
    private final FileQuestions questions;
    private ChainSource example;

    CampaignStep(Words words, NewFileViewModel model, FileQuestions questions) {
        super(SECTION_GAP);
        this.words = words;
        this.model = model;
        this.questions = questions;
        var failed = new VBox();
        model.failure()
                .subscribe(failure -> failed.getChildren()
                        .setAll(
                                failure == null
                                        ? List.of()
                                        : List.of(new Band(StateIcon.WARNING, words.of(all -> all.text(failure))))));
        getChildren().addAll(campaigns(), chains(), place(), failed);
    }

    private Node campaigns() {
        var list = new RadioList<CampaignFile>(this::named, model.campaign());
        list.setId("campaigns");
        model.offered().subscribe(list::offer);
        var file = Buttons.link(
                words.text("newfile.campaign.from-file"),
                () -> questions.campaignFile().ifPresent(model::takeCampaign));
        var another = new CheckBox();
        another.setId("another-letter");
        another.textProperty().bind(words.text("newfile.campaign.another"));
        another.selectedProperty().bindBidirectional(model.anotherLetter());
        return new VBox(GAP, title("newfile.campaign"), list, file, another);
    }

    private Node chains() {
        var list = new RadioList<ChainSource>(this::named, model.chain());
        list.setId("chains");
        model.campaign().subscribe(_ -> {
            example = model.exampleChain().orElse(null);
            list.offer(offered(null));
        });
        model.chain().subscribe(chosen -> list.offer(offered(chosen)));
        var file = Buttons.link(
                words.text("newfile.chain.from-file"),
                () -> questions.chainFile().ifPresent(model::takeChain));
        return new VBox(GAP, title("newfile.chain"), hint("newfile.chain.hint"), list, file);
    }

    private List<ChainSource> offered(ChainSource chosen) {
        List<ChainSource> all = new ArrayList<>();
        all.add(null);
        if (example != null) {
            all.add(example);
        }
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        return all;
    }

    private Node place() {
        var path = new Label();
        path.textProperty().bind(model.place().map(Objects::toString));
        path.setId("place");
        path.setWrapText(true);
        path.setMinHeight(USE_PREF_SIZE);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        var change = Buttons.secondary(
                words.text("newfile.place.change"),
                () -> questions.placeOfNewFile(model.place().getValue()).ifPresent(model::choosePlace));
        var line = new HBox(GAP, path, change);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(GAP, title("newfile.place"), line, new ProblemLabel(words, model.problem("file", "", "")));
    }

    private ObservableValue<String> named(CampaignFile file) {
        var campaign = file.campaign();
        return words.of(all ->
                campaign.title().in(all.language()) + ", " + all.formats().range(campaign.start(), campaign.end()));
    }

    private ObservableValue<String> named(ChainSource source) {
        if (source == null) {
            return words.text("newfile.chain.none");
        }
        int letters = source.chain().letters().size();
        return words.text(source.equals(example) ? "newfile.chain.example" : "newfile.chain.file", letters);
    }

    private Label title(String key) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Label hint(String key) {
        var label = title(key);
        label.getStyleClass().setAll("label", "hint");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
