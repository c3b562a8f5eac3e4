-- Rounds project file, schema step 1. Never edited after release: a change is the next number.

-- What belongs to the whole project: its name, when it was made, how far events were verified.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE reviewer (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    credential TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE quota (
    category TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    target INTEGER NOT NULL CHECK (target >= 0)
) WITHOUT ROWID;

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    category TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    imported INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    quarantined INTEGER NOT NULL
);

-- Narrow on purpose: queues and lists read this table and never touch a payload.
-- status, revision, asker and flagged are the fold of the events and can be rebuilt from them.
CREATE TABLE example (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL,
    title TEXT NOT NULL,
    confidence REAL,
    batch INTEGER NOT NULL REFERENCES batch (id),
    line INTEGER NOT NULL,
    content_hash BLOB NOT NULL UNIQUE,
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'approved', 'rejected', 'second_opinion')),
    revision INTEGER NOT NULL DEFAULT 1,
    asker TEXT NOT NULL DEFAULT '',
    flagged INTEGER NOT NULL DEFAULT 0,
    open_errors INTEGER NOT NULL DEFAULT 0,
    open_warnings INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX example_by_status ON example (status);
CREATE INDEX example_by_status_category ON example (status, category);
CREATE INDEX example_by_confidence ON example (confidence);
CREATE INDEX example_with_errors ON example (open_errors) WHERE open_errors > 0;
CREATE INDEX example_flagged ON example (flagged) WHERE flagged > 0;

-- Every version of a payload as it was written. Number 1 is the generated text.
CREATE TABLE revision (
    example INTEGER NOT NULL REFERENCES example (id),
    number INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    raw TEXT NOT NULL,
    PRIMARY KEY (example, number)
);

CREATE TABLE event (
    sequence INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    at TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    example INTEGER REFERENCES example (id),
    revision INTEGER,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX event_by_example ON event (example) WHERE example IS NOT NULL;
CREATE INDEX event_by_reviewer ON event (reviewer);
CREATE INDEX event_by_action ON event (action);

-- What could not become an example, as the bytes that were found.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id),
    line INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    reason TEXT NOT NULL,
    sha256 BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL
);

-- Records whose label another example holds with other content.
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (id),
    line INTEGER NOT NULL,
    label TEXT NOT NULL,
    example INTEGER NOT NULL REFERENCES example (id),
    content_hash BLOB NOT NULL UNIQUE,
    raw TEXT NOT NULL
);

-- How many examples of a category are in a status: kept by triggers, so that nobody counts.
CREATE TABLE counter (
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (category, status)
) WITHOUT ROWID;

CREATE TRIGGER example_counted_on_insert AFTER INSERT ON example
BEGIN
    INSERT INTO counter (category, status, count) VALUES (new.category, new.status, 1)
    ON CONFLICT (category, status) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER example_counted_on_update AFTER UPDATE OF category, status ON example
WHEN old.category <> new.category OR old.status <> new.status
BEGIN
    UPDATE counter SET count = count - 1 WHERE category = old.category AND status = old.status;
    INSERT INTO counter (category, status, count) VALUES (new.category, new.status, 1)
    ON CONFLICT (category, status) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER example_is_kept BEFORE DELETE ON example
BEGIN
    SELECT RAISE(ABORT, 'examples are never deleted');
END;

-- Events and revisions are append-only. INSERT OR REPLACE would slip past the triggers on UPDATE
-- and DELETE, so an existing key is refused before the insert.
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE sequence = new.sequence)
    OR EXISTS (SELECT 1 FROM event WHERE uuid = new.uuid)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER revision_is_never_updated BEFORE UPDATE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;

CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;

CREATE TRIGGER revision_is_never_replaced BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE example = new.example AND number = new.number)
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;
