-- Rounds project file, schema step 2: what the checks find, and under which rules.

-- Every rule set that the project ever had; decisions name the version that they saw.
CREATE TABLE rule_set (
    version INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    json TEXT NOT NULL
);

CREATE TRIGGER rule_set_is_never_updated BEFORE UPDATE ON rule_set
BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;

CREATE TRIGGER rule_set_is_never_deleted BEFORE DELETE ON rule_set
BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;

CREATE TRIGGER rule_set_is_never_replaced BEFORE INSERT ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_set WHERE version = new.version)
BEGIN
    SELECT RAISE(ABORT, 'rule sets are append-only');
END;

-- Findings of each example's current revision. They follow from payload, rules and waivers, and can
-- be made again at any time. waived is the UUID of the event that accepts the finding, or empty.
CREATE TABLE finding (
    example INTEGER NOT NULL REFERENCES example (id),
    ordinal INTEGER NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'hint')),
    pointer TEXT NOT NULL,
    related TEXT NOT NULL,
    message TEXT NOT NULL,
    fix TEXT NOT NULL,
    waived TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (example, ordinal)
) WITHOUT ROWID;

CREATE INDEX finding_open_by_rule ON finding (rule, example) WHERE waived = '';

-- What the rules found that need all examples; example is null when it is the data set itself.
CREATE TABLE dataset_finding (
    ordinal INTEGER PRIMARY KEY,
    example INTEGER REFERENCES example (id),
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'hint')),
    pointer TEXT NOT NULL,
    related TEXT NOT NULL,
    message TEXT NOT NULL,
    fix TEXT NOT NULL
);

CREATE INDEX dataset_finding_by_rule ON dataset_finding (rule, example);
CREATE INDEX dataset_finding_by_example ON dataset_finding (example) WHERE example IS NOT NULL;

-- What the data set was when those rules ran: one row, or none before the first run.
CREATE TABLE dataset_check (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rules INTEGER NOT NULL,
    last_event INTEGER NOT NULL,
    examples INTEGER NOT NULL
);

-- The revision and rule set that an example's findings speak of; 0: never checked.
ALTER TABLE example ADD COLUMN checked_revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE example ADD COLUMN checked_rules INTEGER NOT NULL DEFAULT 0;
-- Reopened, and neither edited nor decided since: part of the fold, as the status is.
ALTER TABLE example ADD COLUMN sent_back INTEGER NOT NULL DEFAULT 0;

-- What is not up to date comes first: a payload that changed, then what older rules saw.
CREATE INDEX example_by_check ON example (
    CASE WHEN checked_revision = revision THEN checked_rules ELSE -1 END
);
CREATE INDEX example_sent_back ON example (sent_back) WHERE sent_back > 0;

CREATE INDEX event_waived ON event (example) WHERE kind = 'waived';
