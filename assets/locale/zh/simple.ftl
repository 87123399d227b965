# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = 您要付什么？
simple-pay-bank = 您可以用银行付。完整的信里写着怎样。
simple-pay-counter = 您也可以在柜台付。现金也可以。
simple-disagree = 您不同意决定？那您可以提出异议。完整的信里写着怎样。
simple-help = 您有问题吗？
simple-call = 请打电话。我们乐意帮您。
simple-behind = 后面是完整的信。请全部保存。
simple-whole = 这是同一封信，完整的。
# What a picture shows, for who does not see it.
simple-picture-mail = 图：信
simple-picture-calendar = 图：日历
simple-picture-clock = 图：时钟
simple-picture-map-pin = 图：地图上的地点
simple-picture-photo = 图：照片
simple-picture-pencil = 图：铅笔
simple-picture-file-certificate = 图：盖章的纸
simple-picture-file-text = 图：有字的纸
simple-picture-cash = 图：钱
simple-picture-credit-card = 图：银行卡
simple-picture-building = 图：市政府大楼
simple-picture-message-circle = 图：对话框
simple-picture-phone-call = 图：响着的电话
simple-picture-list-check = 图：打勾的清单
simple-picture-clipboard-list = 图：清单
