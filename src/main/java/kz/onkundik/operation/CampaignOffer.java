package kz.onkundik.operation;

import java.util.List;
import java.util.Optional;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignDifference;

/**
 * A campaign that could be taken into the file, and what that would change. Nothing is taken before a person says so.
 *
 * @param bytes its file as it came
 * @param present what is in force of the same campaign now
 * @param difference what becomes otherwise; nothing where it is new
 * @param lost what is planned and done for items and indicators that are no longer there
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record CampaignOffer(
        Campaign campaign,
        byte[] bytes,
        Standing standing,
        Optional<Campaign> present,
        CampaignDifference difference,
        Lost lost) {

    /** How it stands to what is in force. */
    public enum Standing {
        /** The file has no such campaign yet. */
        NEW,
        /** The very same file is in force. */
        SAME,
        NEWER,
        OLDER,
        /** It says that it is the same revision, but holds something else. */
        UNLIKE
    }

    /**
     * What would hang in the air.
     *
     * @param planRows titles of rows that name an item which is no longer asked
     * @param events titles of events that name such an item
     * @param counts how many typed numbers belong to an indicator that is no longer asked
     */
    public record Lost(List<String> planRows, List<String> events, int counts) {
        public static final Lost NOTHING = new Lost(List.of(), List.of(), 0);

        public boolean isNothing() {
            return planRows.isEmpty() && events.isEmpty() && counts == 0;
        }
    }
}
