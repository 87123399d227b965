# SPDX-License-Identifier: EUPL-1.2
"""The demo's dock; see :mod:`ui.dock.window`."""
