# SPDX-License-Identifier: EUPL-1.2
# How one sees and operates the kiosk.

settings-done = Fertig
