# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = 还没有由说这种语言的人检查过。
language-partly = 还没有全部翻译。
language-no-voice = 这种语言在这里没有声音。
language-others = 其他语言
page-borrowed = 这一页还没有翻译成您的语言。
key-other-script = 其他字母
keyboard-latin = 请用拉丁字母写，和证件上一样。
legal-language = 有法律效力的是荷兰语文本。翻译帮您理解。
