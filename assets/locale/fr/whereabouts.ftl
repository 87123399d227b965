# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = En route vers la commune
where-step-document = la lettre
paper-official-number = Numéro à la commune : { $number }
letter-official-number = Numéro à la commune
