package kz.onkundik.store;

import java.util.Optional;

/** What lies on the desk: remembered with the file, but neither data nor in its history. */
public final class DeskTable {
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
        save("desk.campaign", "campaign", id);
    }

    /** A campaign that is being put together, as a draft file. */
    public Optional<byte[]> draft() {
        return database.first("SELECT draft FROM desk", row -> Optional.ofNullable(row.bytes("draft")))
                .flatMap(draft -> draft);
    }

    public void saveDraft(byte[] draft) {
        save("desk.draft", "draft", draft);
    }

    public void discardDraft() {
        save("desk.draft", "draft", null);
    }

    private void save(String action, String column, Object value) {
        acts.act(action, () -> {
            database.update(
                    "INSERT INTO desk (one, " + column + ") VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET " + column
                            + " = excluded." + column,
                    value);
            return true;
        });
    }
}
