-- What step 4 adds, beside the file: nothing was withdrawn or dealt with yet.
CREATE TEMP VIEW batch AS SELECT *, '' AS withdrawn FROM main.batch;
CREATE TEMP VIEW quarantine AS SELECT *, '' AS settled FROM main.quarantine;
CREATE TEMP VIEW conflict AS SELECT *, '' AS settled FROM main.conflict;
