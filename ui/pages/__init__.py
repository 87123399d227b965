# SPDX-License-Identifier: EUPL-1.2
"""From the visit's state to what the screen shows and says: plain maps for QML, no Qt here.

`present` is the only door. Every word comes from the message catalogue; the maps' shape is
described in ``docs/architecture.md`` under "What a page is made of".
"""

from ui.pages.present import View, out_of_order, present

__all__ = ["View", "out_of_order", "present"]
