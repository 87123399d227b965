# SPDX-License-Identifier: EUPL-1.2

language-not-reviewed = 此译文尚未由说中文的人检查。
language-partly = 还没有全部翻译。
language-no-voice = 这种语言在这里没有语音。
language-others = 其他语言
page-borrowed = 此页面尚未翻译成您的语言。
key-other-script = 其他字母
keyboard-latin = 请用拉丁字母书写，与您的证件一致。
legal-language = 具有法律效力的是荷兰语文本。译文帮助您理解内容。
