-- The queue. Its states are those of engine/job.py.

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,              -- the same event told twice enqueues nothing
    owner TEXT NOT NULL,
    priority INTEGER NOT NULL DEFAULT 0,
    request TEXT NOT NULL,                 -- JSON, as engine/job.py writes it
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'running', 'completed', 'cancelled', 'discarded')),
    attempt INTEGER NOT NULL DEFAULT 0,
    rescued INTEGER NOT NULL DEFAULT 0,    -- how often the whole program ended while this ran
    not_before INTEGER NOT NULL DEFAULT 0, -- times are milliseconds, UTC
    leased_until INTEGER,
    enqueued_at INTEGER NOT NULL,
    finished_at INTEGER,
    image TEXT,                            -- SHA-256 of what was made
    error TEXT,
    CHECK ((state = 'running') = (leased_until IS NOT NULL)),
    CHECK ((state IN ('completed', 'cancelled', 'discarded')) = (finished_at IS NOT NULL)),
    CHECK ((state = 'completed') = (image IS NOT NULL)),
    CHECK ((state = 'discarded') <= (error IS NOT NULL)),
    CHECK (state != 'running' OR attempt > 0)
) STRICT;
CREATE INDEX jobs_open ON jobs (state) WHERE state IN ('waiting', 'running');

CREATE TABLE served (                      -- whose job was taken when, for fairness
    owner TEXT PRIMARY KEY,
    turn INTEGER NOT NULL UNIQUE           -- counts up with every job that is taken
) STRICT;
