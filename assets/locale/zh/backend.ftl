# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = 账单
backend-letter-loss-statement = 丢失声明
backend-letter-decision = 决定
backend-property-language = 语言
backend-value-assurance-high = 高
