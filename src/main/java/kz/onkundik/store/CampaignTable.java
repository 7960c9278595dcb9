package kz.onkundik.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.onkundik.school.ItemConcern;

/** What came down from above and how it concerns us: {@code campaign}, its revisions, contingent and concerns. */
final class CampaignTable {
    private final Database database;
    private final KeptFiles files;
    private final NumberRows contingent;

    CampaignTable(Database database, KeptFiles files) {
        this.database = database;
        this.files = files;
        this.contingent = new NumberRows(database, "contingent", "campaign");
    }

    /** Adds a file, or brings one that was added before back into force. */
    void add(byte[] file, String id, int revision) {
        database.update("INSERT INTO campaign (id) VALUES (?) ON CONFLICT (id) DO NOTHING", id);
        database.update("""
                INSERT INTO campaign_revision (campaign, revision, sha256, position)
                VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM campaign_revision))
                ON CONFLICT (campaign, revision, sha256) DO UPDATE SET position = excluded.position""", id, revision, files.keep(file));
    }

    /** The file in force of every campaign, the newest first. */
    List<StoredCampaign> inForce() {
        return read("""
                WHERE position = (SELECT max(position) FROM campaign_revision one WHERE one.campaign = r.campaign)""");
    }

    void markMadeHere(String id) {
        database.update("UPDATE campaign SET made_here = 1 WHERE id = ?", id);
    }

    /** What is in force of every campaign, the newest first, without the files. */
    List<CampaignMark> marks() {
        return List.copyOf(database.query(
                """
                SELECT r.campaign, r.sha256, c.chain_sha256, c.made_here
                FROM campaign_revision r JOIN campaign c ON c.id = r.campaign
                WHERE position = (SELECT max(position) FROM campaign_revision one WHERE one.campaign = r.campaign)
                ORDER BY position DESC""",
                row -> new CampaignMark(
                        row.text("campaign"), row.text("sha256"), row.text("chain_sha256"), row.flag("made_here"))));
    }

    /** All files of one campaign, the one in force first. */
    List<StoredCampaign> revisions(String id) {
        return read("WHERE r.campaign = ?", id);
    }

    private List<StoredCampaign> read(String where, Object... values) {
        return database.query("""
                SELECT r.campaign, r.revision, r.sha256, c.chain_sha256
                FROM campaign_revision r JOIN campaign c ON c.id = r.campaign
                """ + where + " ORDER BY position DESC", this::stored, values);
    }

    private StoredCampaign stored(Row row) throws SQLException {
        return new StoredCampaign(
                row.text("campaign"),
                row.integer("revision"),
                row.text("sha256"),
                files.read(row.text("sha256")),
                files.read(row.text("chain_sha256")));
    }

    void saveChain(String id, byte[] chain) {
        database.update("UPDATE campaign SET chain_sha256 = ? WHERE id = ?", files.keep(chain), id);
    }

    void saveContingent(String id, Map<String, Long> numbers) {
        contingent.save(id, numbers);
    }

    Map<String, Long> contingent(String id) {
        return contingent.of(id);
    }

    void saveConcern(String id, ItemConcern concern) {
        database.update("""
                INSERT INTO concern (campaign, item, concerns, reason) VALUES (?, ?, ?, ?)
                ON CONFLICT (campaign, item) DO UPDATE SET concerns = excluded.concerns, reason = excluded.reason""", id, concern.item(), concern.concerns(), concern.reason());
    }

    List<ItemConcern> concerns(String id) {
        return List.copyOf(database.query(
                "SELECT * FROM concern WHERE campaign = ? ORDER BY item",
                row -> new ItemConcern(row.text("item"), row.flag("concerns"), row.text("reason")),
                id));
    }
}
