package kz.onkundik.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.text.LocalText;

/**
 * The days off that are known, as data: laws change them, and every year has its own. Weekends are not among them.
 *
 * @param once the name of each day off of one year only
 * @param moved the working day that is off instead, by the day off that is worked
 */
record DaysOff(List<Holiday> holidays, Map<LocalDate, LocalText> once, Map<LocalDate, LocalDate> moved) {
    private static final String FORMAT = "onkundik-days-off";
    private static final int VERSION = 1;

    /**
     * A holiday of fixed date.
     *
     * @param from the first year of it
     * @param until the last year of it
     * @param moves whether it takes the next working day when it falls on a weekend
     */
    record Holiday(LocalText name, List<MonthDay> days, int from, int until, boolean moves) {
        boolean isOn(LocalDate day) {
            return day.getYear() >= from && day.getYear() <= until && days.contains(MonthDay.from(day));
        }

        /** Its days in a year; none where it was not kept then. */
        List<LocalDate> in(int year) {
            return year >= from && year <= until
                    ? days.stream().map(day -> day.atYear(year)).toList()
                    : List.of();
        }
    }

    /** Those that come with the program. */
    static DaysOff known() {
        try (InputStream in = DaysOff.class.getResourceAsStream("days-off.json")) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DaysOff read(byte[] file) {
        JsonObject json = Json.read(file);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        json.textOrNull("note");
        List<Holiday> holidays = json.list(
                "holidays",
                each -> new Holiday(
                        each.localText("name"),
                        each.texts("days").stream()
                                .map(day -> MonthDay.parse("--" + day))
                                .toList(),
                        each.has("from") ? each.number("from") : Integer.MIN_VALUE,
                        each.has("until") ? each.number("until") : Integer.MAX_VALUE,
                        each.flag("moves")));
        Map<LocalDate, LocalText> once = json.list("once", DaysOff::named).stream()
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<LocalDate, LocalDate> moved =
                json.list("moved", each -> Map.entry(each.date("working"), each.date("off"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        json.refuseOthers();
        return new DaysOff(holidays, once, moved);
    }

    private static Stream<Map.Entry<LocalDate, LocalText>> named(JsonObject json) {
        LocalText name = json.localText("name");
        return json.texts("days").stream().map(day -> Map.entry(LocalDate.parse(day), name));
    }

    /** The name of the holiday on a day. */
    Optional<LocalText> holiday(LocalDate day) {
        return holidays.stream()
                .filter(each -> each.isOn(day))
                .map(Holiday::name)
                .findFirst()
                .or(() -> Optional.ofNullable(once.get(day)));
    }
}
