/**
 * Branches: which child of a message was last shown, and what was deleted, beside a tree that only grows
 * (`parent` is '' for the roots of a conversation). Context: what a turn was asked with, beside its prompt,
 * and how much of the history had room. `scope_setting` and `turn.options` hold JSON. The indexes on what points
 * at a message keep the removal of one from reading every row there is.
 */
export const branchesAndContext = {
  version: 2,
  sql: `
    ALTER TABLE conversation ADD COLUMN deleted_at INTEGER;
    ALTER TABLE conversation ADD COLUMN titled_by TEXT NOT NULL DEFAULT 'first-line'
      CHECK (titled_by IN ('first-line', 'model', 'person'));

    CREATE INDEX message_of_parent ON message (conversation, parent, sequence);
    CREATE INDEX message_parent ON message (parent);
    CREATE INDEX turn_question ON turn (question);
    CREATE INDEX conversation_head ON conversation (head_message);

    CREATE TABLE branch_choice (
      conversation TEXT NOT NULL REFERENCES conversation (id),
      parent TEXT NOT NULL,
      child TEXT NOT NULL REFERENCES message (id),
      PRIMARY KEY (conversation, parent)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX branch_choice_child ON branch_choice (child);

    CREATE TABLE deleted_message (
      message TEXT PRIMARY KEY NOT NULL REFERENCES message (id),
      deleted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pinned_message (
      message TEXT PRIMARY KEY NOT NULL REFERENCES message (id)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE part ADD COLUMN pasted_from INTEGER;
    ALTER TABLE draft ADD COLUMN pasted_from INTEGER;

    ALTER TABLE turn ADD COLUMN thinking_ms REAL;
    ALTER TABLE turn ADD COLUMN options TEXT;
    ALTER TABLE turn ADD COLUMN context_window INTEGER;
    ALTER TABLE turn ADD COLUMN context_estimate INTEGER;
    ALTER TABLE turn ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE scope_setting (
      scope TEXT NOT NULL CHECK (scope IN ('folder', 'model', 'conversation')),
      target TEXT NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (scope, target, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE token_rate (
      model TEXT PRIMARY KEY NOT NULL,
      rate TEXT NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
