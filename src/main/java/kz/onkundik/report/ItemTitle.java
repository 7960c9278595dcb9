package kz.onkundik.report;

import kz.onkundik.campaign.Item;
import kz.onkundik.document.Text;

/** An item as a table shows it. */
final class ItemTitle {
    private ItemTitle() {}

    /** The slogan in bold, then the letter's words, which most often begin with it. */
    static Text of(Item item, Words words) {
        if (item.name() == null) {
            return words.text(item.text());
        }
        String name = words.say("doc.item.named", item.name());
        String text = item.text().in(words.language());
        Text rest = text.startsWith(name)
                ? Text.of(text.substring(name.length()))
                : Text.of(". ").and(words.text(item.text()));
        return Text.bold(name).and(rest);
    }

    /** The slogan alone, or the letter's words where it has none. */
    static Text brief(Item item, Words words) {
        return words.text(item.name() == null ? item.text() : item.name());
    }
}
