# SPDX-License-Identifier: EUPL-1.2
"""The visit: one resident's time at the kiosk, as a pure function of what happens.

`values` holds the states, events and effects; `flow` the function from one state to the
next; `answering` turns what was typed or picked into an answer; `assistance` is the
clerk's part. Nothing here draws, stores, prints or waits.
"""
