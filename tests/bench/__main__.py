# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.bench``: every benchmark in one table."""

import sys

from tests.bench.run_all import main

sys.exit(main(sys.argv[1:]))
