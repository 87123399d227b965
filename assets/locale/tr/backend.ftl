# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = Fatura
backend-letter-loss-statement = Kayıp beyanı
backend-letter-decision = Karar
backend-property-language = Dil
backend-value-assurance-high = yüksek
