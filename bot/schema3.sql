-- Slack workspaces that installed the app.

CREATE TABLE installations (
    team TEXT PRIMARY KEY,
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),  -- whether a key is needed to read it
    installation BLOB NOT NULL,
    installed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
