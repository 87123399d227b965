# SPDX-License-Identifier: EUPL-1.2
"""Files that tests read: one encrypted database of every released schema."""
