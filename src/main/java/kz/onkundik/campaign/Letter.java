package kz.onkundik.campaign;

import java.time.LocalDate;
import java.util.List;
import kz.onkundik.text.LocalText;

/**
 * A letter on its way down.
 *
 * @param fromLevel the level that sent it
 * @param toLevels the levels it is sent to
 * @param toTypes the types of institution it is sent to past their district
 * @param sender who sent it, or null for the campaign's own letter
 * @param date its date, or null where the copy shows none
 * @param number its outgoing number, or null
 * @param incoming our own incoming number, or null
 * @param addressee to whom, as written, or null
 * @param deadlines what it asks for and until when
 */
public record Letter(
        String fromLevel,
        List<String> toLevels,
        List<String> toTypes,
        LocalText sender,
        LocalDate date,
        String number,
        String incoming,
        LocalText addressee,
        List<Deadline> deadlines) {

    /** The same letter, asking for this. */
    public Letter due(List<Deadline> other) {
        return new Letter(fromLevel, toLevels, toTypes, sender, date, number, incoming, addressee, List.copyOf(other));
    }

    /** The same letter, which neither goes to nor asks anything of institutions of this type past their district. */
    Letter sparing(String type) {
        return new Letter(
                fromLevel,
                toLevels,
                toTypes.stream().filter(to -> !to.equals(type)).toList(),
                sender,
                date,
                number,
                incoming,
                addressee,
                deadlines.stream().map(deadline -> deadline.sparing(type)).toList());
    }
}
