# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = 中文
start-title = 发生了什么事？我们帮您。
start-body = 您可以在这里一次办好。不用带任何东西。按您的语言开始。
start-begin = 从这里开始
start-letter = 我有这台机器的信
chosen = 已选
frame-text-size = 文字
frame-contrast = 对比度
frame-voice = 声音
frame-help = 帮助
frame-stop = 停止
frame-back = 返回
frame-repeat = 重复
frame-scroll-down = 下面
frame-scroll-up = 上面
frame-key-space = 空格
frame-key-backspace = 删除
frame-key-clear = 全部删除
frame-key-shift = 大写
frame-key-signs = 符号
frame-key-typed = 已输入一个字符
frame-key-letters = 字母
frame-change = 更改
frame-on = 开
frame-take-card = 请带走您的证件
frame-off = 关
text-size-0 = 小
text-size-1 = 普通
text-size-2 = 大
text-size-3 = 很大
contrast-light = 普通
aloud-place = { $place } / { $count }
aloud-characters =
    { $count ->
       *[other] 已输入 { $count } 个字符
    }
note-voice = 声音现在不能用。您可以读所有的。
note-offline = 现在没有连接。一切安全保存在这里。

## The voice

