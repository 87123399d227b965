# SPDX-License-Identifier: EUPL-1.2
"""Bring an export of Open Formulieren in as a life event, and say what became of each part."""
