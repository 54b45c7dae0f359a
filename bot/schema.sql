-- The ledger. It shares its file and its transactions with the engine's queue.

CREATE TABLE heard (                       -- events that were decided on; kept a week, so that none is decided twice
    id TEXT PRIMARY KEY,                   -- a message's ref, or the id of a press
    platform TEXT NOT NULL,
    at INTEGER NOT NULL                    -- when it was said: milliseconds, UTC
) STRICT;
CREATE INDEX heard_at ON heard (platform, at);

CREATE TABLE requests (                    -- one reply each, whatever it will say
    key TEXT PRIMARY KEY,                  -- the job's key, where there is a job
    ref TEXT NOT NULL,                     -- the message to answer
    channel TEXT NOT NULL,                 -- where numbers are counted: PLATFORM:CHANNEL
    author_id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    asks TEXT NOT NULL,
    plan TEXT NOT NULL,                    -- JSON: what is drawn, said or shown
    after TEXT REFERENCES requests (key),  -- the request whose picture this one changes, until that is there
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'intended' CHECK (state IN ('intended', 'posted', 'answered', 'dropped')),
    post TEXT UNIQUE,                      -- our post for it, which shows its picture
    asked_at INTEGER NOT NULL,
    done_at INTEGER,
    CHECK (state != 'intended' OR post IS NULL),
    CHECK (state NOT IN ('posted', 'answered') OR post IS NOT NULL),
    CHECK ((state IN ('answered', 'dropped')) = (done_at IS NOT NULL))
) STRICT;
CREATE INDEX requests_open ON requests (state) WHERE state IN ('intended', 'posted');
CREATE INDEX requests_after ON requests (after) WHERE after IS NOT NULL;

CREATE TABLE pictures (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    recipe TEXT,                           -- JSON; null for a picture that somebody brought
    key TEXT UNIQUE REFERENCES requests (key),
    made_at INTEGER NOT NULL,
    CHECK ((recipe IS NULL) = (key IS NULL))
) STRICT;
CREATE INDEX pictures_sha256 ON pictures (sha256);

CREATE TABLE parents (
    child INTEGER NOT NULL REFERENCES pictures (id),
    position INTEGER NOT NULL,             -- the base is 0
    parent INTEGER NOT NULL REFERENCES pictures (id),
    role TEXT NOT NULL,
    PRIMARY KEY (child, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (                     -- what people call a picture by, in a channel
    channel TEXT NOT NULL,
    number INTEGER NOT NULL,
    picture INTEGER NOT NULL REFERENCES pictures (id),
    PRIMARY KEY (channel, number),
    UNIQUE (channel, picture)
) STRICT, WITHOUT ROWID;
