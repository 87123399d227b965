# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = Auf dem Weg zur Gemeinde
where-step-document = der Brief
paper-official-number = Nummer bei der Gemeinde: { $number }
letter-official-number = Nummer bei der Gemeinde
