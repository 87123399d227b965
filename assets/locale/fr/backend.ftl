# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = Facture
backend-letter-loss-statement = Déclaration de perte
backend-letter-decision = Décision
backend-property-language = Langue
backend-value-assurance-high = élevé
