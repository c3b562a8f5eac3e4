-- What step 4 adds, empty and beside the file. The view is there already where it had to bridge step
-- 2 too.
CREATE TEMP TABLE draft (
    example INTEGER,
    kind TEXT,
    pointer TEXT,
    revision INTEGER,
    reviewer TEXT,
    at TEXT,
    text BLOB
);
CREATE TEMP TABLE guideline (category TEXT, version INTEGER, at TEXT, reviewer TEXT, text TEXT);
CREATE TEMP VIEW IF NOT EXISTS example AS
    SELECT *, 0 AS urgent,
        CASE WHEN open_errors > 0 THEN 0 ELSE 4096 END
        + CASE WHEN category = 'red_flag' THEN 0 ELSE 2048 END
        + CAST(min(max(coalesce(confidence, 0.0), 0.0), 1.0) * 1000 AS INTEGER) AS risk
    FROM main.example;
