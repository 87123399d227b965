# SPDX-License-Identifier: EUPL-1.2
"""What people see, hear and press. Asks kiosk, decides nothing."""

import ui.steady  # noqa: F401  (before the first Qt call of whichever program this is)
