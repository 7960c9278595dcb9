-- A school's file, schema version 1.
--
-- Dates are ISO texts (2026-11-23), moments are UTC (2026-11-23T04:15:00Z), UUIDs 36 characters, SHA-256 64 lower-case
-- hex digits, flags 0 or 1, constants the names of the Java enums. A name in several languages is three columns;
-- a null in name_kk means that there is none at all. "position" keeps the order in which things were typed.
--
-- There are no triggers and no views here: a file that has any was changed by somebody else and is refused.
--
-- Files and pictures lie in tables of their own under their hash and are only added, until the recycle bin is emptied:
-- a row that comes back by undo finds its bytes where they were.

CREATE TABLE file (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    id    TEXT NOT NULL CHECK (length(id) = 36),
    made  TEXT NOT NULL CHECK (made GLOB '????-??-??T*Z'),
    -- The day that it is in a file of fictional data; null for the day of the clock.
    today TEXT CHECK (today IS date(today))
) STRICT;

-- Whose file it is.
CREATE TABLE institution (
    one              INTEGER PRIMARY KEY CHECK (one = 1),
    uuid             TEXT NOT NULL CHECK (length(uuid) = 36),
    bin              TEXT CHECK (length(bin) = 12 AND bin NOT GLOB '*[^0-9]*'),
    type             TEXT,
    level            TEXT NOT NULL,
    superior         TEXT CHECK (length(superior) = 36),
    superior_name_kk TEXT,
    superior_name_ru TEXT,
    superior_name_en TEXT,
    name_kk          TEXT NOT NULL,
    name_ru          TEXT,
    name_en          TEXT,
    address_kk       TEXT,
    address_ru       TEXT,
    address_en       TEXT,
    email            TEXT,
    phone            TEXT,
    site             TEXT,
    fictional        INTEGER NOT NULL CHECK (fictional IN (0, 1))
) STRICT;

-- Members of the staff; never a child.
CREATE TABLE person (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    role     TEXT NOT NULL CHECK (role IN ('head', 'deputy', 'executor', 'staff')),
    post_kk  TEXT NOT NULL,
    post_ru  TEXT,
    post_en  TEXT,
    name     TEXT NOT NULL,
    phone    TEXT
) STRICT;

