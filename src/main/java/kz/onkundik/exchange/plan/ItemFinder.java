package kz.onkundik.exchange.plan;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.report.ItemLabels;

/** Finds the item of the letter that a row means: by its number where there is one, else by the slogan in the title. */
final class ItemFinder {
    /** A shorter slogan may stand in a title by chance. */
    private static final int SHORTEST = 6;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s№]+|[-\\s.)]*(\\p{L}{3,}\\.?)?\\s*$");

    private final Campaign campaign;
    private final ItemLabels labels;

    ItemFinder(Campaign campaign) {
        this.campaign = campaign;
        this.labels = new ItemLabels(campaign);
    }

    /** "7", "7.", "7-тармақ", "№ II.1". */
    Optional<Item> byNumber(String typed) {
        String number = AROUND.matcher(typed.strip()).replaceAll("");
        return campaign.items().stream()
                .filter(item -> labels.of(item).equalsIgnoreCase(number))
                .findFirst();
    }

    /** The item with the longest slogan that stands in this title. */
    Optional<Item> byTitle(String title) {
        String plain = plain(title);
        return campaign.items().stream()
                .filter(item -> length(item, plain) > 0)
                .max(Comparator.comparingInt(item -> length(item, plain)));
    }

    /** The item whose words these are, its slogan before them or not. */
    Optional<Item> byText(String text) {
        String said = plain(text);
        return campaign.items().stream()
                .filter(item -> Stream.of(
                                item.text().kk(), item.text().ru(), item.text().en())
                        .filter(Objects::nonNull)
                        .map(ItemFinder::plain)
                        .anyMatch(said::endsWith))
                .max(Comparator.comparingInt(item -> item.text().kk().length()));
    }

    private static int length(Item item, String title) {
        return item.name() == null
                ? 0
                : Stream.of(item.name().kk(), item.name().ru(), item.name().en())
                        .filter(Objects::nonNull)
                        .map(ItemFinder::plain)
                        .filter(name -> name.length() >= SHORTEST && title.contains(name))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static String plain(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
