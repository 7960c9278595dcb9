package kz.onkundik.operation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.onkundik.campaign.Item;
import kz.onkundik.report.Contents;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Work;

/** The most that a school can ask of its documents: 500 events, 200 photos, a book for a story, every script. */
final class Extremes {
    static final int EVENTS = 500;
    static final int PHOTOS = 200;
    static final int STORY = 100_000;

    private static final String SCRIPTS = "Құны 5 000 ₸, «Жарайсың 🎉», سلام, 你好, e\u0301 и\u0306 к\u0327, ﬁ Ѣ ∑ ½ ";
    private static final String WORD = "қазақстандықтарымыздікіндей".repeat(74);

    private Extremes() {}

    static ReportContent of(ReportContent content) {
        List<Event> events = new ArrayList<>();
        List<PlanRow> plan = new ArrayList<>();
        List<Item> items = content.campaign().items();
        LocalDate start = content.campaign().start();
        for (int i = 0; i < EVENTS; i++) {
            String item = items.get(i % items.size()).id();
            LocalDate day = start.plusDays(i % 11);
            var event = Contents.event(title(i))
                    .answering(item)
                    .on(day)
                    .telling(story(i))
                    .sayingElsewhere(i % 7 == 0 ? SCRIPTS : "Мәжіліс залы")
                    .with("pupils", 20 + i % 90)
                    .with("parents", i % 13)
                    .published("official_site", "https://mektep.example/" + i + "/" + "uzaq-".repeat(i % 40));
            for (int photo = 0; photo < PHOTOS / 50 && i < 50; photo++) {
                event.photographed(Event.Consent.GIVEN);
            }
            events.add(event.done());
            plan.add(new PlanRow(
                    new UUID(0x500, i),
                    List.of(item),
                    title(i),
                    day,
                    LocalTime.of(10, 0),
                    LocalTime.of(11, 30),
                    "Мәжіліс залы",
                    "5–9-сыныптар",
                    SCRIPTS,
                    "",
                    null));
        }
        Work work = content.work();
        return Contents.with(
                content,
                content.campaign(),
                content.institution(),
                new Work(work.contingent(), List.of(), plan, events, work.draft(), List.of()));
    }

    private static String title(int i) {
        return switch (i) {
            case 3 -> WORD;
            case 4 -> SCRIPTS.repeat(30);
            default -> "Іс-шара " + (i + 1) + (i % 5 == 0 ? " " + SCRIPTS : "");
        };
    }

    private static String story(int i) {
        return switch (i) {
            case 0 -> sentence("Оқушылар жиналды, ата-аналар қатысты, кітапхана безендірілді. ", STORY);
            case 1 -> WORD;
            case 2 -> SCRIPTS.repeat(40);
            default -> sentence("Кездесуде бала құқықтары туралы айтылды. ", 40 * (i % 12));
        };
    }

    private static String sentence(String part, int letters) {
        return part.repeat(letters / part.length() + 1);
    }

    /** How many photos are in it. */
    static int photos(ReportContent content) {
        return content.work().events().stream()
                .mapToInt(event -> event.photos().size())
                .sum();
    }
}
