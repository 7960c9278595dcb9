package kz.onkundik.ui.publications;

import java.util.List;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.ui.common.LinkDrafts;
import kz.onkundik.ui.common.SchoolModel;

/** Where the work is published as a whole: typed here, kept in the report's draft, saved by itself. */
public final class OwnLinks {
    private final SchoolModel school;
    private final LinkDrafts links = new LinkDrafts(List.of());
    private boolean following;

    OwnLinks(SchoolModel school) {
        this.school = school;
        links.watch(this::save);
        school.snapshot().subscribe(now -> follow(now.work().draft()));
    }

    public LinkDrafts links() {
        return links;
    }

    /** As {@link LinkDrafts#add}. */
    void add(Runnable added) {
        links.add(school, added);
    }

    /** As {@link LinkDrafts#paste}. */
    int paste(String text, int least) {
        return links.paste(text, least, school);
    }

    private void save() {
        List<Publication> typed = links.publications();
        if (following
                || !links.problems().isEmpty()
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
        boolean isTyping = links.publications().size() < links.all().size()
                || !links.problems().isEmpty();
        if (!isTyping && !links.publications().equals(draft.publications())) {
            following = true;
            links.show(draft.publications());
            following = false;
        }
    }
}