-- Files of campaigns and chains, and the picture at the head of letters.
CREATE TABLE kept_file (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE campaign (
    id           TEXT NOT NULL PRIMARY KEY,
    -- the letters below the issuing one, as a file
    chain_sha256 TEXT REFERENCES kept_file (sha256),
    -- whether it was put together in this file, rather than received from above
    made_here    INTEGER NOT NULL DEFAULT 0 CHECK (made_here IN (0, 1))
) STRICT;

-- Every file of a campaign whole, as it came; the one with the highest position is in force.
CREATE TABLE campaign_revision (
    campaign TEXT NOT NULL REFERENCES campaign (id),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    sha256   TEXT NOT NULL REFERENCES kept_file (sha256),
    position INTEGER NOT NULL UNIQUE,
    PRIMARY KEY (campaign, revision, sha256)
) STRICT;

-- What lies on the desk, which is no data and not in the history: the campaign in work (perhaps taken back since).
CREATE TABLE desk (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    campaign TEXT
) STRICT;

-- The institution's whole numbers: all pupils, all teachers.
CREATE TABLE contingent (
    campaign  TEXT NOT NULL REFERENCES campaign (id),
    indicator TEXT NOT NULL,
    value     INTEGER NOT NULL CHECK (value >= 0),
    position  INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (campaign, indicator)
) STRICT, WITHOUT ROWID;

CREATE TABLE concern (
    campaign TEXT NOT NULL REFERENCES campaign (id),
    item     TEXT NOT NULL,
    concerns INTEGER NOT NULL CHECK (concerns IN (0, 1)),
    reason   TEXT NOT NULL,
    PRIMARY KEY (campaign, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_row (
    uuid           TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    campaign       TEXT NOT NULL REFERENCES campaign (id),
    position       INTEGER NOT NULL CHECK (position >= 0),
    title          TEXT NOT NULL,
    date           TEXT CHECK (date IS date(date)),
    start_time     TEXT CHECK (substr(time(start_time), 1, length(start_time)) IS start_time),
    end_time       TEXT CHECK (substr(time(end_time), 1, length(end_time)) IS end_time),
    place          TEXT NOT NULL,
    participants   TEXT NOT NULL,
    in_charge      TEXT NOT NULL,
    note           TEXT NOT NULL,
    outcome        TEXT CHECK (outcome IN ('HELD', 'NOT_HELD', 'POSTPONED')),
    outcome_reason TEXT,
    deleted_at     TEXT CHECK (deleted_at GLOB '????-??-??T*Z'),
    CHECK ((outcome IS NULL) = (outcome_reason IS NULL))
) STRICT;
CREATE INDEX plan_row_campaign ON plan_row (campaign, position);

CREATE TABLE plan_row_item (
    plan_row TEXT NOT NULL REFERENCES plan_row (uuid),
    item     TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_row, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    uuid         TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    campaign     TEXT NOT NULL REFERENCES campaign (id),
    position     INTEGER NOT NULL CHECK (position >= 0),
    -- No foreign key: the plan row may be of another copy of the file, or deleted.
    plan_row     TEXT CHECK (length(plan_row) = 36),
    title        TEXT NOT NULL,
    date         TEXT NOT NULL CHECK (date IS date(date)),
    start_time   TEXT CHECK (substr(time(start_time), 1, length(start_time)) IS start_time),
    end_time     TEXT CHECK (substr(time(end_time), 1, length(end_time)) IS end_time),
    mode         TEXT NOT NULL CHECK (mode IN ('OFFLINE', 'ONLINE', 'MIXED')),
    place        TEXT NOT NULL,
    in_charge    TEXT NOT NULL,
    participants TEXT NOT NULL,
    story        TEXT NOT NULL,
    deleted_at   TEXT CHECK (deleted_at GLOB '????-??-??T*Z')
) STRICT;
CREATE INDEX event_campaign ON event (campaign, date);

CREATE TABLE event_item (
    event    TEXT NOT NULL REFERENCES event (uuid),
    item     TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (event, item)
) STRICT, WITHOUT ROWID;

-- Clashes of place or person that were looked at and let stand: UUIDs of plan rows, or of events that nobody planned.
CREATE TABLE kept_clash (
    campaign TEXT NOT NULL REFERENCES campaign (id),
    one      TEXT NOT NULL CHECK (length(one) = 36),
    two      TEXT NOT NULL CHECK (length(two) = 36 AND one < two),
    PRIMARY KEY (campaign, one, two)
) STRICT, WITHOUT ROWID;

-- A missing row means that the field is empty, 0 is a real zero.
CREATE TABLE count (
    event     TEXT NOT NULL REFERENCES event (uuid),
    indicator TEXT NOT NULL,
    value     INTEGER NOT NULL CHECK (value >= 0),
    position  INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (event, indicator)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    event       TEXT NOT NULL REFERENCES event (uuid),
    position    INTEGER NOT NULL CHECK (position >= 0),
    type        TEXT NOT NULL,
    name        TEXT NOT NULL,
    institution TEXT CHECK (length(institution) = 36),
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication (
    uuid     TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    event    TEXT NOT NULL REFERENCES event (uuid),
    position INTEGER NOT NULL CHECK (position >= 0),
    outlet   TEXT NOT NULL,
    url      TEXT NOT NULL,
    date     TEXT CHECK (date IS date(date))
) STRICT;
CREATE INDEX publication_event ON publication (event, position);

-- The hash is the key, so that a salvaged picture can be checked alone.
CREATE TABLE photo_data (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    jpeg   BLOB NOT NULL
) STRICT;

CREATE TABLE photo_thumbnail (
    sha256 TEXT NOT NULL PRIMARY KEY REFERENCES photo_data (sha256),
    jpeg   BLOB NOT NULL
) STRICT;

-- A photo's words; its bytes stand apart, so that a list of hundreds reads no picture.
-- The event may be saved after its photos within one transaction.
CREATE TABLE photo (
    uuid       TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    event      TEXT NOT NULL REFERENCES event (uuid) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL CHECK (position >= 0),
    caption    TEXT NOT NULL,
    consent    TEXT NOT NULL CHECK (consent IN ('NOBODY', 'GIVEN', 'NEEDED')),
    sha256     TEXT NOT NULL REFERENCES photo_data (sha256),
    width      INTEGER NOT NULL CHECK (width > 0),
    height     INTEGER NOT NULL CHECK (height > 0),
    deleted_at TEXT CHECK (deleted_at GLOB '????-??-??T*Z')
) STRICT;
CREATE INDEX photo_event ON photo (event, position);
CREATE INDEX photo_sha256 ON photo (sha256);

-- What is typed for the report itself.
CREATE TABLE report_draft (
    campaign TEXT NOT NULL PRIMARY KEY REFERENCES campaign (id),
    kind     TEXT NOT NULL CHECK (kind IN ('INTERIM', 'FINAL')),
    number   TEXT NOT NULL,
    date     TEXT CHECK (date IS date(date))
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_count (
    campaign  TEXT NOT NULL REFERENCES report_draft (campaign),
    indicator TEXT NOT NULL,
    value     INTEGER NOT NULL CHECK (value >= 0),
    position  INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (campaign, indicator)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_result (
    campaign TEXT NOT NULL REFERENCES report_draft (campaign),
    number   INTEGER NOT NULL CHECK (number >= 0),
    text     TEXT NOT NULL,
    PRIMARY KEY (campaign, number)
) STRICT, WITHOUT ROWID;

-- Where the answers item by item are published as a whole.
CREATE TABLE draft_publication (
    uuid     TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    campaign TEXT NOT NULL REFERENCES report_draft (campaign),
    position INTEGER NOT NULL CHECK (position >= 0),
    outlet   TEXT NOT NULL,
    url      TEXT NOT NULL,
    date     TEXT CHECK (date IS date(date))
) STRICT;
CREATE INDEX draft_publication_campaign ON draft_publication (campaign, position);

-- How documents look; no row for the usual look. Sizes in points, margins in millimetres.
CREATE TABLE stationery (
    one              INTEGER PRIMARY KEY CHECK (one = 1),
    typeface         TEXT NOT NULL CHECK (typeface IN ('TIMES_METRIC', 'PT_SERIF')),
    body_size        INTEGER NOT NULL CHECK (body_size BETWEEN 12 AND 14),
    table_size       INTEGER NOT NULL CHECK (table_size BETWEEN 10 AND 12),
    margin_left      INTEGER NOT NULL CHECK (margin_left BETWEEN 5 AND 50),
    margin_right     INTEGER NOT NULL CHECK (margin_right BETWEEN 5 AND 50),
    margin_top       INTEGER NOT NULL CHECK (margin_top BETWEEN 5 AND 50),
    margin_bottom    INTEGER NOT NULL CHECK (margin_bottom BETWEEN 5 AND 50),
    landscape_tables INTEGER NOT NULL CHECK (landscape_tables IN (0, 1)),
    seal             INTEGER NOT NULL CHECK (seal IN (0, 1)),
    addressee_kk     TEXT,
    addressee_ru     TEXT,
    addressee_en     TEXT
) STRICT;

-- The picture at the head of letters.
CREATE TABLE emblem (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    sha256 TEXT NOT NULL REFERENCES kept_file (sha256),
    width  INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0)
) STRICT;

-- How reports are sent; no row for the usual way.
CREATE TABLE sending (
    one              INTEGER PRIMARY KEY CHECK (one = 1),
    email            TEXT NOT NULL,
    limit_mb         INTEGER NOT NULL CHECK (limit_mb > 0),
    photos_per_event INTEGER NOT NULL CHECK (photos_per_event >= 0),
    photo_side       INTEGER NOT NULL CHECK (photo_side IN (1600, 1200, 1000, 800))
) STRICT;

-- The UUID of the chain of revisions, made once.
CREATE TABLE report (
    campaign TEXT NOT NULL PRIMARY KEY REFERENCES campaign (id),
    uuid     TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36)
) STRICT, WITHOUT ROWID;

CREATE TABLE issued_report (
    report          TEXT NOT NULL REFERENCES report (uuid),
    revision        INTEGER NOT NULL CHECK (revision >= 0),
    kind            TEXT NOT NULL CHECK (kind IN ('INTERIM', 'FINAL')),
    number          TEXT NOT NULL,
    date            TEXT NOT NULL CHECK (date IS date(date)),
    data_sha256     TEXT NOT NULL CHECK (length(data_sha256) = 64 AND data_sha256 NOT GLOB '*[^0-9a-f]*'),
    previous_sha256 TEXT CHECK (length(previous_sha256) = 64 AND previous_sha256 NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (report, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE issued_file (
    report     TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    pdf_sha256 TEXT NOT NULL CHECK (length(pdf_sha256) = 64 AND pdf_sha256 NOT GLOB '*[^0-9a-f]*'),
    position   INTEGER NOT NULL CHECK (position >= 0),
    language   TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    name       TEXT NOT NULL,
    key_sha256 TEXT NOT NULL CHECK (length(key_sha256) = 64 AND key_sha256 NOT GLOB '*[^0-9a-f]*'),
    signer     TEXT NOT NULL,
    signed_at  TEXT NOT NULL CHECK (signed_at GLOB '????-??-??T*Z'),
    PRIMARY KEY (report, revision, pdf_sha256),
    FOREIGN KEY (report, revision) REFERENCES issued_report (report, revision)
) STRICT, WITHOUT ROWID;

-- What went out unsigned, to be signed on another PC: only these data are taken back.
CREATE TABLE handed_report (
    report      TEXT NOT NULL REFERENCES report (uuid),
    data_sha256 TEXT NOT NULL CHECK (length(data_sha256) = 64 AND data_sha256 NOT GLOB '*[^0-9a-f]*'),
    handed_at   TEXT NOT NULL CHECK (handed_at GLOB '????-??-??T*Z'),
    PRIMARY KEY (report, data_sha256)
) STRICT, WITHOUT ROWID;

-- Revisions of others' reports that were checked and may be believed, so that an older one is noticed later.
CREATE TABLE met_report (
    institution     TEXT NOT NULL CHECK (length(institution) = 36),
    campaign        TEXT NOT NULL,
    report          TEXT NOT NULL CHECK (length(report) = 36),
    revision        INTEGER NOT NULL CHECK (revision >= 1),
    date            TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    data_sha256     TEXT NOT NULL CHECK (length(data_sha256) = 64 AND data_sha256 NOT GLOB '*[^0-9a-f]*'),
    previous_sha256 TEXT CHECK (length(previous_sha256) = 64 AND previous_sha256 NOT GLOB '*[^0-9a-f]*'),
    key_sha256      TEXT NOT NULL CHECK (length(key_sha256) = 64 AND key_sha256 NOT GLOB '*[^0-9a-f]*'),
    met_at          TEXT NOT NULL CHECK (met_at GLOB '????-??-??T*Z'),
    PRIMARY KEY (institution, campaign, report, revision, data_sha256, key_sha256)
) STRICT, WITHOUT ROWID;

-- The keys by which institutions sign. A row is one decision on one key; the institution is a UUID.
CREATE TABLE known_key (
    institution TEXT NOT NULL CHECK (length(institution) = 36),
    spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64 AND spki_sha256 NOT GLOB '*[^0-9a-f]*'),
    name        TEXT NOT NULL,
    owner       TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('KNOWN', 'CONFIRMED', 'REVOKED')),
    decided_by  TEXT,
    decided_at  TEXT CHECK (decided_at GLOB '????-??-??T*Z'),
    how         TEXT,
    -- the other key that the decision rests on: the predecessor, the successor, or that of who gave the list
    by_key      TEXT CHECK (length(by_key) = 64 AND by_key NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (institution, spki_sha256),
    CHECK (CASE state
        WHEN 'KNOWN' THEN decided_by IS NULL AND decided_at IS NULL AND how IS NULL AND by_key IS NULL
        WHEN 'CONFIRMED' THEN decided_by IS NOT NULL AND decided_at IS NOT NULL
            AND coalesce(how, '') IN ('PHONE', 'PAPER', 'IN_PERSON', 'OLD_KEY')
        ELSE decided_by IS NOT NULL AND decided_at IS NOT NULL AND coalesce(how, '') IN ('LOST', 'LEFT', 'REPLACED')
    END)
) STRICT, WITHOUT ROWID;

-- Certificates of authorities that the person trusts, and lists of revoked certificates, as they came.
CREATE TABLE authority (
    sha256   TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T*Z'),
    der      BLOB NOT NULL
) STRICT;

CREATE TABLE revocation_list (
    sha256   TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    added_at TEXT NOT NULL CHECK (added_at GLOB '????-??-??T*Z'),
    der      BLOB NOT NULL
) STRICT;

-- The institution's own signing key, enciphered with its password; never in the history.
CREATE TABLE own_key (
    one          INTEGER PRIMARY KEY CHECK (one = 1),
    pkcs12       BLOB NOT NULL,
    -- in DER, so that the key can be shown without its password
    certificate  BLOB NOT NULL,
    -- when a copy was last made outside the file
    backed_up_at TEXT CHECK (backed_up_at GLOB '????-??-??T*Z'),
    -- the superior's word that it knows the key
    confirmed_by TEXT,
    confirmed_at TEXT CHECK (confirmed_at GLOB '????-??-??T*Z'),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
) STRICT;

-- The history: append-only, filled while the program has the file open. An act is what one action did.
CREATE TABLE act (
    id      INTEGER PRIMARY KEY,
    -- what is taken back at once: the first act of a burst of typing in one field, otherwise the act itself
    step    INTEGER NOT NULL REFERENCES act (id),
    -- the step that this one took back
    undoes  INTEGER REFERENCES act (id),
    at      TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
    action  TEXT NOT NULL,
    -- whether it can never be taken back
    lasting INTEGER NOT NULL CHECK (lasting IN (0, 1))
) STRICT;
CREATE INDEX act_step ON act (step);

CREATE TABLE change (
    id         INTEGER PRIMARY KEY,
    act        INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    -- the row's primary key, its parts joined by /
    record     TEXT NOT NULL,
    -- whose row it is: the event, the plan row or the report's draft that it is a part of, otherwise the record
    subject    TEXT NOT NULL,
    -- the row as a JSON object without its BLOBs; null where it was not there; both are null when it was forgotten
    before     TEXT CHECK (json_valid(before)),
    after      TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX change_act ON change (act);
CREATE INDEX change_subject ON change (subject);
