# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = 继续
skip = 跳过
yes = 是
no = 不
look = 查看
free = 免费
amount = { $amount_cents }
not-given = 没有填
try-again = 再试
path-event = 发生了什么
path-questions = 问题
path-identity = 您是谁
path-plan = 您的计划
path-check = 检查

## After a power cut

resume-title = 刚才是您在这里办事吗？
resume-body = 机器关了一会儿。您填的都保存了。
resume-yes = 是的，我继续
resume-asked-again =
    问题刚刚改了。{ $count ->
       *[other] { $count } 个答案不合适了。我们再问一次。
    }
resume-set-aside = 这些问题不在了。您填的我们保存了。请重新选发生了什么，或请求帮助。
resume-no = 不，全部删除

## Language and comfort

language-title = 您想用哪种语言？
comfort-title = 您读得清、听得清吗？
comfort-body = 选您觉得舒服的。随时可以在屏幕下面改。
comfort-text-size = 文字：{ $size }
comfort-voice = 全部读出来

## What happened

happened-title = 发生了什么事？

## Questions

why-asked = 我们为什么问这个？
why-title = 我们为什么问这个？
why-general = 我们只问帮您需要的。
why-close = 回到问题
day-today = 今天
day-yesterday = 昨天
day-other-day = 另一天
field-date = 日期
field-date-hint = 日、月、年。例如 24-11-2026
field-text = 您的回答
field-amount = 欧元金额
field-amount-hint = 例如 1250 或 1250,50
field-count = 数字
field-count-hint = 整数，例如 3
field-place = 地点
field-name = 您的姓名
field-name-hint = 名和姓
field-phone = 电话号码
field-phone-hint = 例如 06 12345678
field-postcode = 邮编
field-postcode-hint = 例如 1234 AB
field-number = 门牌号
field-number-hint = 有附加的话，例如 12 B
field-street = 街道
field-town = 地名
field-given-names = 名
field-family-name = 姓
field-birth-date = 出生日期
problem-date = 日期不对。请写日、月、年。例如 24-11-2026。
problem-birth-date-ahead = 这个出生日期在未来。请写您的出生日期。
problem-choose-one = 请先选一个答案。
problem-address-postcode = 请写邮编和门牌号。
problem-address-street = 请写街道和地名。
problem-can = 这不是六位数字。请再看证件。
problem-document-number = 这个号码不对。请看证件。它有字母和数字。
problem-case-number = 案件号码不对。请检查。
problem-name = 请写姓。

## Identity

identify-title = 您身边还有证件吗？
identify-body = 有证件，我们很快知道您是谁。没有？那就继续。
identify-at-home = 家里的护照现在没有用。有的话以后带来。
document-id-card = 有，我的身份证
document-passport = 有，我的护照
document-residence-permit = 有，我的居留许可
document-none = 没有，什么都没带
document-id-card-yours = 您的身份证
document-passport-yours = 您的护照
document-residence-permit-yours = 您的居留许可
document-none-yours = 您的证件
without-document = 没有证件继续
key-why = 有这个号码，我们能读芯片。我们不保存。
key-can-title = 证件上的六位数字是什么？
key-can-label = 六位数字（CAN）
key-can-hint-id-card = 只有数字，在卡正面。不是证件号码。
key-can-hint-passport = 只有数字，在有照片的那页。不是证件号码。
key-can-hint-residence-permit = 只有数字，在卡正面。不是证件号码。
key-can-hint-none = 只有数字。不是证件号码。
key-no-can = 我看不到六位数字
key-document-number-title = 您的证件号码是什么？
key-document-number-label = 证件号码
key-document-number-hint = 九个字母和数字，在证件右上方
key-birth-date-title = 您的出生日期是什么？
key-birth-date-label = 出生日期
key-birth-date-hint = 日、月、年，和证件上一样
key-expiry-date-title = 您的证件有效到什么时候？
key-expiry-date-label = 有效到
key-expiry-date-hint = 日、月、年，和证件上一样
key-again = 重新输入号码
lay-title = 请把{ $document }放在读卡器上
lay-body = 读卡器在屏幕下面。请放着，直到我们说好了。
no-reader-title = 读卡器现在不能用
no-reader-body = 什么都没有丢失。您可以不用证件继续。以后工作人员确认您是谁。
reading-title = 我们在读您的证件
reading-found = 您好，{ $name }。
reading-body = 请不要动证件。要几秒钟。
card-read-title = 您的证件读好了
take-card = 请带走您的证件。
fact-name = 姓名
fact-document = 证件
fact-expires = 有效到 { $expires_date }
chip-genuine = 您的证件是真的。
chip-issuer-not-verified = 芯片没有改动。这里不认识发证方。
chip-altered = 芯片里的资料不对。工作人员和您一起看。
chip-expired = 您的证件过期了。我们知道您是谁。工作人员会看。
chip-not-checked = 芯片读好了。我们不能检查是否是真的。工作人员会看。
chip-because-no-security-object = 芯片上没有签名。
chip-because-unknown-algorithm = 芯片的签名方式我们不认识。
chip-because-signer-missing = 没有写谁签的芯片。
chip-because-signer-not-valid = 签芯片的人当时没有权。
chip-because-revoked = 那个国家撤回了这个芯片的签名。
chip-because-no-lists = 这台机器还没有各国的证书。
chip-because-issuer-unknown = 发证方的证书不在这台机器上。
read-wrong-key-title = 芯片打不开
read-wrong-key-body = 号码或日期有不对的。请再输入一次。
read-card-moved-title = 您的证件动了
read-card-moved-body = 什么都没有丢失。请再把证件放在读卡器上，不要动。
read-not-a-document-title = 这不是身份证或护照
read-not-a-document-body = 请把身份证或护照放在读卡器上。
read-altered-title = 芯片和您的证件对不上
read-altered-body = 什么都没有丢失。工作人员以后和您一起看证件。您现在可以继续。
read-needs-pace-title = 这里还不能读这个芯片
read-needs-pace-body = 不是您的错。您可以继续。工作人员以后看您的证件。
read-needs-mrz-title = 这个芯片需要别的
read-needs-mrz-body = 这里六位数字不够。请输入证件号码和两个日期。
read-reader-gone-title = 读卡器现在不能用
read-reader-gone-body = 什么都没有丢失。请再试，或不用证件继续。
read-garbled-title = 我们看不懂这个芯片
read-garbled-body = 不是您的错。请再试，或不用证件继续。
read-wrong-can-body = 六位数字和这个证件对不上。请再看图上指的地方。
read-key-again = 重新输入
read-tired = 不行？那就继续。以后工作人员确认您是谁。

