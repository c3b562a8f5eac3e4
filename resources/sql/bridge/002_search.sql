-- What step 3 adds, beside the file: who may not write a project of schema 1 or 2 searches it through
-- this. SearchIndex fills it when somebody looks for a word.
CREATE VIRTUAL TABLE temp.search USING fts5 (words, content='', tokenize='unicode61 remove_diacritics 2');
CREATE TEMP TABLE view (id INTEGER PRIMARY KEY, name TEXT, query TEXT, position INTEGER);
