# SPDX-License-Identifier: EUPL-1.2

where-step-document = الرسالة

paper-official-number = الرقم لدى البلدية: { $number }
letter-official-number = الرقم لدى البلدية
