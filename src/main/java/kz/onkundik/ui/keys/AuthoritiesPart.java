package kz.onkundik.ui.keys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.trust.TrustShown;
import kz.onkundik.operation.trust.TrustShown.ListShown;
import kz.onkundik.signature.AuthorityFile.Authority;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The authorities whose certificates are trusted, each with its fingerprint, and their lists of revoked ones. */
final class AuthoritiesPart extends VBox {
    private static final double GAP = 8;
    private static final double BETWEEN = 24;

    private final Words words;
    private final AuthoritiesModel model;
    private final Clock clock;
    private final VBox authorities = new VBox();
    private final VBox lists = new VBox();

    AuthoritiesPart(Words words, AuthoritiesModel model, Clock clock) {
        super(BETWEEN);
        this.words = words;
        this.model = model;
        this.clock = clock;
        var add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("keys.authority.add"), model::add));
        add.setId("keys-authority-add");
        var addList = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("keys.crl.add"), model::addList));
        addList.setId("keys-crl-add");
        getChildren()
                .addAll(
                        new VBox(GAP, Parts.head(words.text("keys.authorities"), add), authorities),
                        new VBox(GAP, Parts.head(words.text("keys.crls"), addList), lists));
        model.state().shown().subscribe(this::show);
    }

    private void show(TrustShown shown) {
        authorities.getChildren().clear();
        lists.getChildren().clear();
        if (shown == null) {
            return;
        }
        shown.authorities().forEach(each -> authorities.getChildren().add(line(each)));
        shown.lists().forEach(each -> lists.getChildren().add(line(each)));
        if (shown.authorities().isEmpty()) {
            authorities.getChildren().add(Parts.wrapped(words.text("keys.authorities.none"), "muted"));
        }
        if (shown.lists().isEmpty()) {
            lists.getChildren().add(Parts.wrapped(words.text("keys.crls.none"), "muted"));
        }
    }

    private Node line(Authority authority) {
        boolean valid = authority.validAt(clock.instant());
        var name = Parts.wrapped(words.text("report.as-is", authority.name()));
        var about = Parts.wrapped(words.of(all -> about(all, authority)), "hint");
        var print = Parts.wrapped(words.text("report.as-is", grouped(authority.sha256())), "hint", "fingerprint");
        Label state = (valid ? StateIcon.KEY_CONFIRMED : StateIcon.WARNING)
                .label(words.text(valid ? "keys.authority.trusted" : "keys.authority.expired"));
        return line(new VBox(2, name, about, print), state, "keys-authority-remove", () -> model.remove(authority));
    }

    private Node line(ListShown shown) {
        var name = Parts.wrapped(words.text("report.as-is", shown.list().issuer()));
        var about = Parts.wrapped(
                words.of(all -> all.text(
                        "keys.crl.about",
                        day(shown.list().issuedAt()),
                        shown.list().size())),
                "hint");
        String word = shown.isUsed() ? shown.isOld() ? "keys.crl.old" : "keys.crl.fresh" : "keys.crl.unused";
        StateIcon sign = shown.isUsed() && !shown.isOld() ? StateIcon.KEY_CONFIRMED : StateIcon.WARNING;
        return line(
                new VBox(2, name, about),
                sign.label(words.text(word)),
                "keys-crl-remove",
                () -> model.remove(shown.list()));
    }

    private Node line(VBox what, Label state, String id, Runnable remove) {
        HBox.setHgrow(what, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        var delete = Buttons.icon(Feather.TRASH_2, words.text("common.delete"), remove);
        delete.setId(id);
        var line = new HBox(GAP, what, state, delete);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("verdict-line", "hairline-bottom");
        return line;
    }

    private String about(Messages all, Authority authority) {
        return authority
                .organisation()
                .map(name -> all.text("keys.authority.about-of", name, day(authority.notAfter())))
                .orElseGet(() -> all.text("keys.authority.about", day(authority.notAfter())));
    }

    private LocalDate day(Instant at) {
        return at.atZone(model.state().zone()).toLocalDate();
    }

    /** All of a hash in groups of four. */
    private static String grouped(String sha256) {
        return sha256.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
