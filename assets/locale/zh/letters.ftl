# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = 页
letter-page-of = 第 { $page } 页，共 { $pages } 页

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = 您不同意这个决定吗？
letter-objection-text = 那您可以提出异议（[nl: bezwaar]）。到 { $objection_date } 为止。请写信给 { $municipality }，{ $place }。或把信交到柜台。提出异议免费。
letter-objection-contents = 信里请写：您的姓名和地址、日期、案件号码 { $number }、为什么不同意。请签名。附上这个决定的复印件。
letter-objection-urgent = 您提出异议时，决定仍然有效。很急？那您可以请法官作{ -voorlopige-voorziening }。这要花钱。我们乐意帮您：打电话 { $phone }。

## Which language counts (Awb 2:6)

letter-legal-language = 这封信附有一封荷兰语的信。荷兰语的信是正式的。

## Lines to write on

sign-place = 地点和日期
sign-name = 姓名
sign-here = 签名

## Statement of loss

loss-letter-title = 丢失声明
loss-subject = 丢失声明（[nl: verklaring van vermissing]）
loss-message = 您告诉我们证件不见了。凭这份声明我们把它们作废。
loss-sign = 请读这份声明，并在工作人员面前签名
loss-sign-by = 您下次来时
loss-found = 找到了证件？请交到柜台
loss-found-by = 马上
loss-what = 什么不见了
loss-name = 姓名
loss-name-value = { $name }
loss-documents = 证件
loss-documents-value = { $documents }
loss-when = 从
loss-when-value = { $lost_on }
loss-where = 在哪里
loss-where-value = { $lost_place }
loss-unknown = 不知道
loss-declare = 您声明什么
loss-declare-text = 我声明这些证件已不在我这里。这里写的都是真的。我知道证件会作废，而且不能恢复。
loss-after = 然后怎样
loss-after-text = 我们转告丢失。证件之后无效，在国外也无效。这份声明免费。

## Request for what is missing (Awb 4:5)

request-letter-title = 我们还需要您的东西
request-subject = 我们还需要您的东西：{ $task }
request-message = 您的申请还不完整。请最晚 { $due_date } 给我们缺少的。
request-by = 最晚 { $due_date }
request-how = 怎样给我们
request-how-text = 请带到 { $place }。或寄来。请写上案件号码 { $number }。
request-late = 来不及吗？
request-late-text = 请在 { $due_date } 之前打电话。我们一起想办法。没有您的消息？那我们可以决定不继续您的申请。

## Decision

decision-letter-title = 决定
decision-subject = 决定：{ $task }
decision-granted = 我们批准您的申请：{ $task }。
decision-partly = 我们批准您申请的一部分：{ $task }。
decision-refused = 我们拒绝您的申请：{ $task }。
decision-why = 我们为什么这样决定
decision-pay = 您在柜台付现金或刷卡，或用我们的账单。到处一样的价钱。
decision-mandate = 代表市政府（[nl: burgemeester en wethouders]）

## Appointment

meeting-letter-title = 您的预约
meeting-subject = 您的预约：{ $task }
meeting-message = 我们等您，{ $at_date } { $at_clock }。
meeting-about = 关于
meeting-about-value = { $task }
meeting-day = 日子
meeting-day-value = { $at_date }
meeting-time = 时间
meeting-time-value = { $at_clock }
meeting-place = 在哪里
meeting-place-value = { $place }
meeting-bring = 请带上
meeting-other = 不能来吗？
meeting-other-text = 请打电话 { $phone }。我们一起约别的时间。
meeting-help = 需要帮助或口译，或不能久站？请事先告诉我们。随时可以有人陪您来。

## Cover letter in another language

cover-letter-title = 关于市政府给您的信
cover-subject = 关于您的信：{ $title }
cover-message = 我们收到了您的申请。您的案件号码是 { $number }。下面写着您要做什么。
cover-costs = 要多少钱
cover-read-aloud = 想有人和您一起读荷兰语的信？请来。不用付钱。

## Letters that ask for one thing

ask-code = 请在大厅的机器上扫描这个码。您马上看到这个问题。或输入字母和数字。码里没有个人资料。
ask-by = 最晚 { $due_date }
ask-photo-letter-title = 我们需要您的证件照
ask-photo-subject = 请带证件照
ask-photo-message = 我们需要您的证件照，用于：{ $task }。
ask-photo-picture = 6 个月内的证件照，正面。
ask-photo-step = 请把照片带到 { $place }
ask-photo-why = 没有照片我们不能继续。没有钱拍照？告诉我们。我们想办法。
ask-sign-letter-title = 我们需要您的签名
ask-sign-subject = 请在这里签名
ask-sign-message = 我们需要您的签名，用于：{ $task }。
ask-sign-picture = 先读下面写的。然后签名。
ask-sign-step = 请在这封信上签名，交到 { $place }
ask-sign-statement = { $statement }
ask-sign-why = 有什么不清楚？先不要签。先打电话给我们。
ask-right-letter-title = 这还对吗？
ask-right-subject = 这还对吗？
ask-right-message = 这是您告诉我们的，关于：{ $task }。还是这样吗？
ask-right-picture = 请看是否都还对。
ask-right-what = 这是我们知道的
ask-right-step = 请告诉我们：在机器、柜台或打电话 { $phone }
ask-right-why = 都对？也请告诉我们。我们就可以继续。

## Paying by transfer

pay-to = 给
pay-iban = 账号
pay-iban-words = 账号（用字写）
pay-amount = 金额
pay-with = 付款编号
pay-trouble-short = 付不起？打电话 { $phone } 或来。我们一起想办法。
digit-0 = 零
digit-1 = 一
digit-2 = 二
digit-3 = 三
digit-4 = 四
digit-5 = 五
digit-6 = 六
digit-7 = 七
digit-8 = 八
digit-9 = 九

## The clerk writes a letter

letter-statement = { $statement }
