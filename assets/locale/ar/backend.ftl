# SPDX-License-Identifier: EUPL-1.2

backend-property-language = اللغة
backend-value-assurance-high = عالٍ
