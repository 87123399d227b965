-- SPDX-License-Identifier: EUPL-1.2
-- What a clerk still has to do for a case: compare an answer with the registry, correct something,
-- take something back. `said` is the resident's own words.
CREATE TABLE clerk_task (
    id INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL REFERENCES cases (number),
    kind TEXT NOT NULL CHECK (kind IN ('compare', 'correct', 'withdraw')),
    about TEXT NOT NULL,
    said TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    done_at TEXT,
    done_by TEXT,
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX clerk_task_open ON clerk_task (case_number, id) WHERE done_at IS NULL;
