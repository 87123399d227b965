# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = Рахунок
backend-letter-loss-statement = Заява про зникнення
backend-letter-decision = Рішення
backend-property-language = Мова
backend-value-assurance-high = високий
