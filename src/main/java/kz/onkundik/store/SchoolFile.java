package kz.onkundik.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.KeptClash;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.Work;

/**
 * The open file of an institution. It is locked while it is open, belongs to one thread, and holds one transaction per
 * saving method or {@link #act}: what has returned is on the disk, what has thrown left nothing behind.
 *
 * <p>Every method may throw a {@link Failure} whose first argument is the file's name: {@code file.disk-full}, {@code
 * file.gone} when it was moved, {@code file.read-only}, {@code file.damaged}, and {@code file.write} with SQLite's
 * code for anything else.
 */
public final class SchoolFile implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final OpenNote note;
    private final Acts acts;
    private final UndoRedo undoRedo;
    private final InstitutionTable institution;
    private final CampaignTable campaigns;
    private final DeskTable desk;
    private final PlanTable plan;
    private final PhotoTable photos;
    private final EventTable events;
    private final DraftTable drafts;
    private final IssuedTable issued;
    private final StationeryTable stationery;
    private final KeyTable key;
    private final TrustTables trust;
    private final History changes;
    private final UUID id;

    SchoolFile(Database database, Clock clock, Supplier<UUID> uuids) {
        this.database = database;
        this.clock = clock;
        this.note = OpenNote.of(database.path());
        var files = new KeptFiles(database);
        var table = new ActTable(database);
        var steps = new Steps();
        table.all().forEach(steps::follow);
        this.acts = new Acts(database, clock, table, steps::follow);
        this.undoRedo = new UndoRedo(acts, steps, new Inverse(database));
        this.institution = new InstitutionTable(database);
        this.campaigns = new CampaignTable(database, files);
        this.desk = new DeskTable(database, acts);
        this.plan = new PlanTable(database);
        this.photos = new PhotoTable(database, acts);
        this.events = new EventTable(database, PublicationTable.ofEvents(database), photos);
        this.drafts = new DraftTable(database);
        this.issued = new IssuedTable(database, acts, clock, uuids);
        this.stationery = new StationeryTable(database, acts, files);
        this.key = new KeyTable(database, acts);
        this.trust = new TrustTables(database, acts, clock);
        this.changes = new History(database);
        this.id = database.first("SELECT id FROM file", row -> row.uuid("id"))
                .orElseThrow(() -> new Failure("file.damaged", database.fileName()));
    }

    /**
     * Makes a new file and opens it.
     *
     * @throws Failure {@code file.exists}, {@code file.folder-missing}, {@code file.read-only}
     */
    public static SchoolFile create(Path path, Institution institution, Clock clock) {
        return create(path, institution, clock, UUID::randomUUID);
    }

    /**
     * As {@link #create(Path, Institution, Clock)}.
     *
     * @param uuids makes the UUIDs of the file and of its reports
     */
    public static SchoolFile create(Path path, Institution institution, Clock clock, Supplier<UUID> uuids) {
        new Opening(path, Migrations.released()).create(database -> {
            database.update("INSERT INTO file (one, id, made) VALUES (1, ?, ?)", uuids.get(), clock.instant());
            new InstitutionTable(database).save(institution);
        });
        return open(path, clock, uuids);
    }

    /**
     * The campaigns of another file, the newest first; nothing is written into it.
     *
     * @throws Failure as {@link #open(Path, Clock)}
     */
    public static List<StoredCampaign> campaignsOf(Path other) {
        return new Opening(other, Migrations.released())
                .look(database -> new CampaignTable(database, new KeptFiles(database)).inForce());
    }

    /**
     * Opens a file for reading and writing. A file of an older program is first copied beside itself and then brought
     * to the newest schema.
     *
     * @throws Failure {@code file.missing}, {@code file.not-ours}, {@code file.newer} with the schema's version, {@code
     *     file.open-elsewhere} with who has it open or an empty text, {@code file.damaged}, {@code file.read-only},
     *     {@code file.foreign-schema}, {@code file.backup}
     */
    public static SchoolFile open(Path path, Clock clock) {
        return open(path, clock, UUID::randomUUID);
    }

    /**
     * As {@link #open(Path, Clock)}.
     *
     * @param uuids makes the UUIDs of reports
     */
    public static SchoolFile open(Path path, Clock clock, Supplier<UUID> uuids) {
        Database database = new Opening(path, Migrations.released()).open();
        try {
            var file = new SchoolFile(database, clock, uuids);
            file.note.write(clock);
            return file;
        } catch (Failure e) {
            database.close();
            throw e;
        }
    }

    /** Who has this file open; absent when it is free. Only a file with a note beside it is tried. */
    public static Optional<String> whoHas(Path path) {
        String who = OpenNote.of(path).read();
        if (who.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new Opening(path, Migrations.released()).look(_ -> Optional.<String>empty());
        } catch (Failure failure) {
            return Optional.of(who).filter(_ -> failure.code().equals("file.open-elsewhere"));
        }
    }

    public Path path() {
        return database.path();
    }

    /** The file's own UUID, which copies share. */
    public UUID id() {
        return id;
    }

    /** The day that it is in a file of fictional data; empty for the day of the clock. */
    public Optional<LocalDate> today() {
        return database.first("SELECT today FROM file", row -> Optional.ofNullable(row.date("today")))
                .orElseThrow();
    }

    public void saveToday(LocalDate today) {
        act("file.today", () -> database.update("UPDATE file SET today = ?", today));
    }

    public Institution institution() {
        return institution.read();
    }

    public void saveInstitution(Institution it) {
        act("institution.save", () -> institution.save(it));
    }

    /**
     * Adds a campaign's file and puts it into force; one that was added before comes back into force. A file of the
     * same id and revision with another hash stands beside the first. Its report gets its UUID with it, and goes with it
     * where the adding is taken back.
     */
    public void addCampaign(byte[] campaignFile, String campaignId, int revision) {
        act("campaign.add", () -> {
            campaigns.add(campaignFile, campaignId, revision);
            issued.reportId(campaignId);
        });
    }

    /** Says that a campaign was put together in this file: it may be changed here. */
    public void markMadeHere(String campaignId) {
        act("campaign.made-here", () -> campaigns.markMadeHere(campaignId));
    }

    /** The file in force of every campaign without the files themselves, that which was added last first. */
    public List<CampaignMark> campaignMarks() {
        return campaigns.marks();
    }

    /** The file in force of this campaign. */
    public Optional<StoredCampaign> campaign(String campaignId) {
        return campaigns.revisions(campaignId).stream().findFirst();
    }

    /** What lies on the desk: which campaign is in work, and one that is being put together. */
    public DeskTable desk() {
        return desk;
    }

    /** The file in force of every campaign, that which was added last first. */
    public List<StoredCampaign> campaigns() {
        return campaigns.inForce();
    }

    /** All files of one campaign that were ever added, the one in force first. */
    public List<StoredCampaign> campaignRevisions(String campaignId) {
        return campaigns.revisions(campaignId);
    }

    public void saveChain(String campaignId, byte[] chainFile) {
        act("chain.save", () -> campaigns.saveChain(campaignId, chainFile));
    }

    /**
     * All that is planned and done for a campaign: the plan in the order in which rows were added, events by date,
     * start (those without one last) and the order in which they were added.
     */
    public Work work(String campaignId) {
        return new Work(
                campaigns.contingent(campaignId),
                campaigns.concerns(campaignId),
                plan.of(campaignId),
                events.of(campaignId),
                drafts.of(campaignId),
                issued.of(campaignId),
                plan.keptClashes(campaignId));
    }

    /** Lets a clash stand. */
    public void keepClash(String campaignId, KeptClash kept) {
        act("clash.keep", () -> plan.keep(campaignId, kept));
    }

    public void saveContingent(String campaignId, Map<String, Long> contingent) {
        act("contingent.save", () -> campaigns.saveContingent(campaignId, contingent));
    }

    public void saveConcern(String campaignId, ItemConcern concern) {
        act("concern.save", () -> campaigns.saveConcern(campaignId, concern));
    }

    /** Adds a row at the end of the plan, or changes the row of this UUID where it stands; a deleted one comes back. */
    public void savePlanRow(String campaignId, PlanRow row) {
        act("plan.save", () -> plan.save(campaignId, row));
    }

    public void deletePlanRow(UUID row) {
        act("plan.delete", () -> plan.delete(row, clock.instant()));
    }

    /**
     * Adds an event, or makes the event of this UUID what is given; a deleted one comes back. Its photos must have been
     * added; those that it no longer names are deleted.
     *
     * @throws Failure {@code file.photo-missing} with the photo's UUID
     */
    public void saveEvent(String campaignId, Event event) {
        act("event.save", () -> events.save(campaignId, event, clock.instant()));
    }

    public void deleteEvent(UUID event) {
        act("event.delete", () -> events.delete(event, clock.instant()));
    }

    public void saveDraft(String campaignId, ReportDraft draft) {
        act("draft.save", () -> drafts.save(campaignId, draft));
    }

    /** The pictures of events. */
    public PhotoTable photos() {
        return photos;
    }

    /** The reports that were let out. */
    public IssuedTable issued() {
        return issued;
    }

    /** How documents look and how they are sent. */
    public StationeryTable stationery() {
        return stationery;
    }

    /** The institution's own signing key. */
    public KeyTable ownKey() {
        return key;
    }

    /** The keys by which institutions sign, and the authorities that the person trusts. */
    public TrustTables trust() {
        return trust;
    }

    /** The way back through what was done, and forth again. */
    public UndoRedo undoRedo() {
        return undoRedo;
    }

    /** How the file stands, copies of it, and its size. */
    public FileCare care() {
        return new FileCare(database);
    }

    /** What was deleted and can be had again. */
    public Bin bin() {
        return new Bin(database, acts);
    }

    /** All that was ever done; the key and the pictures' bytes are not in it. */
    public History history() {
        return changes;
    }

    /** The latest changes of rows, the newest first; the key and the pictures' bytes are not in them. */
    public List<Change> history(int limit) {
        return changes.newest(limit);
    }

    /**
     * Does all of this as one named action: whole, or rolled back when it throws. Inside another action it is a part of
     * that, under that one's name; when the part throws, the whole is rolled back, even if the exception is caught.
     */
    public <T> T act(String action, Supplier<T> work) {
        return acts.act(action, work);
    }

    /** As {@link #act(String, Supplier)}, without a result. */
    public void act(String action, Runnable work) {
        acts.act(action, () -> {
            work.run();
            return true;
        });
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        // While the lock is still ours: afterwards the note may be another's.
        note.delete();
        database.close();
    }
}
