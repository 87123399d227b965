-- SPDX-License-Identifier: EUPL-1.2
-- Badges of staff. A badge is known by the SHA-256 of its certificate and belongs to one clerk;
-- it is never removed, so that an old one stays recognised as blocked.
CREATE TABLE badge (
    fingerprint TEXT PRIMARY KEY CHECK (length(fingerprint) = 64),
    clerk TEXT NOT NULL REFERENCES clerk (id),
    certificate BLOB NOT NULL,
    card_certificate BLOB NOT NULL,
    valid_until TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'blocked')),
    reason TEXT NOT NULL DEFAULT '',
    enrolled_at TEXT NOT NULL,
    blocked_at TEXT
) STRICT;
CREATE INDEX badge_clerk ON badge (clerk);
