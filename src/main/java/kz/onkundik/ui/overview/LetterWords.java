package kz.onkundik.ui.overview;

import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Letter;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.text.Messages;

/** How a letter of the chain is called, and what it says of the day. */
final class LetterWords {
    private LetterWords() {}

    /** Whose letter, its number and date, and the day that it sets. */
    static String deadline(Timetable.Step step, Campaign campaign, Messages all) {
        Letter letter = step.letter();
        return all.text(
                "overview.letter.day",
                campaign.briefLevel(letter.fromLevel()),
                letter.number() == null ? "" : letter.number(),
                letter.date() == null ? "" : all.formats().date(letter.date()),
                all.formats().dayAndMonth(step.due()));
    }

    /** Who sent it to whom, its number and date. */
    static String sender(Timetable.Step step, Campaign campaign, Messages all) {
        Letter letter = step.letter();
        return all.text(
                "overview.letter",
                letter.sender() == null ? campaign.levelLabel(letter.fromLevel()) : letter.sender(),
                letter.number() == null ? "" : letter.number(),
                letter.date() == null ? "" : all.formats().date(letter.date()));
    }

    /** The letter's own sentence; empty where it is not kept. */
    static String quote(Timetable.Step step, Messages all) {
        var quote = step.deadline().quote();
        return quote == null ? "" : "\u00AB" + quote.in(all.language()) + "\u00BB";
    }
}
