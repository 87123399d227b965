# SPDX-License-Identifier: EUPL-1.2
"""Letters as content: which blocks in which order, from what is known of a case."""
