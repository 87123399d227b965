# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = Belediyeye gidiyor
where-step-document = mektup
paper-official-number = Belediyedeki numara: { $number }
letter-official-number = Belediyedeki numara
