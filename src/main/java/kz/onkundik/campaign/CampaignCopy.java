package kz.onkundik.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kz.onkundik.campaign.Campaign.KeyDate;

/**
 * A campaign that is held again: another campaign of its own, which asks for the same on other days. Items and indicators
 * keep their ids, because they mean the same. What belongs to the old letter alone is left out: numbers, dates, and the
 * words quoted from it.
 */
public final class CampaignCopy {
    private final Campaign original;
    private final Shift shift;

    private CampaignCopy(Campaign original, Shift shift) {
        this.original = original;
        this.shift = shift;
    }

    /** @param id of the copy */
    public static Campaign of(Campaign original, String id, Shift shift) {
        return new CampaignCopy(original, shift).campaign(id);
    }

    /**
     * The letters below, as they will have to be asked for again.
     *
     * @param id of the copied campaign
     */
    public static Chain of(Chain chain, Campaign original, String id, Shift shift) {
        var copy = new CampaignCopy(original, shift);
        return new Chain(id, null, chain.letters().stream().map(copy::letter).toList());
    }

    private Campaign campaign(String id) {
        return new Campaign(
                id,
                1,
                "",
                null,
                original.title(),
                original.kind(),
                original.kindLabel(),
                shift.moved(original.start()),
                shift.moved(original.end()),
                original.timeZone(),
                original.goal(),
                original.participants(),
                original.tasks(),
                original.expectedResults(),
                original.keyDates().stream().map(this::keyDate).toList(),
                original.levels(),
                original.institutionTypes(),
                original.audiences(),
                original.partnerTypes(),
                original.kinds(),
                original.outlets(),
                original.sections(),
                original.indicators(),
                original.items().stream().map(this::item).toList(),
                letter(original.letter()),
                deadlines(original.deadlines()));
    }

    /** A day within the campaign is celebrated every year on its date; history stays where it is. */
    private KeyDate keyDate(KeyDate date) {
        try {
            LocalDate day = LocalDate.parse(date.date());
            int years =
                    shift.moved(original.start()).getYear() - original.start().getYear();
            return original.includes(day) ? new KeyDate(day.plusYears(years).toString(), date.what()) : date;
        } catch (DateTimeException onlyAYear) {
            return date;
        }
    }

    private Item item(Item item) {
        return item.startingAt(shift.moved(item.fixedStart()));
    }

    private Letter letter(Letter letter) {
        return new Letter(
                letter.fromLevel(),
                letter.toLevels(),
                letter.toTypes(),
                letter.sender(),
                null,
                null,
                null,
                letter.addressee(),
                deadlines(letter.deadlines()));
    }

    private List<Deadline> deadlines(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> new Deadline(
                        deadline.id(),
                        deadline.kind(),
                        deadline.item(),
                        shift.moved(deadline.at()),
                        deadline.fromLevels(),
                        deadline.fromTypes(),
                        deadline.toLevel(),
                        shift.moved(deadline.due()),
                        deadline.what(),
                        null))
                .toList();
    }
}
