# SPDX-License-Identifier: EUPL-1.2

paper-case-number = رقم ملفك
paper-amount = { $amount_cents }
paper-free = مجانًا
receipt-costs = كم يكلف
letter-date = التاريخ
letter-contact = أسئلة
letter-prove = ليتحقق موظف من هويتك
letter-when = متى
letter-cost = التكلفة
letter-needs = ما زال مطلوبًا
letter-why = لماذا
letter-identity = من أنت
