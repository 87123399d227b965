# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = De camino al municipio
where-step-document = la carta
paper-official-number = Número en el municipio: { $number }
letter-official-number = Número en el municipio
