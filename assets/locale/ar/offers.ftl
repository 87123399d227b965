# SPDX-License-Identifier: EUPL-1.2

offer-look = عرض
offer-label-because = لماذا
offers-birth-date = متى وُلدت؟
offers-own-costs-have = نعم
offers-own-costs-none = لا
offers-local-tax-have = نعم
offers-local-tax-none = لا
offers-study-finance-have = نعم
offers-study-finance-none = لا
clerk-fact-decision = صدر القرار
