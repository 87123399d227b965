# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = 我想和人谈谈
talk-to-someone-about = 您想谈什么？
talk-to-someone-about-hint = 这样我们找到合适的人。您可以不说。
talk-to-someone-about-why = 这样您只要说一次。
talk-to-someone-about-money = 钱或债务
talk-to-someone-about-letter = 一封信
talk-to-someone-about-document = 护照、卡或其他文件
talk-to-someone-about-home = 我的住房或附近
talk-to-someone-about-other = 别的事
talk-to-someone-about-unsaid = 在这里不想说
talk-to-someone-name = 我们怎样叫您？
talk-to-someone-name-hint = 我们在大厅这样叫您。可以跳过。
talk-to-someone-name-why = 这样您知道是叫您。
talk-to-someone-phone = 您不能等的话，可以给您打电话吗？
talk-to-someone-phone-hint = 没有电话？跳过这个问题。
talk-to-someone-phone-why = 那我们打回给您。您不用等。
talk-to-someone-task-conversation = 工作人员和您谈
talk-to-someone-task-conversation-summary = 请在大厅坐。工作人员会来找您。不需要任何东西。
talk-to-someone-task-conversation-when = 今天，就在大厅
talk-to-someone-task-conversation-why = 您说您想和人谈谈。随时可以。
talk-to-someone-task-call-back = 您不能等的话，我们打电话
talk-to-someone-task-call-back-summary = 要走了？那我们打您给的号码。
talk-to-someone-task-call-back-when = 最晚 { $due_date }
talk-to-someone-task-call-back-why = 您给了我们电话号码。
