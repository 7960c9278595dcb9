package kz.onkundik.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a file holds, in a few words, without opening it for work.
 *
 * @param id the file's own UUID, which copies share
 * @param act the number of what was done last; 0 for nothing
 * @param at when that was done; null for never
 * @param events how many events stand in it, of all campaigns
 * @param campaign the campaign that was worked on last
 */
public record FileGlance(UUID id, long act, Instant at, int events, Optional<StoredCampaign> campaign) {

    /** Whether both files stand at the same moment of the same work. */
    public boolean isAsOf(FileGlance other) {
        return id.equals(other.id) && act == other.act && (at == null ? other.at == null : at.equals(other.at));
    }

    static FileGlance of(Database database) {
        var campaigns = new CampaignTable(database, new KeptFiles(database)).inForce();
        Optional<String> last = database.first(
                        "SELECT campaign FROM desk", row -> Optional.ofNullable(row.text("campaign")))
                .flatMap(campaign -> campaign);
        var worked = campaigns.stream()
                .filter(each -> each.id().equals(last.orElse(null)))
                .findFirst()
                .or(() -> campaigns.stream().findFirst());
        return database.first(
                        """
                        SELECT id, (SELECT coalesce(max(id), 0) FROM act) AS act,
                            (SELECT at FROM act ORDER BY id DESC LIMIT 1) AS at,
                            (SELECT count(*) FROM event WHERE deleted_at IS NULL) AS events
                        FROM file""",
                        row -> new FileGlance(
                                row.uuid("id"),
                                row.number("act"),
                                row.text("at") == null ? null : row.instant("at"),
                                row.integer("events"),
                                worked))
                .orElseThrow();
    }
}
