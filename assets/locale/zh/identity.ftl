# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = 有，我的驾照
document-driving-licence-yours = 您的驾照
key-can-hint-driving-licence = 只有数字，在驾照正面。
identify-title-other = 您带了所代表的人的证件吗？
identify-scan = 您也可以扫描证件。把下面几行放在扫描器下。
key-scan = 或把下面几行放在扫描器下。我们不保存这个号码。
lay-how-id-card = 把卡平放在读卡器上，照片朝上。
lay-how-passport = 打开护照有照片的那页。把那页朝下放在读卡器上。
lay-how-residence-permit = 把卡平放在读卡器上，照片朝上。
lay-how-driving-licence = 把驾照平放在读卡器上，照片朝上。
lay-how-none = 把证件平放在读卡器上。
card-unresponsive = 这张卡没有反应。翻过来平放。读卡器上只能有一张卡。
card-in-use = 读卡器还在忙。等几秒，再放证件。

## What is in the drawing, for who listens

art-can-id-card = 六位数字在卡正面，右下方。
art-can-passport = 六位数字在有照片的那页，右边。
art-can-residence-permit = 六位数字在卡正面，右下方。
art-can-none = 六位数字在证件正面。
art-number-id-card = 证件号码在卡正面，右上方。
art-number-passport = 证件号码在有照片的那页，右上方。
art-number-residence-permit = 证件号码在卡正面，右上方。
art-number-driving-licence = 这一行在驾照背面下方。以字母 D 开头。
art-number-none = 证件号码在正面，右上方。
art-bsn-back = BSN 在身份证背面，方形码旁边。
art-letter-code = 代码在信上，方形码旁边。

## Taking your document with you

take-card-title = 请带走您的证件
take-card-body = 您的证件还在屏幕下面的读卡器上。请拿走。然后会自动继续。
take-card-later = 我再放一会儿
card-left-title = 读卡器上还有证件
card-left-body = 是您的吗？请从屏幕下面的读卡器拿走。
card-left-clerk = 不是您的？请放着。工作人员会来。
card-left-next = 证件已拿走
farewell-card-title = 请带走您的证件
farewell-card-body = 您的证件还在屏幕下面的读卡器上。离开前请拿走。

## Scanning

scan-kept = 谢谢。我们扫描了您的证件。不会再问。
scan-misread = 扫描没有读好。请慢慢再试一次。
scan-foreign = 这个不能用。您可以扫描这台机器的信，或证件下面几行。
scan-tired = 现在不能扫描。没关系。您可以输入，或不用它继续。
scan-not-here = 谢谢，但这里不需要。您可以继续。
scan-letter-later = 这是一封信的代码。先办完这个申请，或按停止。然后扫描信。
scan-document-change = 我们已经问过您是谁。想改？最后检查时可以改。

## For whom

for-whom-title = 您为谁来？
for-whom-body = 您也可以替别人办事。
for-myself = 为我自己
for-other = 为别人
acting-as-title = 您为什么替别人办？
acting-as-body = 我们会写下来。工作人员以后和您一起看文件。您现在可以开始。
as-parent = 我是家长
as-parent-detail = 孩子不到 18 岁。
as-partner = 我是伴侣
as-legal = 法院指定我
as-legal-detail = 作为监护人、管理人（bewindvoerder）或 mentor。
as-mandate = 我有书面授权
as-mandate-detail = 有对方的签名。
acting-name-title = 您自己叫什么？
acting-name-parent = 您作为家长的名字。后面的问题是关于孩子的。
acting-name-partner = 您作为伴侣的名字。后面的问题是关于对方的。
acting-name-legal = 您自己的名字。后面的问题是关于您代表的人。请把法院决定带到柜台。
acting-name-mandate = 您自己的名字。后面的问题是关于您代表的人。请保存授权书。
acts-as-parent = { $name }，家长
acts-as-partner = { $name }，伴侣
acts-as-legal = { $name }，法院指定
acts-as-mandate = { $name }，有书面授权
problem-actor-name = 请写您自己的名字，用字母。
review-for-whom = 您为谁来
review-myself = 为我自己
note-acting = 您在替别人办。请按那个人的情况回答。
clerk-fact-bsn = BSN，自己提供，未核对
clerk-fact-acting = 代表本人

