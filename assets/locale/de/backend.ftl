# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = Rechnung
backend-letter-loss-statement = Erklärung über den Verlust
backend-letter-decision = Bescheid
backend-property-language = Sprache
backend-value-assurance-high = hoch
