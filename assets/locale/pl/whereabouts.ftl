# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = W drodze do gminy
where-step-document = list
paper-official-number = Numer w gminie: { $number }
letter-official-number = Numer w gminie
