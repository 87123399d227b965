# SPDX-License-Identifier: EUPL-1.2

backend-property-language = اللغة
backend-value-assurance-high = عالٍ
backend-letter-invoice = الحساب
backend-letter-loss-statement = إقرار بالفقدان
backend-letter-decision = قرار
