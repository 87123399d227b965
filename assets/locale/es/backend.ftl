# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-letter-invoice = Factura
backend-letter-loss-statement = Declaración de pérdida
backend-letter-decision = Decisión
backend-property-language = Idioma
backend-value-assurance-high = alto
