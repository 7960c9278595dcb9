package kz.onkundik.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.onkundik.text.LocalText;

/** Begins a campaign of which nothing is known yet but the words that all campaigns share. */
public final class NewCampaign {
    private NewCampaign() {}

    /**
     * A campaign without title, days and items, which is no file yet.
     *
     * @param words whose levels, types of institution, kinds, outlets, sections and indicators it takes
     */
    public static Campaign blank(Campaign words, String id) {
        String span = UsualWords.SPANS.getLast();
        Map<String, LocalText> kinds = new LinkedHashMap<>(words.kinds());
        kinds.put(UsualWords.EVENT, UsualWords.event());
        int issuer = Math.min(1, words.levels().size() - 1);
        return new Campaign(
                id,
                1,
                "",
                null,
                new LocalText("", null, null),
                span,
                UsualWords.span(span, ""),
                null,
                null,
                words.timeZone(),
                new LocalText("", null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                words.levels(),
                words.institutionTypes(),
                words.audiences(),
                words.partnerTypes(),
                kinds,
                words.outlets(),
                words.sections(),
                words.indicators(),
                List.of(),
                new Letter(
                        words.levels().get(issuer).id(),
                        List.of(words.levels().getFirst().id()),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                List.of());
    }
}
