package kz.onkundik.ui.publications;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.ui.common.LinkDraft;
import kz.onkundik.ui.common.SchoolModel;

/** Where the work is published as a whole: typed here, kept in the report's draft, saved by itself. */
public final class OwnLinks {
    private final SchoolModel school;
    private final Supplier<UUID> uuids;
    private final ObservableList<LinkDraft> links = FXCollections.observableArrayList();
    private boolean following;

    OwnLinks(SchoolModel school, Supplier<UUID> uuids) {
        this.school = school;
        this.uuids = uuids;
        links.addListener((ListChangeListener<LinkDraft>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
            save();
        });
        school.snapshot().subscribe(now -> follow(now.work().draft()));
    }

    public ObservableList<LinkDraft> links() {
        return links;
    }

    /** A new link, for the first outlet that has none yet. */
    public void add() {
        List<String> outlets =
                List.copyOf(school.campaign().getValue().outlets().keySet());
        String outlet = outlets.stream()
                .filter(each ->
                        links.stream().noneMatch(link -> link.outlet().get().equals(each)))
                .findFirst()
                .orElse(outlets.getFirst());
        links.add(new LinkDraft(new Publication(uuids.get(), outlet, "", null)));
    }

    private void watch(LinkDraft link) {
        link.url().subscribe((_, _) -> save());
        link.outlet().subscribe((_, _) -> save());
        link.date().subscribe((_, _) -> save());
    }

    private List<Publication> typed() {
        return links.stream().flatMap(link -> link.publication().stream()).toList();
    }

    private void save() {
        List<Publication> typed = typed();
        boolean isMalformed = links.stream().anyMatch(link -> link.parse().isPresent());
        if (following
                || isMalformed
                || typed.equals(school.work().getValue().draft().publications())) {
            return;
        }
        school.change(
                "publications.saving",
                file -> {
                    ReportDraft draft = file.work().draft().publishedAt(typed);
                    file.file().saveDraft(file.campaign().id(), draft);
                    return draft;
                },
                _ -> {});
    }

    /** Shows links that were changed elsewhere, never over what is being typed. */
    private void follow(ReportDraft draft) {
        boolean isTyping = links.stream()
                .anyMatch(link -> link.publication().isEmpty() || link.parse().isPresent());
        if (!isTyping && !typed().equals(draft.publications())) {
            following = true;
            links.setAll(draft.publications().stream().map(LinkDraft::new).toList());
            following = false;
        }
    }
}
