/**
 * Text that people or models wrote is an ANY column that holds TEXT, or a BLOB where TEXT could not
 * hold it unchanged (see stored-text.ts). `sequence` orders rows where a clock that jumped could not.
 * `origin` is the mode of the conversation when the part was made.
 */
export const first = {
  version: 1,
  sql: `
    CREATE TABLE conversation (
      id TEXT PRIMARY KEY NOT NULL,
      sequence INTEGER NOT NULL UNIQUE,
      title ANY NOT NULL CHECK (typeof(title) IN ('text', 'blob')),
      mode TEXT NOT NULL CHECK (mode IN ('local-only', 'may-use-cloud')),
      model TEXT,
      head_message TEXT REFERENCES message (id),
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE message (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      conversation TEXT NOT NULL REFERENCES conversation (id),
      parent TEXT REFERENCES message (id),
      role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TRIGGER message_is_append_only BEFORE UPDATE ON message
    BEGIN SELECT RAISE(ABORT, 'message is append-only'); END;

    CREATE TABLE part (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      message TEXT NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('text', 'thinking')),
      origin TEXT NOT NULL CHECK (origin IN ('local-only', 'may-use-cloud')),
      text ANY NOT NULL CHECK (typeof(text) IN ('text', 'blob')),
      UNIQUE (message, kind, position)
    ) STRICT;

    CREATE TABLE part_source (
      part INTEGER NOT NULL REFERENCES part (sequence),
      source_part INTEGER NOT NULL REFERENCES part (sequence),
      PRIMARY KEY (part, source_part)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE turn (
      id TEXT PRIMARY KEY NOT NULL,
      question TEXT NOT NULL REFERENCES message (id),
      answer TEXT NOT NULL UNIQUE REFERENCES message (id),
      state TEXT NOT NULL CHECK (state IN
        ('prepared', 'sending', 'streaming', 'done', 'stopped', 'failed', 'interrupted')),
      model TEXT NOT NULL,
      ran_on TEXT CHECK (ran_on IN ('local', 'cloud')),
      cut_by_length INTEGER NOT NULL DEFAULT 0 CHECK (cut_by_length IN (0, 1)),
      first_token_ms REAL,
      tokens_per_second REAL,
      prompt_tokens INTEGER,
      output_tokens INTEGER,
      error TEXT,
      created_at INTEGER NOT NULL,
      ended_at INTEGER,
      CHECK ((ended_at IS NULL) = (state IN ('prepared', 'sending', 'streaming')))
    ) STRICT;

    CREATE INDEX turn_under_way ON turn (answer) WHERE ended_at IS NULL;

    CREATE TABLE draft (
      conversation TEXT UNIQUE REFERENCES conversation (id),
      text ANY NOT NULL CHECK (typeof(text) IN ('text', 'blob')),
      updated_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