## BSN

bsn-title = 您的 BSN 是什么？
bsn-body = 不是必须的。没有它申请也会继续。工作人员以后会查。
bsn-scan = 您也可以扫描身份证背面的方形码。
bsn-label = 公民服务号码（BSN）
bsn-hint = 九位数字。在护照、身份证、驾照或医保卡上。
bsn-give = 我手边有 BSN
bsn-kept = 谢谢。您的 BSN 已记下。
problem-bsn = 这个 { -bsn } 不对。它有九位数字。请再看，或返回跳过。
need-bsn = 您的 BSN（工作人员也可以查）

## A letter of this kiosk

letter-code-title = 信上的代码是什么？
letter-code-body = 您也可以扫描信。把方形码放在扫描器下。
letter-code-label = 信的代码
letter-code-hint = 十六个字母和数字，分四组。旧代码有十二个。
problem-return-code = 这个代码不对。请再看信。它有十二个字母和数字。
letter-born-title = 出生日期是什么？
letter-born-body = 信上写名字的那个人的。这样我们知道信不在陌生人手里。
letter-opening-title = 我们在找您的案件
letter-refused-title = 这些对不上
letter-refused-body = 代码和出生日期对不上。请再试一次。
letter-unasked = 您的信可能是另一台机器的。现在没有连接，不能查。以后可以。
letter-other = 我想办事
letter-elsewhere-body = 用这封信您能看到进度。想补充？工作人员和您一起做。我们不在这里显示您的资料。
letter-closed-title = 现在不行
letter-closed-body = 代码用错误的日期试了太多次。{ $minutes } 分钟后可以再试。
letter-refused-help = 工作人员现在也可以帮您。请带上信。
letter-end = 完成
letter-open-title = 您的案件：{ $stage }
letter-open-body = 用这封信您能看到进度。您也可以补充。我们不在这里显示您的资料。
letter-added = 谢谢。已加到您的案件。
stage-received = 已收到
stage-received-detail = { $received_date }
stage-handled = 处理中
stage-handled-detail = 市政府的工作人员在处理您的案件。
stage-decided = 已决定
stage-decided-detail = 您会收到写有决定的信。
stage-ready = 可以来取
stage-ready-detail = 您可以到柜台取。
stage-not-yet = 还没有
letter-add-phone = 留下电话号码
letter-add-phone-title = 我们可以打哪个号码找您？
letter-add-address = 留下地址
letter-add-address-title = 我们可以写到哪个地址？
letter-add-bsn = 提供您的 BSN
letter-add-bsn-title = 您的 BSN 是什么？
letter-add-why = 我们把它加到您的案件。原来有的我们不显示。
letter-add-now = 加到我的案件

## How sure we must be who you are

fact-assurance = 我们要多确定您是谁
assurance-told = 申请：{ $intake_message }。决定：{ $decision_message }。现在：{ $now_message }。
assurance-none = 不需要
assurance-low = 比较确定
assurance-substantial = 确定
assurance-high = 非常确定
assurance-now-none = 还不知道
need-identity-low = 让我们知道您是谁：用证件、有代码的信或工作人员
need-identity-intake = 让我们知道您是谁，才能开始申请。您现在可以先填好

## On paper

paper-acting-parent = { $name } 作为家长申请。来取时请带两个证件：孩子的和家长的。
paper-acting-partner = { $name } 作为伴侣申请。
paper-acting-legal = { $name } 由法院指定申请。请把法院决定带到柜台。
paper-acting-mandate = { $name } 凭书面授权申请。请把授权书带到柜台。

## The gap as a task in the plan

prove-title = 请工作人员确认您是谁
prove-when = 您下次来时。您的申请照样进行。
prove-summary = 带上您有的：证件、信或认识您的人。什么都没有？也请来。工作人员会用问题帮您。
prove-why = 作决定前我们要确定您是谁。现在还不够确定。
prove-for = { $level_message }，在我们决定之前
prove-at-intake = { $level_message }，才能开始
