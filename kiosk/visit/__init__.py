# SPDX-License-Identifier: EUPL-1.2
"""The visit: one resident's time at the kiosk, as a pure function of what happens.

`flow` moves a state by an event and returns effects (`values`, `events`, `effects`). It turns
pages with `turning`, takes answers and choices with `deciding` and `answering`, leads to a chip
with `documents`, and hands over to a clerk with `assistance`. `derived` is what follows from a
state. Nothing here draws, stores, prints or waits.
"""
