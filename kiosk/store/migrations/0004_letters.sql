-- SPDX-License-Identifier: EUPL-1.2
-- Coming back with a letter: how often a code was tried with a wrong second fact, and how far a
-- case is as far as the backend has told.
CREATE TABLE letter_guard (
    code TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    closed_until TEXT,
    last_at TEXT NOT NULL
) STRICT;
CREATE TABLE case_stage (
    case_number TEXT PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('received', 'handled', 'decided', 'ready')),
    at TEXT NOT NULL
) STRICT;
