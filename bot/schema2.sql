-- Pictures that were hidden or taken away, and where a request stands when that is not where numbers are counted.

ALTER TABLE pictures ADD COLUMN spoiler INTEGER NOT NULL DEFAULT 0 CHECK (spoiler IN (0, 1));
ALTER TABLE pictures ADD COLUMN deleted_at INTEGER;                    -- nobody is shown it again; what was made of it stays
ALTER TABLE requests ADD COLUMN thread TEXT;                           -- the root of the thread that we took part in by it
CREATE INDEX requests_ref ON requests (ref);
CREATE INDEX requests_thread ON requests (thread) WHERE thread IS NOT NULL;

CREATE TABLE listened (                    -- until when each platform's events were decided on
    platform TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
