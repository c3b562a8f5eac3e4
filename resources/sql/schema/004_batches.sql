-- Rounds project file, schema step 4: batches that are withdrawn, and leftovers that were dealt with.

-- The UUID of the event that withdrew the batch, or empty. One row for all its examples, so that
-- nothing of them has to be written; who lists examples leaves those of such a batch out.
ALTER TABLE batch ADD COLUMN withdrawn TEXT NOT NULL DEFAULT '';
CREATE INDEX batch_withdrawn ON batch (id) WHERE withdrawn <> '';

-- The UUID of the event that dealt with the entry, or empty. The bytes stay as they were found.
ALTER TABLE quarantine ADD COLUMN settled TEXT NOT NULL DEFAULT '';
ALTER TABLE conflict ADD COLUMN settled TEXT NOT NULL DEFAULT '';

-- A queue is walked and counted without a look into the rows, though it leaves batches out.
DROP INDEX example_by_status;
DROP INDEX example_by_status_category;
DROP INDEX example_by_batch;
CREATE INDEX example_by_status ON example (status, id, batch);
CREATE INDEX example_by_status_category ON example (status, category, id, batch);
CREATE INDEX example_by_batch ON example (batch, status, category);

CREATE INDEX event_of_project ON event (sequence) WHERE example IS NULL;

-- What is withdrawn does not count.
DROP TRIGGER example_counted_on_insert;
DROP TRIGGER example_counted_on_update;

CREATE TRIGGER example_counted_on_insert AFTER INSERT ON example
WHEN NOT EXISTS (SELECT 1 FROM batch WHERE id = new.batch AND withdrawn <> '')
BEGIN
    INSERT INTO counter (category, status, count) VALUES (new.category, new.status, 1)
    ON CONFLICT (category, status) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER example_counted_on_update AFTER UPDATE OF category, status ON example
WHEN (old.category <> new.category OR old.status <> new.status)
    AND NOT EXISTS (SELECT 1 FROM batch WHERE id = new.batch AND withdrawn <> '')
BEGIN
    UPDATE counter SET count = count - 1 WHERE category = old.category AND status = old.status;
    INSERT INTO counter (category, status, count) VALUES (new.category, new.status, 1)
    ON CONFLICT (category, status) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER batch_counted_out AFTER UPDATE OF withdrawn ON batch
WHEN old.withdrawn = '' AND new.withdrawn <> ''
BEGIN
    INSERT INTO counter (category, status, count)
    SELECT category, status, -count(*) FROM example WHERE batch = new.id GROUP BY status, category
    ON CONFLICT (category, status) DO UPDATE SET count = count + excluded.count;
END;

CREATE TRIGGER batch_counted_in AFTER UPDATE OF withdrawn ON batch
WHEN old.withdrawn <> '' AND new.withdrawn = ''
BEGIN
    INSERT INTO counter (category, status, count)
    SELECT category, status, count(*) FROM example WHERE batch = new.id GROUP BY status, category
    ON CONFLICT (category, status) DO UPDATE SET count = count + excluded.count;
END;
