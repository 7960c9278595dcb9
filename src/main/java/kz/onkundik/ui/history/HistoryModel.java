package kz.onkundik.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import kz.onkundik.operation.history.HistoryDetail;
import kz.onkundik.operation.history.HistoryEntry;
import kz.onkundik.operation.history.ReadHistory;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;

/** The history, of everything or of one record. What an entry was about is read when the entry is first seen. */
public final class HistoryModel {
    private static final String READING = "history.reading";

    private final SchoolModel school;
    private final ReadHistory history = new ReadHistory();
    private final ObjectProperty<Subject> subject;
    private final ReadOnlyObjectWrapper<List<HistoryEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<Long, ReadOnlyObjectWrapper<HistoryDetail>> details = new HashMap<>();
    private Subscription looking = Subscription.EMPTY;

    /**
     * Whose history it is.
     *
     * @param record the UUID of a plan row or an event; null for everything
     * @param title what the record is called; empty for everything
     */
    public record Subject(UUID record, String title) {
        public static final Subject EVERYTHING = new Subject(null, "");
    }

    /** @param subject whose history is shown first */
    public HistoryModel(SchoolModel school, Subject subject) {
        this.school = school;
        this.subject = new SimpleObjectProperty<>(subject);
        this.subject.subscribe((_, _) -> {
            details.clear();
            read();
        });
    }

    /** The history of one plan row or event; empty when it is not there. */
    public static Optional<HistoryModel> of(SchoolModel school, UUID record) {
        return subjects(school.snapshot().get()).stream()
                .filter(subject -> record.equals(subject.record()))
                .findFirst()
                .map(subject -> new HistoryModel(school, subject));
    }

    /** Whose history is shown. */
    public ObjectProperty<Subject> subject() {
        return subject;
    }

    /** The newest first. */
    public ReadOnlyObjectProperty<List<HistoryEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** Everything, the rows of the plan and the events, to choose from. */
    public List<Subject> subjects() {
        return subjects(school.snapshot().get());
    }

    private static List<Subject> subjects(Snapshot now) {
        List<Subject> all = new ArrayList<>(List.of(Subject.EVERYTHING));
        now.work().plan().forEach(row -> all.add(new Subject(row.uuid(), row.title())));
        now.work().events().forEach(event -> all.add(new Subject(event.uuid(), event.title())));
        return all;
    }

    /** What an entry was about; null until it is read. */
    public ObservableValue<HistoryDetail> detail(HistoryEntry entry) {
        return details.computeIfAbsent(entry.number(), number -> {
            var detail = new ReadOnlyObjectWrapper<HistoryDetail>();
            UUID record = subject.get().record();
            school.read(
                    READING,
                    file -> record == null ? history.detail(file, number) : history.detail(file, number, record),
                    detail::set);
            return detail;
        });
    }

    /** Says whether anybody looks: the history is read anew after every change only then. */
    void show(boolean isShown) {
        looking.unsubscribe();
        looking = isShown ? school.snapshot().subscribe(_ -> read()) : Subscription.EMPTY;
    }

    private void read() {
        UUID record = subject.get().record();
        school.read(READING, file -> record == null ? history.all(file) : history.of(file, record), this::follow);
    }

    private void follow(List<HistoryEntry> now) {
        // A burst of typing goes on under the number that it began with.
        entries.get().stream().filter(entry -> !now.contains(entry)).forEach(entry -> details.remove(entry.number()));
        entries.set(now);
    }
}
