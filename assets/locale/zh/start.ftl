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
frame-language = 语言
frame-settings = 设置
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
frame-scan-rows = 答案
frame-scan-buttons = 按钮
frame-scan-bar = 下面一行
frame-scan-keys = 按键
text-size-0 = 小
text-size-1 = 普通
text-size-2 = 大
text-size-3 = 很大
contrast-light = 普通
contrast-high = 高
contrast-high-dark = 高，暗
contrast-dark = 暗
contrast-low-glare = 柔和
aloud-place = { $place } / { $count }
aloud-characters =
    { $count ->
       *[other] 已输入 { $count } 个字符
    }
note-voice = 声音现在不能用。您可以读所有的。
note-voice-other = 平常的声音不能用。您听到另一个声音。
note-offline = 现在没有连接。一切安全保存在这里。

## The voice

frame-voice-room = 耳机拔出来了。个人的事我们不说出声。
frame-dark = 屏幕是黑的，别人看不到。再碰一下您就又能看到。
voice-volume = 音量 { $place } / { $count }
voice-rate = 速度百分之 { $percent }
voice-everyone-on = 个人的事我们现在说出声。
voice-everyone-off = 个人的事我们不再说出声。
voice-blank-on = 屏幕现在是黑的。碰两下，或再按一次键，您就又能看到。
voice-blank-off = 屏幕又亮了。
aloud-on-screen = 这在屏幕上。
aloud-number-on-screen = 您的号码在屏幕上。
aloud-typing-unheard = 您填的我们不说出声。用耳机您能听到。
aloud-key = 按键。
aloud-button-follows = 按钮：
aloud-step = 第 { $place } 步，共 { $count } 步：{ $step }
aloud-question = 第 { $place } 题，共 { $count } 题
