# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = 您的案件号码
paper-received = { $received_date } { $clock } 在柜台收到。
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = 免费
paper-fee-unknown = 工作人员会告诉您
paper-total = 合计
paper-needs = 还需要：
paper-phone = 打电话 { $phone }
paper-settlement-nothing-due = 您不用付钱。
paper-settlement-cash = 您在柜台付现金。
paper-settlement-card = 您在柜台刷卡。
paper-settlement-invoice = 您用附上的账单付。
paper-settlement-instalments = 您分期付。信上写着什么时候。
paper-settlement-waiver = 您请求不付。我们会看。
paper-settlement-later = 您以后选怎样付。您的申请照样进行。
paper-settlement-pick-up = 您来取时付。

## Receipt

receipt-now = 现在怎样
receipt-you = 您做什么
receipt-costs = 要多少钱
receipt-municipality = 我们做这个
receipt-other = 另一个机构做这个
receipt-identity = 请工作人员确认您是谁。您的申请照样进行。
receipt-nothing-to-do = 您现在什么都不用做。
receipt-keep = 请保存这张小票。
receipt-code = 请在大厅的机器上扫描这个码。这样您继续申请。码里没有个人资料。
receipt-code-words = 或输入这个代码：
receipt-questions = 有问题？打电话 { $phone }

## Receipt for cash

cash-title = 付款证明
cash-number = 证明的号码
cash-case = 案件号码：{ $number }
cash-amount = 已付现金
card-amount = 已刷卡
cash-when = { $paid_date } { $clock } 已付。
cash-keep = 请保存这份证明。

## Letter

letter-title = 申请的确认
letter-subject = 您的申请：{ $title }
letter-date = 日期
letter-number = 案件号码
letter-contact = 问题
letter-hand-over = 在大厅交给本人
letter-resident = 致申请人
letter-message = 我们在 { $received_date } { $clock } 收到您的申请。
letter-number-sentence = 您的案件号码是 { $number }。打电话给我们时请准备好。
letter-now = 您现在要做什么
letter-nothing-now = 您现在什么都不用做。我们开始办理。
letter-prove = 请工作人员确认您是谁
letter-prove-when = 您下次来时
letter-plan = 会怎样
letter-plan-intro = 这是所有步骤，按最好的顺序。
letter-who = 谁
letter-when = 什么时候
letter-phone = 电话
letter-cost = 费用
letter-needs = 还需要
letter-why = 为什么
letter-identity = 您是谁
letter-identity-not-yet = 我们还不能确定您是谁。这不会耽误您的申请。工作人员和您一起确认。您还有护照、身份证或驾照？请带来。什么都没有了？也请来。总有办法。
letter-identity-chip-genuine = 我们读了您证件的芯片。证件是真的。
letter-identity-chip-issuer-not-verified = 我们读了您证件的芯片。芯片里的资料没有改动。发证方还没有核对。我们还要做。
letter-identity-chip-expired = 我们读了您证件的芯片。您的证件过期了。工作人员和您一起看。
letter-identity-chip-other = 我们读了您证件的芯片。检查还没有完成。工作人员和您一起做。
letter-identity-clerk = 工作人员已确认您是谁。
letter-identity-clerks = 两位工作人员一起确认了您是谁。
letter-identity-letter-code = 您用信上的代码继续。以后工作人员确认您是谁。
letter-costs = 要多少钱，怎样付
letter-costs-none = 您的申请免费。
letter-pay-intro = 您可以选另一种方式。每种方式一样的价钱：
letter-pay-cash = 柜台付现金，您会得到付款证明
letter-pay-card = 柜台刷卡
letter-pay-invoice = 我们寄给您的账单
letter-pay-instalments = 分期，和我们一起定
letter-pay-pick-up = 来取时付
letter-pay-waiver = 钱不够？问我们能否不付
letter-pay-never-stops = 付款不会耽误您的申请。
letter-wrong = 有什么不对？
letter-wrong-text = 请打电话或来。我们会改。这封信还不是决定。以后收到决定而您不同意？那您可以提出异议（bezwaar）。决定里写着怎样做、有多少时间。
letter-questions = 有问题？
letter-questions-text = 打电话 { $phone } 或来 { $place }。请准备好案件号码。
letter-formats = 想要别的形式的信？
letter-formats-text = 想要大字、盲文或读出来的信？请问我们。不用付钱。
letter-privacy = 您的资料
letter-privacy-text = 您的资料我们只用于这个申请。您可以看，也可以让人改。
letter-privacy-where = 更多请看 { $website }。或在柜台问。
letter-privacy-ask = 请在柜台问怎样办。
letter-greeting = 此致
letter-code = 用这个代码您继续申请。在大厅的机器上扫描，或输入字母和数字。码里没有个人资料。
letter-code-alternative = 在机器上继续申请的二维码。字母和数字的代码是 { $code }。
letter-page = 案件号码 { $number } · 第 { $page } 页，共 { $pages } 页

## Voucher for the till

receipt-voucher = 付款单。付款时请出示这些条纹。

## Invoice and payment in parts

invoice-letter-title = 账单
invoice-subject = 账单：{ $title }
invoice-pay = 请在 { $pay_date } 或之前付 { $pay_cents }。
invoice-what = 您付什么
invoice-code = 用您银行的应用扫描这个码。{ $pay_cents } 就已填好。不行？请输入这里写的。
instalments-letter-title = 分期付款
instalments-subject = 分期付款：{ $title }
instalments-agreed = 您分 { $count } 次付。不会更贵。
instalments-when = 您什么时候付
instalment-row = 第 { $number } 次，{ $part_date } 之前
instalments-early = 您随时可以提前付。
instalments-code = 第一次用您银行的应用扫描这个码。{ $pay_cents } 就已填好。付款编号每次一样。
pay-how = 您怎样付
pay-counter = 更想付现金或刷卡？可以，不加钱，在 { $place }。请带这封信。
pay-trouble = 付不起？
pay-trouble-text = 打电话 { $phone } 或来。我们一起想办法。
pay-code-alternative = 给银行的二维码：{ $pay_cents } 付到 { $iban }。付款编号 { $reference }。
