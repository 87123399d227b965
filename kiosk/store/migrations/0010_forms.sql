-- SPDX-License-Identifier: EUPL-1.2
-- In which form somebody wants their letters. Until now there was only large print or not.
UPDATE cases SET body = CAST(
    json_set(
        json_remove(CAST(body AS TEXT), '$.large_print'),
        '$.form',
        iif(json_extract(CAST(body AS TEXT), '$.large_print') = 1, 'large', 'normal')
    ) AS BLOB)
WHERE CASE
    -- What cannot be read is left as it is, to be found by who looks for damage.
    WHEN json_valid(CAST(body AS TEXT))
    THEN json_type(CAST(body AS TEXT), '$.large_print') IS NOT NULL
END;

-- Which kinds of tasks there are is told by the program: more come with most releases.
CREATE TABLE task_of_clerk (
    id INTEGER PRIMARY KEY,
    case_number TEXT NOT NULL REFERENCES cases (number),
    kind TEXT NOT NULL CHECK (kind <> ''),
    about TEXT NOT NULL,
    said TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    done_at TEXT,
    done_by TEXT,
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO task_of_clerk SELECT * FROM clerk_task;
DROP TABLE clerk_task;
ALTER TABLE task_of_clerk RENAME TO clerk_task;
CREATE INDEX clerk_task_open ON clerk_task (case_number, id) WHERE done_at IS NULL;
