# SPDX-License-Identifier: EUPL-1.2
"""The voice of the kiosk: what is said, in which order, and by which engine.

`queue` decides (pure), `service` runs it on a thread of its own, `espeak` keeps the engine's
helper process alive, and `espeak_helper` with `players` is what runs inside that process.
Nothing is imported here: the helper has to start quickly and stay small.
"""
