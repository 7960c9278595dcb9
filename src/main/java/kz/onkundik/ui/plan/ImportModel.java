package kz.onkundik.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.exchange.plan.FoundPlan;
import kz.onkundik.operation.ImportPlan;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;

/** Rows of a foreign table on their way into the plan: found, looked at, chosen, taken. */
public final class ImportModel {
    private static final String READING = "plan.import.reading";

    private static final List<String> TABLES = List.of(".xlsx", ".xls", ".docx", ".csv", ".tsv");

    private final SchoolModel school;
    private final Supplier<Optional<Path>> tableFile;
    private final ImportPlan operation = new ImportPlan();
    private final ReadOnlyObjectWrapper<List<FoundPlan>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<FoundPlan> plan = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ImportLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** @param tableFile asks for a file with a table */
    public ImportModel(SchoolModel school, Supplier<Optional<Path>> tableFile) {
        this.school = school;
        this.tableFile = tableFile;
        plan.subscribe(this::show);
    }

    /** The plans that were found, the longest first; none while nothing is imported. */
    public ReadOnlyObjectProperty<List<FoundPlan>> plans() {
        return plans.getReadOnlyProperty();
    }

    /** The plan that is looked at; null while nothing is imported. */
    public ObjectProperty<FoundPlan> plan() {
        return plan;
    }

    /** Its lines. */
    public ReadOnlyObjectProperty<List<ImportLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many of them will be taken. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    public Campaign campaign() {
        return school.campaign().getValue();
    }

    /** Whether a file is, by its name, one that a table can be taken from. */
    static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(name::endsWith);
    }

    /** Asks for a file and finds the plans in it. */
    public void choose() {
        tableFile.get().ifPresent(this::read);
    }

    /** Finds the plans in a file. */
    public void read(Path file) {
        school.read(READING, open -> operation.find(open, file), this::found);
    }

    /** Finds the plans in what was copied; what has neither words nor a table is passed over. */
    public void paste(String html, String text) {
        if (!html.isBlank() || !text.isBlank()) {
            school.read(READING, open -> operation.findPasted(open, html, text), this::found);
        }
    }

    /**
     * Takes the chosen lines.
     *
     * @param taken takes the rows that are now in the plan, and the way back
     */
    public void take(BiConsumer<List<PlanRow>, WayBack> taken) {
        List<PlanRow> rows = lines.get().stream()
                .filter(line -> line.taken().get())
                .map(ImportLine::row)
                .toList();
        school.change(
                "plan.saving",
                open -> {
                    operation.take(open, rows);
                    return rows;
                },
                (done, back) -> {
                    cancel();
                    taken.accept(done, back);
                });
    }

    /** Takes nothing. */
    public void cancel() {
        plan.set(null);
        plans.set(List.of());
    }

    private void found(List<FoundPlan> found) {
        plans.set(found);
        plan.set(found.getFirst());
    }

    private void show(FoundPlan shown) {
        List<ImportLine> all = shown == null
                ? List.of()
                : shown.lines().stream().map(ImportLine::new).toList();
        all.forEach(line -> line.taken().subscribe(() -> count.set(taken(all))));
        lines.set(all);
        count.set(taken(all));
    }

    private static int taken(List<ImportLine> all) {
        return (int) all.stream().filter(line -> line.taken().get()).count();
    }
}
