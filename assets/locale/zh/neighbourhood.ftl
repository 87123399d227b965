# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = 我附近的停车或大件垃圾

# --- questions ---

neighbourhood-about = 是关于什么的？
neighbourhood-about-hint = 可以两个都选。
neighbourhood-about-why = 这样我们只问需要的。
neighbourhood-about-permit = 停车证
neighbourhood-about-waste = 让人来收大件垃圾
neighbourhood-about-report = 街上有东西坏了或脏了
neighbourhood-permit-for = 停车证您想办什么？
neighbourhood-permit-for-why = 新的停车证和换车牌办法不同。
neighbourhood-permit-for-new = 我想要停车证
neighbourhood-permit-for-other-car = 我换了车
neighbourhood-permit-for-visitors = 给我的客人
neighbourhood-permit-for-disabled = 我走路很困难：残疾人停车卡
neighbourhood-permit-for-stop = 我想停用停车证
neighbourhood-plate = 车牌号是什么？
neighbourhood-plate-hint = 例如：AB-123-C。不知道？跳过这个问题。
neighbourhood-plate-why = 停车证跟车牌。
neighbourhood-waste-items = 我们要收什么？
neighbourhood-waste-items-hint = 例如：一张沙发和两把椅子。
neighbourhood-waste-items-why = 这样我们知道车里要放什么。
neighbourhood-report-what = 什么坏了或脏了？
neighbourhood-report-what-hint = 例如：路灯不亮。
neighbourhood-report-what-why = 这样我们知道谁来修。
neighbourhood-report-where = 在哪里？
neighbourhood-report-where-hint = 街道和号码，或您在那里看到什么。
neighbourhood-report-where-why = 这样我们很快能找到。
neighbourhood-home-address = 是哪个地址？
neighbourhood-home-address-hint = 您住的地址。
neighbourhood-home-address-why = 规定按地址算。
neighbourhood-name = 您叫什么名字？
neighbourhood-name-hint = 您的名和姓。
neighbourhood-name-why = 这样我们能在资料中找到您，并寄信给您。
neighbourhood-birth-date = 您是什么时候出生的？
neighbourhood-birth-date-hint = 日、月、年。例如：17-05-1980。
neighbourhood-birth-date-why = 用您的姓名和出生日期，我们能找到您的资料。
neighbourhood-address = 我们可以把信寄到哪个地址？
neighbourhood-address-hint = 没有地址？跳过这个问题。您可以在这里拿走信。
neighbourhood-address-why = 信上写着我们做什么、您做什么、要多少钱。
neighbourhood-phone = 我们可以打哪个号码找您？
neighbourhood-phone-hint = 没有电话？跳过这个问题。
neighbourhood-phone-why = 这样有东西准备好或我们有问题时，可以打电话给您。

# --- tasks ---

neighbourhood-task-permit = 您的停车证
neighbourhood-task-permit-summary = 您的申请从今天开始。我们看您是否住在有停车证的区。也看您的地址有几个。
neighbourhood-task-permit-when = 今天开始。工作人员告诉您要多久。
neighbourhood-task-permit-why = 您说您想要停车证。
neighbourhood-task-change-plate = 停车证换车牌
neighbourhood-task-change-plate-summary = 我们把新车牌写到停车证。收到我们通知后再停新车。
neighbourhood-task-change-plate-when = 今天开始。工作人员告诉您要多久。
neighbourhood-task-change-plate-why = 您说您换了车。
neighbourhood-task-stop-permit = 停用您的停车证
neighbourhood-task-stop-permit-summary = 我们停用您的停车证。工作人员告诉您从哪天起。
neighbourhood-task-stop-permit-when = 今天开始
neighbourhood-task-stop-permit-why = 您说您想停用停车证。
neighbourhood-task-collect-waste = 我们来收大件垃圾
neighbourhood-task-collect-waste-summary = 工作人员和您约日子。每个地址有限量。他们告诉您可以多少。
neighbourhood-task-collect-waste-when = 约好的那天
neighbourhood-task-collect-waste-why = 您说您要人收大件垃圾。
neighbourhood-task-keep-inside = 那天才把大件垃圾放到外面
neighbourhood-task-keep-inside-summary = 那天之前放在里面。放的时候让大家能过。
neighbourhood-task-keep-inside-when = 约好的那天
neighbourhood-task-keep-inside-why = 您说您要人收大件垃圾。这样人行道不会堵。
neighbourhood-task-visitor-permit = 客人停车
neighbourhood-task-visitor-permit-summary = 工作人员告诉您在您的街道怎样办。有时是卡，有时是打一个号码。
neighbourhood-task-visitor-permit-when = 今天开始
neighbourhood-task-visitor-permit-why = 您说是给客人的。
neighbourhood-task-disabled-card = 残疾人停车卡
neighbourhood-task-disabled-card-summary = 有这张卡，在全欧洲都能停得近。有时先看医生。别人开车送您也可以有。
neighbourhood-task-disabled-card-when = 今天开始
neighbourhood-task-disabled-card-why = 您说您走路很困难。
neighbourhood-task-mend = 我们去看
neighbourhood-task-mend-summary = 我们的人会去看。危险吗？现在告诉工作人员。想知道结果？用您的号码在柜台问。
neighbourhood-task-mend-when = 我们最晚 { $due_date } 去看
neighbourhood-task-mend-why = 您说有东西坏了或脏了。
