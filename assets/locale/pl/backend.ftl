# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = Rachunek
backend-letter-loss-statement = Oświadczenie o zaginięciu
backend-letter-decision = Decyzja
backend-property-language = Język
backend-value-assurance-high = wysoki
