-- SPDX-License-Identifier: EUPL-1.2
-- Each paper has a return code of its own, tied to case, document and copy, with a last day; it
-- can be revoked, and the one thing that its paper asks for can be answered once. Codes of before
-- stand on all papers of their case and count while it is here: no document, no last day.
CREATE TABLE return_code (
    code TEXT PRIMARY KEY,
    case_number TEXT NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
    document TEXT NOT NULL,
    copy INTEGER NOT NULL,
    expires_on TEXT NOT NULL,
    revoked_why TEXT NOT NULL DEFAULT '',
    ask BLOB,
    answered_at TEXT,
    UNIQUE (case_number, document, copy)
) STRICT;
INSERT INTO return_code (code, case_number, document, copy, expires_on)
    SELECT return_code, number, '', 0, '' FROM cases WHERE return_code NOT LIKE '%|%';

-- A revoked code stays revoked when its case has left the kiosk; only its hash is kept.
CREATE TABLE code_revoked (
    hash TEXT PRIMARY KEY,
    expires_on TEXT NOT NULL
) STRICT;

-- Wrong codes at this kiosk, whoever tried them.
CREATE TABLE code_guard (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    failures INTEGER NOT NULL,
    closed_until TEXT,
    last_at TEXT NOT NULL
) STRICT;

-- Letters that go by post wait in the tray until they are printed in a batch at the counter or
-- handed to a print house. A batch is numbered; its letters have their place in it.
CREATE TABLE post_batch (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('counter', 'print-house')),
    sheet TEXT NOT NULL DEFAULT 'waiting'
        CHECK (sheet IN ('waiting', 'submitted', 'sent')),
    digest TEXT NOT NULL DEFAULT '',
    done_at TEXT
) STRICT;
ALTER TABLE print_job ADD COLUMN post INTEGER NOT NULL DEFAULT 0 CHECK (post IN (0, 1));
ALTER TABLE print_job ADD COLUMN batch INTEGER REFERENCES post_batch (id);
ALTER TABLE print_job ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
CREATE INDEX print_job_tray ON print_job (id) WHERE post = 1 AND batch IS NULL;
