-- SPDX-License-Identifier: EUPL-1.2
-- Cases that somebody asked to be erased: they go as soon as the backend has everything, without
-- waiting for their period.
CREATE TABLE erasure_request (
    case_number TEXT PRIMARY KEY REFERENCES cases (number) ON DELETE CASCADE,
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL
) STRICT;
