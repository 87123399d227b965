# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = What does the bottom line of your driving licence say?
key-licence-line-label = The line of 30 characters
key-licence-line-hint = On the back, at the bottom. The line begins with a D. Scanning is quicker.
problem-licence-line = This line is not right yet. It has 30 letters and digits, and the first is a D.
