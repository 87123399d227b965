# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = De camino al municipio
where-step-document = la carta
