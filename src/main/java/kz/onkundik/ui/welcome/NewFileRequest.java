package kz.onkundik.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Chain;
import kz.onkundik.school.Institution;

/**
 * All that a new file is made from.
 *
 * @param path where it is to be; nothing stood there when it was asked
 * @param campaign what the letter asks
 * @param chain the letters below it; empty while they are not typed
 * @param anotherLetter whether the text of another letter is pasted as soon as the file is made
 */
public record NewFileRequest(
        Path path, Institution institution, CampaignFile campaign, Optional<ChainSource> chain, boolean anotherLetter) {

    /**
     * A campaign and the file it was read from, which is stored as it came.
     *
     * @param bytes the exact bytes, never changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record CampaignFile(Campaign campaign, byte[] bytes) {
        /** Whether it is the very same file. */
        boolean isSame(CampaignFile other) {
            return campaign.sha256().equals(other.campaign.sha256());
        }
    }

    /**
     * A chain and the file it was read from.
     *
     * @param bytes the exact bytes, never changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record ChainSource(Chain chain, byte[] bytes) {}
}
