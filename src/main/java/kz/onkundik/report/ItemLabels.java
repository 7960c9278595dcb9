package kz.onkundik.report;

import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;

/** Short names of items that tell apart those of different sections, which may count from 1 again. */
public record ItemLabels(Campaign campaign) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** The number; of an item of a further section, after the section's. */
    public String of(Item item) {
        int section = List.copyOf(campaign.sections().keySet()).indexOf(item.section());
        return section == 0 ? Integer.toString(item.number()) : prefix(section) + item.number();
    }

    /** Says what stands before the numbers of each further section, or nothing where there is one section. */
    String legend(Words words) {
        var legend = new StringBuilder();
        int section = 0;
        for (var label : campaign.sections().values()) {
            if (section > 0) {
                legend.append(legend.isEmpty() ? "" : " ")
                        .append(words.say("doc.summary.section", prefix(section), label));
            }
            section++;
        }
        return legend.toString();
    }

    private static String prefix(int section) {
        return (section < ROMAN.size() ? ROMAN.get(section) : Integer.toString(section + 1)) + ".";
    }
}
