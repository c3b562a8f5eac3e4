-- Rounds project file, schema step 4: how somebody works through a queue.

-- Text that was typed and not saved yet: what an open editor holds. No part of the record; it goes
-- when the editor is closed.
CREATE TABLE draft (
    example INTEGER NOT NULL REFERENCES example (id),
    kind TEXT NOT NULL CHECK (kind IN ('cell', 'record', 'opinion', 'comment', 'rejection')),
    pointer TEXT NOT NULL,
    revision INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (example, kind, pointer)
) WITHOUT ROWID;

-- Every text that the reviewers of a category were ever given; decisions name the version they saw.
CREATE TABLE guideline (
    category TEXT NOT NULL,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (category, version)
) WITHOUT ROWID;

CREATE TRIGGER guideline_is_never_updated BEFORE UPDATE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'guidelines are append-only');
END;

CREATE TRIGGER guideline_is_never_deleted BEFORE DELETE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'guidelines are append-only');
END;

CREATE TRIGGER guideline_is_never_replaced BEFORE INSERT ON guideline
WHEN EXISTS (SELECT 1 FROM guideline WHERE category = new.category AND version = new.version)
BEGIN
    SELECT RAISE(ABORT, 'guidelines are append-only');
END;

-- Says that a doctor is needed now, whatever its category: follows from the payload.
ALTER TABLE example ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;

-- What comes first when a queue is worked through by risk (QueueOrder::risk() says the same):
-- open errors, then what is urgent, then the lowest confidence; an unknown one counts as none.
ALTER TABLE example ADD COLUMN risk INTEGER GENERATED ALWAYS AS (
    CASE WHEN open_errors > 0 THEN 0 ELSE 4096 END
    + CASE WHEN urgent > 0 OR category = 'red_flag' THEN 0 ELSE 2048 END
    + CAST(min(max(coalesce(confidence, 0.0), 0.0), 1.0) * 1000 AS INTEGER)
) VIRTUAL;

CREATE INDEX example_by_risk ON example (risk);
CREATE INDEX example_by_status_risk ON example (status, risk);
CREATE INDEX example_by_status_category_risk ON example (status, category, risk);
CREATE INDEX example_by_status_label ON example (status, label);
CREATE INDEX example_by_status_category_label ON example (status, category, label);
-- The Flagged queue.
CREATE INDEX example_to_mend ON example (risk)
    WHERE flagged > 0 OR sent_back > 0 OR (open_errors > 0 AND status <> 'rejected');

CREATE INDEX event_of_session ON event (reviewer)
    WHERE kind IN ('session_started', 'session_ended');
