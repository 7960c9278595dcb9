package kz.onkundik.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.exchange.DataFile;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.json.Digest;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.Work;

/** Reports without a file: the lyceum's of the month of reading, and what tests make of it. */
public final class Contents {
    private Contents() {}

    /** The final report of the lyceum; its pictures are said to have the same size and the hash of nothing. */
    public static ReportContent reading() {
        Campaign campaign = Reading.campaign();
        DataFile data = DataFileReader.read(Reading.dataFile(), campaign);
        OneInstitution one = data.institutions().getFirst();
        ReportDraft draft = one.reports().getFirst().draft();
        List<Event> events = one.events().stream()
                .map(event -> event.withPhotos(event.photosToShow().stream()
                        .map(photo -> new Event.Photo(
                                photo.uuid(), photo.caption(), photo.consent(), Digest.sha256(new byte[0]), 1200, 900))
                        .toList()))
                .toList();
        Map<UUID, Integer> withheld = one.events().stream()
                .filter(event -> event.photos().size() > event.photosToShow().size())
                .collect(Collectors.toMap(
                        Event::uuid,
                        event -> event.photos().size() - event.photosToShow().size()));
        return new ReportContent(
                new UUID(0x2027, 1),
                1,
                draft.kind(),
                null,
                draft.number(),
                draft.date(),
                campaign,
                data.chain().letters(),
                one.institution(),
                new Work(one.contingent(), one.concerns(), one.plan(), events, draft, List.of()),
                withheld);
    }

    public static ReportContent withEvents(ReportContent content, List<Event> events) {
        Work work = content.work();
        return with(
                content,
                content.campaign(),
                content.institution(),
                new Work(work.contingent(), work.concerns(), work.plan(), events, work.draft(), List.of()));
    }

    public static ReportContent withDraft(ReportContent content, ReportDraft draft) {
        Work work = content.work();
        return with(
                content,
                content.campaign(),
                content.institution(),
                new Work(work.contingent(), work.concerns(), work.plan(), work.events(), draft, List.of()));
    }

    public static ReportContent with(ReportContent content, Campaign campaign, Institution institution, Work work) {
        return new ReportContent(
                content.report(),
                content.revision(),
                work.draft().kind(),
                content.previousSha256(),
                work.draft().number(),
                content.date(),
                campaign,
                content.letters(),
                institution,
                work,
                Map.of());
    }

    /** An event of the month, of which nothing but its title is said yet. */
    public static OneEvent event(String title) {
        return new OneEvent(title);
    }

    /** An event, put together word by word. */
    public static final class OneEvent {
        private final String title;
        private final UUID uuid;
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private final List<Event.Publication> links = new ArrayList<>();
        private final List<Event.Photo> photos = new ArrayList<>();
        private List<String> items = List.of();
        private LocalDate date = LocalDate.of(2027, 3, 10);
        private String story = "Өтті.";
        private String others = "";
        private String place = "";
        private String inCharge = "";
        private LocalTime start;
        private LocalTime end;
        private Event.Mode mode = Event.Mode.OFFLINE;

        OneEvent(String title) {
            this.title = title;
            this.uuid = UUID.randomUUID();
        }

        public OneEvent with(String indicator, long count) {
            counts.put(indicator, count);
            return this;
        }

        public OneEvent answering(String... ids) {
            items = List.of(ids);
            return this;
        }

        public OneEvent on(LocalDate day) {
            date = day;
            return this;
        }

        /** At this time of day; the end may be null. */
        public OneEvent from(LocalTime begin, LocalTime finish) {
            start = begin;
            end = finish;
            return this;
        }

        public OneEvent in(String venue) {
            place = venue;
            return this;
        }

        public OneEvent ledBy(String people) {
            inCharge = people;
            return this;
        }

        public OneEvent online() {
            mode = Event.Mode.ONLINE;
            return this;
        }

        public OneEvent telling(String text) {
            story = text;
            return this;
        }

        /** Everything else that is words. */
        public OneEvent sayingElsewhere(String text) {
            others = text;
            place = text;
            inCharge = text;
            return this;
        }

        public OneEvent published(String outlet, String url) {
            links.add(new Event.Publication(UUID.randomUUID(), outlet, url, null));
            return this;
        }

        public OneEvent photographed(Event.Consent consent) {
            photos.add(new Event.Photo(UUID.randomUUID(), others, consent, Digest.sha256(new byte[0]), 1200, 900));
            return this;
        }

        public Event done() {
            return new Event(
                    uuid,
                    null,
                    items,
                    title,
                    date,
                    start,
                    end,
                    mode,
                    place,
                    inCharge,
                    others,
                    story,
                    counts,
                    others.isEmpty() ? List.of() : List.of(new Event.Partner("publisher", others, null)),
                    links,
                    photos);
        }
    }
}
