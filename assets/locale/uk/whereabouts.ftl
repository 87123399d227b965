# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = Дорогою до громади
where-step-document = лист
paper-official-number = Номер у громаді: { $number }
letter-official-number = Номер у громаді
