-- SPDX-License-Identifier: EUPL-1.2
-- How a payment at the counter was made. Until now there was only cash.
ALTER TABLE cash_payment ADD COLUMN method TEXT NOT NULL DEFAULT 'cash'
    CHECK (method IN ('cash', 'card'));
