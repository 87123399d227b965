# SPDX-License-Identifier: EUPL-1.2
"""`loket demo`: the real kiosk, with a hall around it that this process plays.

The kiosk is a child process, started exactly as ``loket run``. The hall is everything it touches:
printers, card reader, backend, network, power and clock. :mod:`kiosk.demo.show` is what the
command calls; :mod:`kiosk.demo.hall` is the hall, :mod:`kiosk.demo.power` the kiosk's plug and
:mod:`kiosk.demo.journey` the walk without anybody there.
"""
