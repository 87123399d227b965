# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = 正在发往市政府
where-step-document = 那封信
paper-official-number = 市政府的号码：{ $number }
letter-official-number = 市政府的号码
