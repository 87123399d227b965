-- SPDX-License-Identifier: EUPL-1.2
-- What the kiosk itself holds in secret: the key that signs the journal, and the keys of hashes
-- and of encrypted subjects. Made when first needed.
CREATE TABLE device_secret (
    name TEXT PRIMARY KEY,
    secret BLOB NOT NULL,
    public BLOB NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

-- Cases of which the backend has everything, since when. A step that is owed again is only seen
-- when the case is about to go: it is then taken off this list, and comes back when done.
CREATE TABLE case_complete (
    number TEXT PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
    life_event TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX case_complete_due ON case_complete (life_event, at);
CREATE TRIGGER case_completes AFTER INSERT ON journal WHEN new.kind = 'case.synced'
BEGIN
    INSERT OR REPLACE INTO case_complete (number, life_event, at)
    SELECT number, life_event, new.at FROM cases WHERE number = new.case_number;
END;
INSERT INTO case_complete (number, life_event, at)
SELECT c.number, c.life_event, max(j.at) FROM cases c
JOIN journal j ON j.case_number = c.number AND j.kind = 'case.synced'
WHERE NOT EXISTS (SELECT 1 FROM step s WHERE s.case_number = c.number AND s.state <> 'done')
GROUP BY c.number;

-- What is left of a case that has gone: nothing that leads to a person.
CREATE TABLE case_gone (
    number TEXT PRIMARY KEY,
    life_event TEXT NOT NULL,
    received_at TEXT NOT NULL,
    complete_at TEXT,
    gone_at TEXT NOT NULL,
    why TEXT NOT NULL,
    steps INTEGER NOT NULL CHECK (steps >= 0),
    steps_lost INTEGER NOT NULL CHECK (steps_lost >= 0),
    hashes TEXT NOT NULL
) STRICT;

-- Journal lines about personal data that the municipality's processing log does not have yet.
-- `sealed` is the encrypted data subject, written down when the case goes before its line does.
CREATE TABLE processing (
    seq INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('resident', 'mandate')),
    sealed TEXT
) STRICT;
CREATE INDEX processing_case ON processing (case_number);

-- A payment outlives its case: the cash must still count up.
CREATE TABLE cash_payment_kept (
    receipt_number TEXT PRIMARY KEY,
    case_number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL
) STRICT;
INSERT INTO cash_payment_kept SELECT receipt_number, case_number, amount, taken_by, taken_at
FROM cash_payment;
DROP TABLE cash_payment;
ALTER TABLE cash_payment_kept RENAME TO cash_payment;
CREATE INDEX cash_payment_case ON cash_payment (case_number);
