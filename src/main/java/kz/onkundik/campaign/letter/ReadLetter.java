package kz.onkundik.campaign.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.onkundik.campaign.Item.Grades;
import kz.onkundik.text.Language;

/**
 * What was recognised in a letter's text, each finding with the paragraph that it stands in; a proposal to look at, of
 * which nothing is invented. Lists of candidates hold the likeliest first.
 *
 * @param language the language that the letter is written in
 * @param paragraphs all of the text, also what was not recognised
 * @param titles what the campaign may be called
 * @param spans what it is: ten days, a month, of whose
 * @param days when it is held
 * @param references numbers and dates of letters
 * @param way who sent it to whom; empty where its head does not say
 * @param sections headings of its items, in their order
 */
public record ReadLetter(
        Language language,
        List<Paragraph> paragraphs,
        List<Found<String>> titles,
        List<Found<Span>> spans,
        List<Found<Days>> days,
        List<Found<Reference>> references,
        Optional<Found<Way>> way,
        List<Found<Due>> deadlines,
        List<Found<String>> goals,
        List<Found<String>> participants,
        List<Found<String>> tasks,
        List<Found<String>> results,
        List<Section> sections,
        List<FoundItem> items,
        Set<String> outlets) {

    /** What a paragraph is in the letter. */
    public enum Role {
        /** Where a list of items begins. */
        SECTION,
        ITEM,
        /** Goes on with the item, task or result above it. */
        MORE,
        TASK,
        RESULT,
        GOAL,
        PARTICIPANTS,
        /** A heading of tasks or results, or any other words. */
        TEXT
    }

    /**
     * A paragraph.
     *
     * @param tells whether something was recognised in it: a day, a number, a heading
     */
    public record Paragraph(String text, Role role, boolean tells) {
        /** Whether nothing at all was recognised in it. */
        public boolean isLeftOver() {
            return role == Role.TEXT && !tells;
        }
    }

    /**
     * A finding.
     *
     * @param paragraph the index of the paragraph
     * @param quote the sentence that says it
     */
    public record Found<T>(T value, int paragraph, String quote) {}

    /**
     * What is being held.
     *
     * @param kind the word for its span, such as {@code ailyq}
     * @param scope whose it is, such as {@code republic}; empty where it is not said
     */
    public record Span(String kind, String scope) {}

    /**
     * From day to day, both included.
     *
     * @param yearIsSaid false where the letter leaves out the year and it was taken from elsewhere
     */
    public record Days(LocalDate first, LocalDate last, boolean yearIsSaid) {}

    /**
     * A letter's number and date; either may be missing.
     *
     * @param isCited whether it is another letter that this one answers or passes on
     */
    public record Reference(String number, LocalDate date, boolean isCited) {}

    /**
     * A letter's step down.
     *
     * @param from the id of the level that sent it
     * @param address to whom, as written; empty where only the letterhead says who sent it
     */
    public record Way(String from, String address) {}

    /**
     * A day until which something is to be done.
     *
     * @param isPublication whether it is to be published, rather than reported
     */
    public record Due(LocalDate day, boolean isPublication, boolean yearIsSaid) {}

    /**
     * A list of items.
     *
     * @param id {@code directions}, {@code information_support}, or a name of its own
     * @param title its heading as it stands in the letter; empty where there is none
     */
    public record Section(String id, String title) {}

    /**
     * One item.
     *
     * @param section the index of its section
     * @param name its slogan, or empty
     * @param text its words, without the number before them
     * @param types ids of the types of institution that it names; none where it names none
     * @param grades the school grades that it names, or null
     * @param at the moment that it sets, or null
     * @param paragraph the index of the paragraph in which it begins
     */
    public record FoundItem(
            int section,
            int number,
            String name,
            String text,
            Set<String> types,
            Grades grades,
            LocalDateTime at,
            int paragraph) {}
}
