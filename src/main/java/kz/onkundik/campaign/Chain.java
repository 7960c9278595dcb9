package kz.onkundik.campaign;

import java.util.List;

/**
 * The letters below the issuing one, from the highest to the lowest: typed once, or received as a file.
 *
 * @param campaign the id of the campaign they belong to
 * @param note words about it, or null
 */
public record Chain(String campaign, String note, List<Letter> letters) {
    public static Chain empty(String campaign) {
        return new Chain(campaign, null, List.of());
    }

    /** The same letters, which neither go to nor ask anything of institutions of this type past their district. */
    public Chain sparing(String type) {
        return new Chain(
                campaign,
                note,
                letters.stream().map(letter -> letter.sparing(type)).toList());
    }
}
