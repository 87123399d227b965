# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = 我对某件事不同意

# --- questions ---

disagree-about = 您不同意什么？
disagree-about-hint = 决定写在信里。投诉是关于别人怎样对待您。
disagree-about-why = 对决定可以提出异议（bezwaar）。对态度可以投诉。
disagree-about-decision = 信里的一个决定
disagree-about-treatment = 我受到的对待
disagree-decided-by = 谁作的决定？
disagree-decided-by-hint = 写在信的上面。
disagree-decided-by-why = 您向作决定的一方提出异议。
disagree-decided-by-us = 本市
disagree-decided-by-other = 另一个机构
disagree-decided-by-unsure = 我不知道
disagree-sent-on = 信上的日期是哪天？
disagree-sent-on-hint = 日、月、年。不知道？跳过这个问题。
disagree-sent-on-why = 从寄出的第二天起，您有 6 周。我们为您算出最后一天。
disagree-reference = 信上的编号（kenmerk）是什么？
disagree-reference-hint = 编号是一个号码。不知道？跳过这个问题。
disagree-reference-why = 这样我们很快能找到决定。
disagree-reason = 您为什么不同意？
disagree-reason-hint = 几个字就够了。您也可以在柜台说。
disagree-reason-why = 这样我们知道要看什么。
disagree-late-because = 为什么没有在 6 周内办？
disagree-late-because-hint = 例如：我生病了。您也可以在柜台说。
disagree-late-because-why = 6 周已经过了。工作人员看看是否还可以。
disagree-cannot-wait = 会发生不能等的事吗？
disagree-cannot-wait-hint = 例如：这周您要搬出住处。
disagree-cannot-wait-why = 您提出异议时，决定照样进行。法官可以停止。
disagree-talk-first = 您想先和人谈谈吗？
disagree-talk-first-hint = 工作人员解释决定。有时就不需要异议了。
disagree-talk-first-why = 随时可以谈。您的异议或投诉照样进行。
disagree-name = 您叫什么名字？
disagree-name-hint = 您的名和姓。
disagree-name-why = 这样我们能在资料中找到您，并寄信给您。
disagree-birth-date = 您是什么时候出生的？
disagree-birth-date-hint = 日、月、年。例如：17-05-1980。
disagree-birth-date-why = 用您的姓名和出生日期，我们能找到您的资料。
disagree-address = 我们可以把信寄到哪个地址？
disagree-address-hint = 没有地址？跳过这个问题。您可以在这里拿走信。
disagree-address-why = 信上写着我们做什么、您做什么、要多少钱。
disagree-phone = 我们可以打哪个号码找您？
disagree-phone-hint = 没有电话？跳过这个问题。
disagree-phone-why = 这样有东西准备好或我们有问题时，可以打电话给您。

# --- tasks ---

disagree-task-conversation = 工作人员和您谈
disagree-task-conversation-summary = 请带上您的信。工作人员解释写了什么。6 周仍然在算。
disagree-task-conversation-when = 今天，就在大厅
disagree-task-conversation-why = 您说您想先和人谈谈。
disagree-task-objection = 您的异议
disagree-task-objection-summary = 您的异议从今天开始。您还要签名。您会得到我们收到的证明。
disagree-task-objection-when = 最晚 { $due_date }
disagree-task-objection-why = 您不同意一个决定。从寄出的第二天起，您有 6 周。
disagree-task-objection-late = 6 周之后的异议
disagree-task-objection-late-summary = 6 周已经过了。您还是可以提出异议。请说为什么晚了。工作人员看看是否还可以。
disagree-task-objection-late-when = 就在今天
disagree-task-objection-late-why = 您不同意一个决定。信是 6 周以前寄出的。
disagree-task-objection-undated = 您的异议
disagree-task-objection-undated-summary = 我们今天收下您的异议。请带上信。工作人员看看是否及时。
disagree-task-objection-undated-when = 就在今天。从寄出的第二天起，您有 6 周。
disagree-task-objection-undated-why = 您不同意一个决定。没有日期，我们不知道最后一天。
disagree-task-decide-objection = 我们对您的异议作决定
disagree-task-decide-objection-summary = 我们再看一次这个决定。来不及的话，我们给您写信。
disagree-task-decide-objection-when = 通常在 { $due_date } 或之前
disagree-task-decide-objection-why = 您提出异议。异议期过后，我们在 6 周内决定。时间可能会长一些。
disagree-task-write-to-them = 给作决定的一方写信
disagree-task-write-to-them-summary = 信里写着怎样提出异议、在哪里、到什么时候。很难？工作人员和您一起读。
disagree-task-write-to-them-when = 在信里写的最后一天之前
disagree-task-write-to-them-why = 您说是另一个机构作的决定。我们不能改。
disagree-task-complaint = 您的投诉
disagree-task-complaint-summary = 您的投诉从今天开始。工作人员收下。我们会告诉您怎样处理。
disagree-task-complaint-when = 您在 6 周内得到答复。不然我们给您写信。
disagree-task-complaint-why = 您说您不同意受到的对待。
disagree-task-court-now = 请法官停止
disagree-task-court-now-summary = 异议不会停止决定。紧急时法官可以。这要花钱。请告诉我们您这样做：有时我们会等。
disagree-task-court-now-when = 尽快
disagree-task-court-now-why = 您说会发生不能等的事。
disagree-task-ombudsman = 还不满意？监察员（ombudsman）
disagree-task-ombudsman-summary = 我们先自己看您的投诉。之后不满意？监察员免费帮您。
disagree-task-ombudsman-when = 在我们答复之后
disagree-task-ombudsman-why = 您提出了投诉。
