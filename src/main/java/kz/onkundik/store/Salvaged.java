package kz.onkundik.store;

import java.util.List;
import java.util.Locale;
import kz.onkundik.problem.Problem;

/**
 * What of a damaged file was saved.
 *
 * @param counts how much of what it held
 * @param photos {@code salvage.photo} (caption, title of the event) for each photo whose picture is lost
 * @param whole whether all was found that tells how much there was; otherwise more may be lost than is known
 */
public record Salvaged(List<Count> counts, List<Problem> photos, boolean whole) {

    /** What is counted. */
    public enum Kind {
        EVENT("event"),
        PLAN_ROW("plan_row"),
        PHOTO("photo"),
        LINK("publication"),
        CAMPAIGN("campaign_revision"),
        REPORT("issued_report"),
        OTHER("");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        /** Its key among the messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String table) {
            for (Kind kind : values()) {
                if (kind.table.equals(table)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    /**
     * @param saved how many are in the new file
     * @param known how many are known to have been in the damaged one
     */
    public record Count(Kind kind, long saved, long known) {}

    /** Whether nothing is missing. */
    public boolean isAll() {
        return whole && counts.stream().allMatch(count -> count.saved() == count.known());
    }
}
