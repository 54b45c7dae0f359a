-- What the local chat keeps: it is its own platform (docs/decisions/0001).

CREATE TABLE messages (
    room TEXT NOT NULL,
    n INTEGER NOT NULL,                    -- counts up in its room
    author TEXT NOT NULL,
    ours INTEGER NOT NULL CHECK (ours IN (0, 1)),
    text TEXT NOT NULL,
    reply_to INTEGER,                      -- n of a message of this room, which may be gone
    sent_at INTEGER NOT NULL,              -- milliseconds, UTC
    sent_as TEXT UNIQUE,                   -- the browser's own id for it: sent again, it is still one message
    key TEXT,                              -- the key that we posted it under
    only_for TEXT,                         -- the one person who sees it
    actions TEXT NOT NULL DEFAULT '[]',    -- JSON
    progress REAL CHECK (progress BETWEEN 0 AND 1),
    PRIMARY KEY (room, n),
    CHECK ((ours = 0) = (sent_as IS NOT NULL)),
    CHECK (ours = 1 OR (key IS NULL AND only_for IS NULL AND progress IS NULL))
) STRICT;
CREATE INDEX messages_key ON messages (key) WHERE key IS NOT NULL;

CREATE TABLE files (
    room TEXT NOT NULL,
    n INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    forwarded INTEGER NOT NULL DEFAULT 0 CHECK (forwarded IN (0, 1)),
    PRIMARY KEY (room, n, position),
    FOREIGN KEY (room, n) REFERENCES messages (room, n) ON DELETE CASCADE
) STRICT;

CREATE TABLE happened (                    -- what is told to whoever listens, in order
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    room TEXT NOT NULL,
    n INTEGER NOT NULL,
    press TEXT,                            -- JSON; null when it is the message itself that was posted
    sent_as TEXT UNIQUE                    -- the browser's own id of a press
) STRICT;
CREATE INDEX happened_at ON happened (at);
