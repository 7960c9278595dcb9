package kz.onkundik.operation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Work;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** Makes a plan row for each item that concerns us, by the letter or by our own word, and has none yet. */
public final class PlanFromLetter {
    private static final Pattern END = Pattern.compile("[\\s.;,:]+$");

    /** As many letters as fit into two lines of the plan's table. */
    private static final int LONGEST = 110;

    /**
     * Adds the rows.
     *
     * @param language the language that the rows are worded in
     * @return how many were added
     */
    public int add(OpenSchool school, Language language) {
        Institution institution = school.institution();
        Work work = school.work();
        return school.file().act("plan.from-letter", () -> {
            int added = 0;
            for (Item item : school.campaign().items()) {
                boolean asked = item.concernFor(institution.level(), institution.type()) != Concern.NOT_APPLICABLE;
                boolean ours =
                        work.concern(item.id()).map(ItemConcern::concerns).orElse(asked);
                if (ours && work.planOf(item.id()).isEmpty()) {
                    school.file().savePlanRow(school.campaign().id(), row(school, item, language));
                    added++;
                }
            }
            return added;
        });
    }

    private static PlanRow row(OpenSchool school, Item item, Language language) {
        Campaign campaign = school.campaign();
        String kind = campaign.kinds().get(item.kind()).in(language);
        LocalDate date = item.fixedStart() == null ? null : item.fixedStart().toLocalDate();
        Map<String, LocalText> audiences = campaign.audiences();
        String participants = item.audience().stream()
                .map(audience -> audiences.get(audience).in(language))
                .collect(Collectors.joining(", "));
        String title = title(item, kind, language);
        LocalTime time = item.fixedStart() == null ? null : item.fixedStart().toLocalTime();
        return PlanRow.titled(school.newUuid(), List.of(item.id()), title)
                .withDate(date)
                .withTime(time, null)
                .withParticipants(participants);
    }

    /**
     * What a row is called: by the slogan and the kind; without a slogan by the kind, or by the letter's own words where
     * nobody said of what kind it is.
     */
    static String title(Item item, String kind, Language language) {
        if (item.name() != null) {
            return "«" + item.name().in(language) + "»: " + lower(kind, language);
        }
        return item.kind().equals(UsualWords.EVENT) ? brief(item.text().in(language), language) : kind;
    }

    /** The words without the stop at their end, cut between two of them where they are long. */
    private static String brief(String text, Language language) {
        String whole = END.matcher(text.strip()).replaceAll("");
        int space = whole.length() > LONGEST ? whole.lastIndexOf(' ', LONGEST) : -1;
        String cut = space > 0 ? END.matcher(whole.substring(0, space)).replaceAll("") + "\u2026" : whole;
        return language.capitalised(cut);
    }

    private static String lower(String text, Language language) {
        return text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1);
    }
}