## Plan

plan-title =
    { $count ->
       *[other] 我们办这 { $count } 件事
    }
plan-body = 按一行看解释。
plan-total = 一共 { $total_cents }。您也可以以后付。
plan-free = 您不用付钱。
back-to-plan = 回到计划
call-now = 现在用大厅的电话打
fact-who = 谁来做
fact-when = 什么时候
fact-cost = 费用
fact-needed = 还需要
fact-met = 按顺序
fact-why = 为什么
settle-title = 您想怎样付 { $total_cents }？
settle-body = 现在不用付。您的申请总会继续。
settle-cash = 柜台付现金
settle-cash-detail = 您会得到有编号的收据。
settle-card = 柜台刷卡
settle-card-detail = 别人的卡也可以。
settle-invoice = 寄账单
settle-invoice-detail = 您在 30 天内付。
settle-instalments = 分期
settle-instalments-detail = 您选分几次。
settle-waiver = 我付不起
settle-waiver-detail = 工作人员看您能否少付或不付。
settle-later = 以后
settle-later-detail = 改天再选怎样付。
settle-nothing-due = 不用付钱

## Review

review-title = 都对吗？
review-body = 按一行可以改。
review-identity = 您是谁
review-identity-later = 以后由工作人员确认
review-plan =
    { $count ->
       *[other] { $count } 件事要办
    }
review-settlement = 付款：{ $total_cents }
review-confirm = 是的，都对。发送
confirming-title = 我们在保存您的申请

## Received, paper, goodbye

received-title = 我们收到了您的申请
received-body = 一切已安全保存。这是您的案件号码。
received-number = 您的案件号码
paper-receipt = 您的小票
paper-letter = 您的信
paper-confirmation = 信：确认
paper-cash-receipt = 收据
paper-coming = 马上打印出来
paper-out = 在托盘里
paper-take = 请从屏幕下面的托盘拿小票和信。
paper-taken = 我拿到了
paper-trouble = 没有纸，您的申请也收到了。请记下号码，或问工作人员。
paper-again-receipt = 再打印小票
paper-again-letter = 再打印信
paper-without = 我不要纸，继续
farewell-title = 办完了。祝您坚强
farewell-body = 计划在小票和信上。有问题？请说案件号码。
farewell-wiped = 您的资料现在从屏幕上消失。
farewell-end = 完成

## Over the page

time-warning-title = 您还在吗？
time-warning-body = { $seconds } 秒后我们停止并清除屏幕。碰一下任何地方就继续。
time-warning-continue = 是的，我还在
help-title = 工作人员来了
help-body = 我们叫了工作人员。请留在这里。您填的都在。
help-phone = 您也可以打电话：{ $phone }
help-continue = 我自己继续
help-clerk = 我是工作人员
stop-title = 您想停止吗？
stop-body = 停止的话，我们删除您填的一切。
stop-go-on = 不，我继续
stop-erase = 是的，停止并全部删除

## Clerk

clerk-case-number = 案件号码
clerk-received = { $received_time }
clerk-fact-received = 已收到
clerk-goes-at = { $goes_time }
