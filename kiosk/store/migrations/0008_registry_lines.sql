-- SPDX-License-Identifier: EUPL-1.2
-- To find the looks into the registry of one visit among a million lines of the journal.
CREATE INDEX journal_registry ON journal (json_extract(detail, '$.visit'))
    WHERE kind = 'registry.fetched';
