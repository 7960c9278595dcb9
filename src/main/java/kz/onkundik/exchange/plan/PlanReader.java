package kz.onkundik.exchange.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.exchange.plan.FoundPlan.Line;
import kz.onkundik.exchange.table.FoundCell;
import kz.onkundik.exchange.table.FoundTable;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.PlanRow;

/** Recognises a plan in tables: its columns by their headings, its days, its items; nothing is taken yet. */
public final class PlanReader {
    /** A plan's headings stand below its approval block, not further. */
    private static final int HEADINGS_WITHIN = 40;

    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.)]\\s+");

    private final Campaign campaign;
    private final Supplier<UUID> uuids;
    private final PlanHeadings headings = new PlanHeadings();
    private final PlanDay days;
    private final ItemFinder items;
    private final Set<String> known = new HashSet<>();

    /**
     * @param plan the rows that there are already
     * @param uuids names the new ones
     */
    public PlanReader(Campaign campaign, List<PlanRow> plan, Supplier<UUID> uuids) {
        this.campaign = campaign;
        this.uuids = uuids;
        days = new PlanDay(campaign, headings);
        items = new ItemFinder(campaign);
        plan.forEach(row -> known.add(likeness(row)));
    }

    /**
     * The plans in these tables, the longest first.
     *
     * @throws Failure {@code plan-import.none} where none of them is a plan
     */
    public List<FoundPlan> read(List<FoundTable> tables) {
        List<FoundPlan> plans = tables.stream()
                .flatMap(table -> withHeadings(table).stream())
                .filter(plan -> !plan.lines().isEmpty())
                .sorted(Comparator.comparingInt((FoundPlan plan) -> plan.lines().size())
                        .reversed())
                .toList();
        if (plans.isEmpty()) {
            plans = tables.stream()
                    .max(Comparator.comparingInt(table -> table.rows().size()))
                    .flatMap(this::withoutHeadings)
                    .map(List::of)
                    .orElseThrow(() -> new Failure("plan-import.none"));
        }
        return plans;
    }

    private Optional<FoundPlan> withHeadings(FoundTable table) {
        int within = Math.min(HEADINGS_WITHIN, table.rows().size());
        for (int row = 0; row < within; row++) {
            Map<PlanField, Integer> columns = headings.of(table.rows().get(row));
            if (!columns.isEmpty()) {
                Map<PlanField, String> names = new EnumMap<>(PlanField.class);
                List<FoundCell> cells = table.rows().get(row);
                columns.forEach(
                        (field, column) -> names.put(field, cells.get(column).text()));
                List<Problem> problems = new ArrayList<>();
                List<Line> lines = lines(table, row + 1, columns, names, problems);
                return Optional.of(new FoundPlan(table.name(), names, lines, problems));
            }
        }
        return Optional.empty();
    }

    private Optional<FoundPlan> withoutHeadings(FoundTable table) {
        Map<PlanField, Integer> columns = headings.official(table.columns());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.warning("plan-import.no-headings", Place.of("import", "")));
        List<Line> lines = lines(table, 0, columns, Map.of(), problems);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new FoundPlan(table.name(), Map.of(), lines, problems));
    }

    private List<Line> lines(
            FoundTable table,
            int from,
            Map<PlanField, Integer> columns,
            Map<PlanField, String> names,
            List<Problem> problems) {
        List<PlanCells> rows = new ArrayList<>();
        for (int row = from; row < table.rows().size(); row++) {
            var cells = new PlanCells(table, row, columns, names);
            if (cells.isSection() && days.of(cells.cell(PlanField.DATE)).isEmpty()) {
                problems.add(Problem.hint("plan-import.section", Place.of("import", ""), cells.number(), cells.only()));
            } else if (!cells.isBlank() && !cells.isNumberOfColumns() && !cells.isHeadings()) {
                rows.add(cells);
            }
        }
        return lines(rows);
    }

    /** Official plans say an item in a row of its own, and its events below; an item without events is a row itself. */
    private List<Line> lines(List<PlanCells> rows) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>(known);
        Optional<Item> above = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Item> heading = heading(rows.get(i));
            boolean eventsFollow =
                    i + 1 < rows.size() && heading(rows.get(i + 1)).isEmpty();
            above = heading.isPresent() ? heading : above;
            if (heading.isEmpty() || !eventsFollow) {
                lines.add(line(rows.get(i), above, seen));
            }
        }
        return lines;
    }

    private Optional<Item> heading(PlanCells cells) {
        return cells.isTitleAlone() ? items.byText(cells.text(PlanField.TITLE)) : Optional.empty();
    }

    private Line line(PlanCells cells, Optional<Item> above, Set<String> seen) {
        List<Problem> problems = new ArrayList<>();
        String title =
                NUMBERING.matcher(cells.text(PlanField.TITLE)).replaceFirst("").replace('\n', ' ');
        if (title.isBlank()) {
            problems.add(Problem.error("plan-import.no-title", cells.place(PlanField.TITLE), cells.number()));
        }
        Optional<LocalDate> day = days.of(cells.cell(PlanField.DATE));
        String note = note(cells, day, problems);
        Optional<Item> item =
                item(cells, problems).or(() -> items.byTitle(title)).or(() -> above);
        PlanTime time = time(cells, day);
        var row = PlanRow.titled(uuids.get(), item.map(Item::id).map(List::of).orElse(List.of()), title)
                .withDate(day.orElse(null))
                .withTime(time.start(), time.end())
                .withPlace(cells.text(PlanField.PLACE))
                .withParticipants(cells.text(PlanField.PARTICIPANTS))
                .withInCharge(cells.text(PlanField.IN_CHARGE))
                .withNote(note);
        boolean isDuplicate = !seen.add(likeness(row));
        if (isDuplicate && !title.isBlank()) {
            problems.add(Problem.hint("plan-import.duplicate", cells.place(PlanField.TITLE), cells.number(), title));
        }
        return new Line(cells.number(), row, isDuplicate, problems);
    }

    /** Of its own column, or said with the day; where a term is no day, its numbers are no times. */
    private static PlanTime time(PlanCells cells, Optional<LocalDate> day) {
        PlanTime own = PlanTime.of(cells.text(PlanField.TIME));
        return own.start() != null || day.isEmpty() ? own : PlanTime.besideDay(cells.text(PlanField.DATE));
    }

    /** A term that is no day goes into the note, so that nothing of it is lost. */
    private String note(PlanCells cells, Optional<LocalDate> day, List<Problem> problems) {
        String note = cells.text(PlanField.NOTE);
        String term = cells.text(PlanField.DATE);
        if (day.isPresent()) {
            if (!campaign.includes(day.get())) {
                problems.add(Problem.warning(
                        "plan-import.outside",
                        cells.place(PlanField.DATE),
                        cells.number(),
                        cells.heading(PlanField.DATE),
                        day.get()));
            }
            return note;
        }
        if (term.isEmpty()) {
            return note;
        }
        problems.add(Problem.warning(
                "plan-import.no-day",
                cells.place(PlanField.DATE),
                cells.number(),
                cells.heading(PlanField.DATE),
                term));
        return note.isEmpty() ? term : note + "\n" + term;
    }

    private Optional<Item> item(PlanCells cells, List<Problem> problems) {
        String typed = cells.text(PlanField.ITEM);
        Optional<Item> found = typed.isEmpty() ? Optional.empty() : items.byNumber(typed);
        if (!typed.isEmpty() && found.isEmpty()) {
            problems.add(Problem.warning(
                    "plan-import.no-item",
                    cells.place(PlanField.ITEM),
                    cells.number(),
                    cells.heading(PlanField.ITEM),
                    typed));
        }
        return found;
    }

    /** Rows of one title and day are one row. */
    private static String likeness(PlanRow row) {
        return row.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "") + "|" + row.date();
    }
}
