package kz.onkundik.ui.publications;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.exchange.WebTexts;
import kz.onkundik.exchange.WebTexts.Medium;
import kz.onkundik.operation.WriteWebTexts;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;

/** Texts for the site and the social network, to be copied or saved with their photos, and where they were published. */
public final class PublicationsViewModel {
    private static final String WRITING = "publications.writing";

    private final SchoolModel school;
    private final PublicationActions actions;
    private final WriteWebTexts write = new WriteWebTexts();
    private final OwnLinks links;
    private final ReadOnlyObjectWrapper<List<Subject>> subjects = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.CAMPAIGN);
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final ObjectProperty<Medium> medium = new SimpleObjectProperty<>(Medium.SITE);
    private final ObjectProperty<Language> language;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Problem> notSaved = new ReadOnlyObjectWrapper<>();
    private long asked;

    /** @param words say in which language the texts are to begin with: that of the documents */
    public PublicationsViewModel(SchoolModel school, PublicationActions actions, Words words) {
        this.school = school;
        this.actions = actions;
        language = new SimpleObjectProperty<>(words.documents().get());
        links = new OwnLinks(school);
        school.snapshot().subscribe(this::follow);
        subject.subscribe((_, _) -> compose());
        medium.subscribe((_, _) -> compose());
        language.subscribe((_, _) -> compose());
    }

    /** The campaign, the answers item by item, and every event by its day. */
    public ReadOnlyObjectProperty<List<Subject>> subjects() {
        return subjects.getReadOnlyProperty();
    }

    /** What the shown text is about. */
    public ObjectProperty<Subject> subject() {
        return subject;
    }

    /** Goes to where the links of the work as a whole are typed. */
    public void showLinks() {
        subject.set(Subject.ITEMS);
        wanted.set("links");
    }

    /** The field that is to be shown next; the view sets it to null when it has. */
    ObjectProperty<String> wanted() {
        return wanted;
    }

    /** Where the shown text is meant for. */
    public ObjectProperty<Medium> medium() {
        return medium;
    }

    /** The language of the texts: Kazakh or Russian. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** The text itself. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Where the work is published as a whole. */
    public OwnLinks links() {
        return links;
    }

    /** Why the last texts were not saved; null when all is well. */
    public ReadOnlyObjectProperty<Problem> notSaved() {
        return notSaved.getReadOnlyProperty();
    }

    public ObservableValue<Snapshot> snapshot() {
        return school.snapshot();
    }

    /** The event of a subject. */
    public Event event(Subject of) {
        return school.work().getValue().event(of.event()).orElseThrow();
    }

    /**
     * Saves the texts and photos of the chosen event, or of all where none is chosen, after asking where.
     *
     * @param saved takes the folder and the number of files
     */
    public void save(Consumer<Saved> saved) {
        Subject chosen = subject.get();
        Language wanted = language.get();
        notSaved.set(null);
        actions.folder()
                .get()
                .ifPresent(folder -> school.read(
                        WRITING,
                        file -> new Saved(
                                folder,
                                chosen.kind() == Subject.Kind.EVENT
                                        ? write.event(file, chosen.event(), folder, wanted)
                                        : write.all(file, folder, wanted)),
                        saved,
                        this::refuse));
    }

    /** What was saved, and where. */
    public record Saved(Path folder, int files) {}

    /** Shows a folder. */
    public void open(Path folder) {
        actions.open().accept(folder);
    }

    private void follow(Snapshot now) {
        List<Subject> all = new ArrayList<>(List.of(Subject.CAMPAIGN, Subject.ITEMS));
        now.work().events().stream()
                .sorted(Comparator.comparing(Event::date))
                .map(event -> Subject.of(event.uuid()))
                .forEach(all::add);
        subjects.set(all);
        if (!all.contains(subject.get())) {
            subject.set(Subject.CAMPAIGN);
        }
        compose();
    }

    /** Asks for the text as it is now; only the answer to the last question is shown. */
    private void compose() {
        Subject about = subject.get();
        Medium wanted = medium.get();
        Language in = language.get();
        asked++;
        long question = asked;
        school.read(WRITING, file -> said(write.texts(file, in), about, wanted), said -> {
            if (question == asked) {
                text.set(said);
            }
        });
    }

    private static String said(WebTexts texts, Subject about, Medium medium) {
        return switch (about.kind()) {
            case CAMPAIGN -> texts.campaign(medium);
            case ITEMS -> texts.items(medium);
            case EVENT -> texts.event(about.event(), medium);
        };
    }

    private void refuse(Failure failure) {
        notSaved.set(Problem.error(
                failure.code(),
                Problem.Place.of("publications", ""),
                failure.arguments().toArray()));
    }
}
