-- Rounds project file, schema step 3: finding examples.

-- The words of each example's current revision; rowid is example.id. Contentless: the texts are in
-- the payloads already. To forget one, the index has to be told its words again (ExampleStore).
-- Measured on 100,000 examples: 146 MB and 4 s more of an import; phrases cost half of that, an
-- index of two-letter prefixes would add 80 MB and double the time, and saves 20 ms.
CREATE VIRTUAL TABLE search USING fts5 (words, content='', tokenize='unicode61 remove_diacritics 2');

-- Queries that somebody gave a name.
CREATE TABLE view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL,
    position INTEGER NOT NULL
);

-- For reason:, edited: and batch:.
CREATE INDEX event_rejected ON event (example) WHERE kind = 'rejected';
CREATE INDEX example_edited ON example (id) WHERE revision > 1;
CREATE INDEX example_by_batch ON example (batch);
