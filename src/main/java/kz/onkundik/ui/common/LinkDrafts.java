package kz.onkundik.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event.Publication;

/** Where something was published, as it is typed. */
public final class LinkDrafts {
    private final ObservableList<LinkDraft> all = FXCollections.observableArrayList();

    /** @param publications as the file holds them */
    public LinkDrafts(List<Publication> publications) {
        show(publications);
    }

    /** All of them, to be watched and taken out of. */
    public ObservableList<LinkDraft> all() {
        return all;
    }

    /** Shows these instead. */
    public void show(List<Publication> publications) {
        all.setAll(publications.stream().map(LinkDraft::new).toList());
    }

    /**
     * A new link, for the first outlet of the campaign that has none yet.
     *
     * @param added told once it is the last of them
     */
    public void add(SchoolModel school, Runnable added) {
        Set<String> outlets = school.campaign().getValue().outlets().keySet();
        String outlet = outlets.stream()
                .filter(each ->
                        all.stream().noneMatch(link -> link.outlet().get().equals(each)))
                .findFirst()
                .orElse(outlets.iterator().next());
        school.read("events.adding-link", file -> file.newUuid(), uuid -> {
            all.add(new LinkDraft(new Publication(uuid, outlet, "", null)));
            added.run();
        });
    }

    /**
     * Takes the addresses out of a text that was copied, each as a link of its own, where they are several; those that
     * are there already, and links without an address, make room for them.
     *
     * @param least how many there must be
     * @return how many were found; fewer than the least are not taken
     */
    public int paste(String text, int least, SchoolModel school) {
        Snapshot now = school.snapshot().get();
        List<PastedLinks.Found> found = new PastedLinks(now.campaign().outlets().keySet(), now.work()).in(text);
        if (found.size() < least) {
            return found.size();
        }
        List<String> there = publications().stream().map(Publication::url).toList();
        List<PastedLinks.Found> fresh =
                found.stream().filter(each -> !there.contains(each.url())).toList();
        school.read(
                "events.adding-link",
                file -> fresh.stream()
                        .map(each -> new Publication(file.newUuid(), each.outlet(), each.url(), each.date()))
                        .toList(),
                made -> {
                    List<LinkDraft> after = new ArrayList<>(all.stream()
                            .filter(link -> link.publication().isPresent())
                            .toList());
                    made.stream().map(LinkDraft::new).forEach(after::add);
                    all.setAll(after);
                });
        return found.size();
    }

    /** Runs this whenever something of them is typed, added or taken out. */
    public void watch(Runnable changed) {
        all.forEach(link -> watch(link, changed));
        all.addListener((ListChangeListener<LinkDraft>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(link -> watch(link, changed));
            }
            changed.run();
        });
    }

    /** What cannot be read: {@code events.link-malformed}, {@code events.date-malformed}, each at its link's {@code url}. */
    public List<Problem> problems() {
        return all.stream().flatMap(link -> link.parse().stream()).toList();
    }

    /** Those that have an address. */
    public List<Publication> publications() {
        return all.stream().flatMap(link -> link.publication().stream()).toList();
    }

    private static void watch(LinkDraft link, Runnable changed) {
        link.url().subscribe((_, _) -> changed.run());
        link.outlet().subscribe((_, _) -> changed.run());
        link.date().subscribe((_, _) -> changed.run());
    }
}
