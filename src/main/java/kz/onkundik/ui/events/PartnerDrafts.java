package kz.onkundik.ui.events;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.onkundik.school.Event.Partner;

/** Who helped to hold an event, as they are typed. */
public final class PartnerDrafts {
    private final ObservableList<PartnerDraft> all = FXCollections.observableArrayList();

    PartnerDrafts(List<Partner> partners) {
        show(partners);
    }

    /** All of them, to be watched and taken out of. */
    public ObservableList<PartnerDraft> all() {
        return all;
    }

    /** A new one of this type, without a name yet. */
    public void add(String type) {
        all.add(new PartnerDraft(new Partner(type, "", null)));
    }

    void show(List<Partner> partners) {
        all.setAll(partners.stream().map(PartnerDraft::new).toList());
    }

    /** Runs this whenever one is typed, added or taken out. */
    void watch(Runnable changed) {
        all.forEach(partner -> watch(partner, changed));
        all.addListener((ListChangeListener<PartnerDraft>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(partner -> watch(partner, changed));
            }
            changed.run();
        });
    }

    /** Those that have a name. */
    List<Partner> partners() {
        return all.stream().flatMap(partner -> partner.partner().stream()).toList();
    }

    private static void watch(PartnerDraft partner, Runnable changed) {
        partner.type().subscribe((_, _) -> changed.run());
        partner.name().subscribe((_, _) -> changed.run());
    }
}
