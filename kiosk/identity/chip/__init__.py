# SPDX-License-Identifier: EUPL-1.2
"""Talking to the chip of a travel document: ICAO 9303-10 and 9303-11.

The chip is an enemy until shown otherwise: every length is bounded before memory is taken, and
all that a chip can do ends in a value of :mod:`kiosk.identity.states`.
"""
