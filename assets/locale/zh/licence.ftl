# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = 驾照下面一行写什么？
key-licence-line-label = 30 个字符的一行
key-licence-line-hint = 在背面下方。以 D 开头。扫描更快。
problem-licence-line = 这一行还不对。它有 30 个字母和数字，第一个是 D。
