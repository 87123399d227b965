# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = 我的文件：护照、驾照或摘录
group-family = 出生或去世
group-home = 我的住房或街道
group-letters = 信或决定
group-talk = 预约或谈话
group-more = 其他事情
in-group-title = 哪个最合适？
in-group-other = 是别的事
say-it = 用自己的话说
say-it-detail = 请写发生了什么
say-it-title = 发生了什么事？
say-it-hint = 几个字就够了。例如：我付不起房租。
say-it-body = 我们找合适的。您写的我们不保存。
say-it-label = 用您自己的话
meant-title = 您是这个意思吗？
meant-body = 选最合适的。
meant-none-title = 我们还不知道您的意思
meant-none-body = 没关系。换个说法，看列表，或和人谈。
meant-list = 不是，给我看列表
meant-none-list = 给我看列表
meant-again = 我换个说法
letter-with-code = 信上有代码
