# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = Co jest w dolnej linii prawa jazdy?
key-licence-line-label = Linia z 30 znaków
key-licence-line-hint = Z tyłu, na dole. Linia zaczyna się literą D. Skanowanie jest szybsze.
problem-licence-line = Ta linia nie jest jeszcze poprawna. Ma 30 liter i cyfr, pierwsza to D.
