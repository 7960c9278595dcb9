package kz.onkundik.campaign;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.onkundik.text.LocalText;

/**
 * One thing that the letter asks for, and that a report answers separately (тармақ, пункт).
 *
 * @param section the id of its section: directions, information support
 * @param number its number within the section
 * @param name its slogan, or null
 * @param text the letter's words
 * @param kind the id of the kind of event
 * @param mode how it is held ({@code online}, {@code offline}, {@code any}), or null
 * @param audience ids of whom it is for
 * @param concern for each type of institution whether it concerns it; empty where {@code levels} decides
 * @param concernFrom {@code explicit} or {@code inferred}, or null: what the letter does not say itself
 * @param partners ids of the kinds of partners that the letter names
 * @param answer how it is answered: by events or by links
 * @param publish ids of the outlets where the letter wants it published
 * @param fixedStart the moment that the letter sets, in the campaign's time zone, or null
 * @param grades the grades it is for, or null for all
 * @param levels the levels it concerns, where not institutions but departments carry it out
 */
public record Item(
        String id,
        String section,
        int number,
        LocalText name,
        LocalText text,
        String kind,
        String mode,
        List<String> audience,
        Map<String, Concern> concern,
        String concernFrom,
        List<String> partners,
        List<Asked> indicators,
        Answer answer,
        List<String> publish,
        LocalDateTime fixedStart,
        Grades grades,
        List<String> levels) {

    /** How much an item concerns a type of institution. */
    public enum Concern {
        REQUIRED,
        OPTIONAL,
        NOT_APPLICABLE
    }

    /** By what an item is answered. */
    public enum Answer {
        EVENTS,
        LINKS
    }

    /** An indicator that this item asks for. */
    public record Asked(String indicator, boolean required) {}

    /** Grades, both included. */
    public record Grades(int from, int to) {}

    /** The same item at this moment; null takes the moment off. */
    public Item startingAt(LocalDateTime other) {
        return asking(new Asking(section, number, name, text, kind, concern, indicators, answer, publish, other));
    }

    /** The same with this id, where it had none. */
    public Item named(String other) {
        return with(other, asking(), concernFrom);
    }

    /** The same item under this number. */
    public Item numbered(int other) {
        return asking(new Asking(section, other, name, text, kind, concern, indicators, answer, publish, fixedStart));
    }

    /**
     * What of an item a person words and chooses; the meaning of the parts is that of the item's own.
     *
     * @param concern as the item's; empty where levels decide
     */
    public record Asking(
            String section,
            int number,
            LocalText name,
            LocalText text,
            String kind,
            Map<String, Concern> concern,
            List<Asked> indicators,
            Answer answer,
            List<String> publish,
            LocalDateTime fixedStart) {}

    /** What it asks for now. */
    public Asking asking() {
        return new Asking(section, number, name, text, kind, concern, indicators, answer, publish, fixedStart);
    }

    /** The same item, asking for this. */
    public Item asking(Asking other) {
        return with(id, other, other.concern().equals(concern) ? concernFrom : "explicit");
    }

    private Item with(String otherId, Asking other, String from) {
        return new Item(
                otherId,
                other.section(),
                other.number(),
                other.name(),
                other.text(),
                other.kind(),
                mode,
                audience,
                other.concern(),
                from,
                partners,
                other.indicators(),
                other.answer(),
                other.publish(),
                other.fixedStart(),
                grades,
                levels);
    }

    /**
     * The same item, which concerns this type of institution too where it concerned all others.
     *
     * @param others the types that were known so far
     */
    Item concerningAlso(String type, Set<String> others) {
        boolean all = !concern.isEmpty() && others.stream().allMatch(other -> concern.get(other) == Concern.REQUIRED);
        if (!all) {
            return this;
        }
        Map<String, Concern> more = new LinkedHashMap<>(concern);
        more.put(type, Concern.REQUIRED);
        return concerning(more);
    }

    /** The same item, which does not name this type of institution. */
    Item concerningNo(String type) {
        Map<String, Concern> fewer = new LinkedHashMap<>(concern);
        fewer.remove(type);
        return concerning(fewer);
    }

    private Item concerning(Map<String, Concern> other) {
        var asked = new Asking(section, number, name, text, kind, other, indicators, answer, publish, fixedStart);
        return with(id, asked, concernFrom);
    }

    /** The slogan, or the letter's words where the item has none. */
    public LocalText title() {
        return name != null ? name : text;
    }

    /** Whether it concerns an institution of this level and type; the type is null for departments. */
    public Concern concernFor(String level, String type) {
        if (!levels.isEmpty()) {
            return levels.contains(level) ? Concern.REQUIRED : Concern.NOT_APPLICABLE;
        }
        return type == null ? Concern.NOT_APPLICABLE : concern.getOrDefault(type, Concern.NOT_APPLICABLE);
    }
}
