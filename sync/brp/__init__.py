# SPDX-License-Identifier: EUPL-1.2
"""The population registry: Haal Centraal BRP Personen bevragen 2.x, ``POST /personen``."""
