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
}
