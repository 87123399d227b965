-- SPDX-License-Identifier: EUPL-1.2
-- Moments are ISO 8601 text in UTC with microseconds, so that they sort as text.

-- The last number given out of each numbered row: no number is ever given twice or skipped,
-- because the counter moves in the transaction that uses the number.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;

CREATE TABLE draft (
    visit TEXT PRIMARY KEY,
    data BLOB NOT NULL,
    saved_at TEXT NOT NULL,
    parked_reason TEXT
) STRICT;

CREATE TABLE cases (
    number TEXT PRIMARY KEY,
    visit TEXT NOT NULL UNIQUE,
    return_code TEXT NOT NULL UNIQUE,
    life_event TEXT NOT NULL,
    received_at TEXT NOT NULL,
    identity_method TEXT NOT NULL,
    settlement TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX cases_received ON cases (received_at);

-- No reference to cases: the journal outlives them.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_number TEXT,
    actor TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_case ON journal (case_number) WHERE case_number IS NOT NULL;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL REFERENCES cases (number),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    task TEXT,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'in-flight', 'done', 'refused')),
    blockers INTEGER NOT NULL CHECK (blockers >= 0),
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before TEXT,
    result TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX step_case ON step (case_number, state);
CREATE INDEX step_open ON step (attempts, id)
    WHERE state IN ('waiting', 'in-flight') AND blockers = 0;
-- How many steps are in each state, kept so that asking costs the same with any backlog.
-- New steps are counted by whoever adds them, many with one statement.
CREATE TABLE step_count (
    state TEXT PRIMARY KEY,
    steps INTEGER NOT NULL CHECK (steps >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO step_count VALUES ('waiting', 0), ('in-flight', 0), ('done', 0), ('refused', 0);
CREATE TRIGGER step_moves AFTER UPDATE OF state ON step WHEN old.state <> new.state
BEGIN
    UPDATE step_count SET steps = steps + CASE state WHEN new.state THEN 1 ELSE -1 END
    WHERE state IN (old.state, new.state);
END;
CREATE TRIGGER step_goes AFTER DELETE ON step
BEGIN
    UPDATE step_count SET steps = steps - 1 WHERE state = old.state;
END;
CREATE TABLE step_after (
    step INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    PRIMARY KEY (step, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_after_key ON step_after (key);

CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL REFERENCES cases (number),
    document TEXT NOT NULL,
    copy INTEGER NOT NULL CHECK (copy > 0),
    subject TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN
        ('waiting', 'submitted', 'sent', 'taken', 'failed', 'unknown', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    reference TEXT,
    UNIQUE (case_number, document, copy)
) STRICT;
CREATE INDEX print_job_waiting ON print_job (attempts, id) WHERE state = 'waiting';

CREATE TABLE document (
    case_number TEXT NOT NULL REFERENCES cases (number),
    document TEXT NOT NULL,
    media_type TEXT NOT NULL,
    made_at TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (case_number, document)
) STRICT;

CREATE TABLE cash_payment (
    receipt_number TEXT PRIMARY KEY,
    case_number TEXT NOT NULL REFERENCES cases (number),
    amount INTEGER NOT NULL CHECK (amount > 0),
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX cash_payment_case ON cash_payment (case_number);

CREATE TABLE clerk (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    passphrase TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- Failed sign-ins since the last good one, for each clerk and, as '', for all unknown names.
CREATE TABLE sign_in_guard (
    clerk TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    closed_until TEXT NOT NULL
) STRICT;
