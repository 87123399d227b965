# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = 我需要证明，例如摘录或无犯罪证明

# --- questions ---

need-document-documents = 您需要哪个文件？
need-document-documents-hint = 选出您需要的一切。
need-document-documents-why = 这样我们申请正好需要的。
need-document-documents-brp-extract = 摘录：我的地址和资料的证明
need-document-documents-conduct = VOG：品行证明
need-document-documents-civil-act = 出生、结婚或去世的证书
need-document-documents-proof-alive = 我还在世的证明，用于养老金
need-document-documents-signature-true = 我的签名是真的证明
need-document-extract-for = 您要摘录做什么？
need-document-extract-for-hint = 例如：租房。可以跳过。
need-document-extract-for-why = 摘录不都一样。这样我们不会写多余的。
need-document-conduct-form = 您有 VOG 的表格吗？
need-document-conduct-form-hint = 通常雇主先填一部分。
need-document-conduct-form-why = 没有雇主那部分，我们不能继续。
need-document-conduct-form-have = 有，雇主填好了
need-document-conduct-form-not-yet = 没有，还没有
need-document-conduct-form-for-myself = 我不通过雇主申请 VOG
need-document-employer = 给哪个雇主或团体？
need-document-employer-hint = 名字就够了。可以跳过。
need-document-employer-why = 名字写在您的申请上。
need-document-conduct-for = 您要做什么工作？
need-document-conduct-for-hint = 例如：开出租车或和孩子工作。可以跳过。
need-document-conduct-for-why = VOG 是关于您要做的工作。
need-document-act-of = 是哪份证书？
need-document-act-of-hint = 是一张写着发生了什么的纸。
need-document-act-of-why = 这样我们找对的那份。
need-document-act-of-birth = 出生
need-document-act-of-marriage = 结婚或伴侣关系
need-document-act-of-death = 去世
need-document-act-here = 在哪个市镇发生的？
need-document-act-here-hint = 证书保存在发生的市镇。
need-document-act-here-why = 只有那个市镇能给您。
need-document-act-here-here = 在本市
need-document-act-here-other-municipality = 在另一个市镇
need-document-act-here-unsure = 我不知道
need-document-name = 您叫什么名字？
need-document-name-hint = 您的名和姓。
need-document-name-why = 这样我们能在资料中找到您，并寄信给您。
need-document-birth-date = 您是什么时候出生的？
need-document-birth-date-hint = 日、月、年。例如：17-05-1980。
need-document-birth-date-why = 用您的姓名和出生日期，我们能找到您的资料。
need-document-address = 我们可以把信寄到哪个地址？
need-document-address-hint = 没有地址？跳过这个问题。您可以在这里拿走信。
need-document-address-why = 信上写着我们做什么、您做什么、要多少钱。
need-document-phone = 我们可以打哪个号码找您？
need-document-phone-hint = 没有电话？跳过这个问题。
need-document-phone-why = 这样有东西准备好或我们有问题时，可以打电话给您。

# --- tasks ---

need-document-task-extract = 您的摘录
need-document-task-extract-summary = 工作人员确认您是谁，并打印摘录。到处一样的价钱，柜台也是。
need-document-task-extract-when = 今天在柜台
need-document-task-extract-why = 您说您需要摘录。
need-document-task-employer-form = 雇主填表格
need-document-task-employer-form-summary = 请向雇主要 VOG 表格。然后带到柜台。
need-document-task-employer-form-when = 在我们寄出您的申请之前
need-document-task-employer-form-why = 您说您还没有表格。
need-document-task-conduct-application = 申请您的 VOG
need-document-task-conduct-application-summary = 您的申请从今天开始。工作人员和您一起办完。然后我们寄给 Justis。
need-document-task-conduct-application-when = 表格填好以后
need-document-task-conduct-application-why = 您说您需要 VOG。
need-document-task-conduct-decision = Justis 决定您的 VOG
need-document-task-conduct-decision-summary = 不是我们，是 { -justis } 决定。{ -justis } 会通知您。
need-document-task-conduct-decision-when = 在您申请之后
need-document-task-conduct-decision-why = VOG 由 Justis 发。法律这样规定。
need-document-task-civil-act = 证书的副本
need-document-task-civil-act-summary = 工作人员找出证书，做一份到处有效的副本。是给另一个国家？请说。
need-document-task-civil-act-when = 保存在这里的话，今天在柜台
need-document-task-civil-act-why = 您说您需要证书。
need-document-task-civil-act-elsewhere = 向发生的地方要
need-document-task-civil-act-elsewhere-summary = 证书在另一个市镇。可以打电话或写信。我们和您一起找号码。
need-document-task-civil-act-elsewhere-when = 您想办的时候
need-document-task-civil-act-elsewhere-why = 您说在另一个市镇发生。
need-document-task-proof-alive = 您在世的证明
need-document-task-proof-alive-summary = 您本人来柜台。工作人员看到您，盖章。您的养老金有自己的表格？请带来。
need-document-task-proof-alive-when = 今天在柜台
need-document-task-proof-alive-why = 您说您需要在世的证明。
need-document-task-signature-true = 您签名的证明
need-document-task-signature-true-summary = 您在柜台签名。所以先不要签。工作人员在旁边盖章。
need-document-task-signature-true-when = 今天在柜台
need-document-task-signature-true-why = 您说您需要签名的证明。
