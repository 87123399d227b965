-- SPDX-License-Identifier: EUPL-1.2
-- What the backend is asked after a case was sent: whether it holds what was sent, once; how far
-- it is, in its own words; and the official case numbers it set apart for this kiosk.
CREATE TABLE examination (
    case_number TEXT PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('due', 'fine', 'differs')),
    at TEXT NOT NULL,
    findings TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX examination_due ON examination (at) WHERE state = 'due';
CREATE TRIGGER case_to_examine AFTER INSERT ON journal WHEN new.kind = 'case.synced'
BEGIN
    INSERT OR REPLACE INTO examination (case_number, state, at)
    SELECT number, 'due', new.at FROM cases WHERE number = new.case_number;
END;
INSERT INTO examination (case_number, state, at) SELECT number, 'due', at FROM case_complete;

CREATE TABLE reserved_number (
    number TEXT PRIMARY KEY,
    reserved_at TEXT NOT NULL,
    case_number TEXT REFERENCES cases (number) ON DELETE CASCADE
) STRICT;
CREATE INDEX reserved_number_free ON reserved_number (reserved_at, number)
    WHERE case_number IS NULL;

ALTER TABLE case_stage ADD COLUMN told TEXT NOT NULL DEFAULT '';
ALTER TABLE case_stage ADD COLUMN since TEXT;
