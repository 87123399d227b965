# SPDX-License-Identifier: EUPL-1.2
# The way back: codes on paper, and the one thing that a letter asks for.

asked-still-right-title = Est-ce encore juste ?
