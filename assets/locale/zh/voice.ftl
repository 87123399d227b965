# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = 声音怎样
settings-voice-title = 您想怎样听声音？
settings-voice-body = 用按键也可以。
voice-louder = 大声
voice-softer = 小声
voice-faster = 快
voice-slower = 慢
voice-pause = 安静一会儿，或继续
voice-blank = 让屏幕变黑
voice-blank-detail = 这样别人看不到。您都能听到。
voice-everyone = 个人的事也说出声
voice-everyone-detail = 那大家都能听到。用耳机只有您听到。
voice-off = 关掉声音
