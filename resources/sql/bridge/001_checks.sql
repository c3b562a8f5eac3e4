-- What step 2 adds, empty and beside the file: who may not write a project of schema 1 reads it
-- through this as if it had been migrated.
CREATE TEMP TABLE rule_set (version INTEGER PRIMARY KEY, at TEXT, reviewer TEXT, json TEXT);
CREATE TEMP TABLE finding (
    example INTEGER,
    ordinal INTEGER,
    rule TEXT,
    severity TEXT,
    pointer TEXT,
    related TEXT,
    message TEXT,
    fix TEXT,
    waived TEXT
);
CREATE TEMP TABLE dataset_finding (
    ordinal INTEGER PRIMARY KEY,
    example INTEGER,
    rule TEXT,
    severity TEXT,
    pointer TEXT,
    related TEXT,
    message TEXT,
    fix TEXT
);
CREATE TEMP TABLE dataset_check (rules INTEGER, last_event INTEGER, examples INTEGER);
CREATE TEMP VIEW example AS
    SELECT *, 0 AS checked_revision, 0 AS checked_rules, 0 AS sent_back, 0 AS urgent,
        CASE WHEN open_errors > 0 THEN 0 ELSE 4096 END
        + CASE WHEN category = 'red_flag' THEN 0 ELSE 2048 END
        + CAST(min(max(coalesce(confidence, 0.0), 0.0), 1.0) * 1000 AS INTEGER) AS risk
    FROM main.example;
