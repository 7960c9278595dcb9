package kz.onkundik.store;

import java.util.Optional;

/** What lies on the desk: remembered with the file, but neither data nor in its history. */
public final class DeskTable {
    /** Has no words: what lies on the desk is in no history. */
    private static final String ACT = "desk.campaign";

    private final Database database;
    private final Acts acts;

    DeskTable(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /** The id of the campaign that was worked on last; it may have been taken out of the file since. */
    public Optional<String> campaign() {
        return database.first("SELECT campaign FROM desk", row -> Optional.ofNullable(row.text("campaign")))
                .flatMap(campaign -> campaign);
    }

    public void saveCampaign(String id) {
        acts.act(
                ACT,
                () -> database.update(
                        "INSERT INTO desk (one, campaign) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET campaign = excluded.campaign",
                        id));
    }
}
