# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    我们可以再问您{ $count ->
       *[other] 最多 { $count } 个问题
    }吗？
offers-ask-body = 这样能看您还可以得到什么。不是必须的。
offers-ask-kept = 只有您之后申请，我们才保存答案。
offers-ask-yes = 可以，请问
offers-ask-no = 不，跳过
offers-ask-never = 不，不要给我建议
offers-fees-title =
    关于您的钱，我们可以问{ $count ->
       *[other] 最多 { $count } 个问题
    }吗？
offers-fees-body = 这样能说您是否可能少付。由工作人员决定。
offers-fees-no = 不，不问就申请
offers-skip = 不知道或不想说
offers-title =
    { $count ->
        [0] 没有找到别的
       *[other] 您也许还可以得到这些
    }
offers-body = 这些是建议。您自己选。以后由工作人员决定。
offers-none = 按您的答案，可能没有别的。我们不保存。
offers-never = 不要再给我建议
offers-never-done = 好的。我们不再给您建议。
offers-on = 下一步
offers-review = 也申请了
offers-review-none = 没有别的
offers-review-never = 您不要建议
offer-wanted = 已申请
offer-look = 看看
offer-accept = 是的，申请这个
offer-accept-anyway = 还是申请
offer-decline = 不，我不要
offer-take-back = 不申请了
offer-verdict-probably = 可能可以
offer-verdict-probably-not = 可能不可以
offer-verdict-cannot-tell = 我们不知道
offer-told-probably = 您可能可以得到。
offer-told-probably-not = 您可能得不到。您随时可以申请。
offer-told-cannot-tell = 我们说不准。您可以申请。
offer-missing = 我们不知道：{ $facts }。
offer-pays = 大约每年 { $pays_cents }。
offer-decides = 由工作人员决定。这还不是决定。
offer-label-verdict = 我们的看法
offer-label-because = 为什么
offer-label-missing = 我们不知道什么
offer-label-law = 法律或规定
offer-label-pays = 多少
offer-label-decides = 谁决定
offer-label-used = 我们用什么
offer-from-answered = 您说的
offer-from-chip = 来自证件的芯片
offer-from-clerk = 来自工作人员
offer-from-registry = 来自人口登记（BRP）
offer-from-visit = 来自您的申请

# --- what we do not know ---

offer-fact-household = 您和谁一起住
offer-fact-birth_date = 您的出生日期
offer-fact-income = 您的收入
offer-fact-savings = 您的存款
offer-fact-children = 孩子多大
offer-fact-low_income_years = 收入低了多久
offer-fact-own_costs = 有没有额外费用
offer-fact-local_tax = 是否要付我们的税
offer-fact-study_finance = 是否有助学金
offer-fact-study_limit = 学习时能否工作
offer-fact-document_days = 证件有效到什么时候
offer-fact-figure = 适用于您的金额

# --- the extra questions ---

offers-household = 您和谁一起住？
offers-household-why = 一起住的人金额不同。
offers-household-alone = 我一个人住
offers-household-alone-children = 我一个人带孩子住
offers-household-partner = 我和伴侣住
offers-household-partner-children = 我和伴侣和孩子住
offers-household-with-others = 我和其他成年人住
offers-birth-date = 您是什么时候出生的？
offers-birth-date-why = 适用的金额看您的年龄。
offers-income = 您每月有多少钱？
offers-income-hint = 打到您账户的钱，加上当月的假期津贴。有伴侣？请加在一起。
offers-income-why = 您能得到什么看您的收入。
offers-savings = 您有多少存款？
offers-savings-hint = 银行里所有的钱。没有？写 0。
offers-savings-why = 存款多的人有时得不到。
offers-children = 您的孩子多大？
offers-children-why = 上学的孩子有时有额外的钱。
offers-children-under-4 = 4 岁以下
offers-children-from-4 = 4 到 11 岁
offers-children-from-12 = 12 到 17 岁
offers-children-none = 我没有 18 岁以下的孩子
offers-low-income-years = 您的收入低了几年？
offers-low-income-years-hint = 不到一年？写 0。
offers-low-income-years-why = 长期低收入的人可以得到补助。
offers-own-costs = 您有付不起的费用吗？
offers-own-costs-hint = 例如眼镜、牙医或坏了的洗衣机。
offers-own-costs-why = 真正必要的费用有时可以得到钱。
offers-own-costs-have = 是
offers-own-costs-none = 不
offers-local-tax = 您要向市政府付税吗？
offers-local-tax-hint = 例如垃圾或下水道。您收到过信。
offers-local-tax-why = 钱少的人有时不用付这个税。
offers-local-tax-have = 是
offers-local-tax-none = 不
offers-study-finance = 您有助学金吗？
offers-study-finance-why = 学习补助是给有助学金的人。
offers-study-finance-have = 是
offers-study-finance-none = 不
offers-study-limit = 疾病或残疾让您学习时不能工作吗？
offers-study-limit-hint = 您不用说是什么。
offers-study-limit-why = 学习补助是给因疾病或残疾学习时不能赚钱的人。
offers-study-limit-limited = 是的，我不能工作
offers-study-limit-not-limited = 不，我能工作

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] 您每月有 { $income_cents }。上限是 { $limit_cents }，即 { $since_date } 标准的 { $percentage }%。您没有超过。
        [no] 您每月有 { $income_cents }。上限是 { $limit_cents }，即 { $since_date } 标准的 { $percentage }%。您超过了。
       *[unknown] 我们不知道您的收入是否低于上限。
    }
offer-because-savings =
    { $outcome ->
        [yes] 您有 { $savings_cents } 存款。{ $since_date } 起上限是 { $assets_cents }。您没有超过。
        [no] 您有 { $savings_cents } 存款。{ $since_date } 起上限是 { $assets_cents }。您超过了。
       *[unknown] 我们不知道您的存款是否低于上限。
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] 您 { $age } 岁。这是给 { $number } 岁起、还没有{ -aow }的人。
        [no] 您 { $age } 岁。这只给 { $number } 岁起、还没有{ -aow }的人。
       *[unknown] 我们不知道您的年龄。
    }
offer-because-student-age =
    { $outcome ->
        [yes] 您 { $age } 岁。这是给 { $number } 岁起的人。
        [no] 您 { $age } 岁。这只给 { $number } 岁起、还没有{ -aow }的人。
       *[unknown] 我们不知道您的年龄。
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] 您的收入低了 { $low_income_years } 年。要 { $number } 个月或更久。
        [no] 您的收入低了 { $low_income_years } 年。要 { $number } 个月或更久。
       *[unknown] 我们不知道您的收入低了多久。
    }
offer-because-own-costs =
    { $outcome ->
        [yes] 您有付不起的费用。
        [no] 您说您没有额外费用。
       *[unknown] 我们不知道您有没有额外费用。
    }
offer-because-local-tax =
    { $outcome ->
        [yes] 您要向市政府付税。
        [no] 您说您不用向市政府付税。
       *[unknown] 我们不知道您是否要向市政府付税。
    }
offer-because-study-finance =
    { $outcome ->
        [yes] 您有助学金。
        [no] 您说您没有助学金。
       *[unknown] 我们不知道您有没有助学金。
    }
offer-because-study-limit =
    { $outcome ->
        [yes] 您学习时不能工作。
        [no] 您说您学习时能工作。
       *[unknown] 我们不知道您学习时能否工作。
    }
offer-because-school-children =
    { $outcome ->
        [yes] 您有 4 到 17 岁的孩子。
        [no] 您说您没有 4 到 17 岁的孩子。
       *[unknown] 我们不知道您的孩子多大。
    }
offer-because-document-expires =
    { $outcome ->
        [yes] 您的证件还有效 { $document_days } 天。少于 { $number } 天。
        [no] 您的证件还有效 { $document_days } 天。够长了。
       *[unknown] 我们不知道您的证件有效到什么时候。
    }

# --- the offers ---

offer-document-expires = 您的证件快到期了
offer-document-expires-summary = 您现在就可以申请新证件。这样总有有效的。
offer-city-pass = 城市卡
offer-city-pass-summary = 这张卡让您在体育、文化和出游时有折扣。
offer-remission = 不付市政税
offer-remission-summary = 那您不用付全部或一部分税。这叫免税（kwijtschelding）。
offer-income-supplement = 多年低收入的补助
offer-income-supplement-summary = 每年一次额外的钱。您自己决定用在哪里。
offer-special-assistance = 特别费用的钱
offer-special-assistance-summary = 给必要而您付不起的费用。这叫特别补助（bijzondere bijstand）。
offer-student-allowance = 学习补助
offer-student-allowance-summary = 给因疾病或残疾学习时不能工作的人，每月额外的钱。
offer-school-costs = 学校费用的帮助
offer-school-costs-summary = 帮助孩子上学需要的东西。
offer-fee-waiver = 不用付钱
offer-fee-waiver-summary = 那这个申请您不用付钱。
offer-fee-reduction = 付一半
offer-fee-reduction-summary = 那您付一半费用。

# --- the tasks that come with them ---

offer-task-offer-document-expires = 申请新证件
offer-task-offer-document-expires-summary = 我们为您做新证件。工作人员告诉您多少钱。
offer-task-offer-document-expires-when = { $due_date } 办好
offer-task-offer-document-expires-why = 您的证件快到期，您想要新的。
offer-task-offer-city-pass = 申请城市卡
offer-task-offer-city-pass-summary = 我们看您能否有城市卡。您会收到信。
offer-task-offer-city-pass-when = 8 周之内
offer-task-offer-city-pass-why = 您想要城市卡。您可能可以得到，或我们不确定。
offer-task-offer-remission = 申请免税
offer-task-offer-remission-summary = 我们看您是否可以少付税。您会收到信。
offer-task-offer-remission-when = 8 周之内
offer-task-offer-remission-why = 您想问是否可以少付税。
offer-task-offer-income-supplement = 申请补助
offer-task-offer-income-supplement-summary = 我们看您能否有补助。您会收到信。
offer-task-offer-income-supplement-when = 8 周之内
offer-task-offer-income-supplement-why = 您的收入低了很久，您想申请补助。
offer-task-offer-special-assistance = 申请特别补助
offer-task-offer-special-assistance-summary = 我们看您能否得到费用的钱。您会收到信。
offer-task-offer-special-assistance-when = 8 周之内
offer-task-offer-special-assistance-why = 您有付不起的费用，想请求帮助。
offer-task-offer-student-allowance = 申请学习补助
offer-task-offer-student-allowance-summary = 我们看您能否有学习补助。您会收到信。
offer-task-offer-student-allowance-when = 8 周之内
offer-task-offer-student-allowance-why = 您学习时不能工作，想申请补助。
offer-task-offer-school-costs = 申请学校费用的帮助
offer-task-offer-school-costs-summary = 我们看您能否得到学校用品的帮助。您会收到信。
offer-task-offer-school-costs-when = 8 周之内
offer-task-offer-school-costs-why = 您有上学的孩子，想请求帮助。

# --- what is still needed for them ---

need-means-proof = 收入证明，例如工资单
need-means-years = 最近三年的收入证明
need-tax-letter = 关于税的信
need-costs-bill = 您需要的东西的账单或价钱
need-study-proof = 关于助学金的信
need-limit-proof = 医生或辅导员的信
need-school-proof = 孩子上学的证明

# --- paying ---

settle-pick-up = 来取时付
settle-pick-up-detail = 办好了才付钱。
instalments-title = 您想分几次付 { $total_cents }？
instalments-body = 不会更贵。您会收到写有所有金额和日子的信。
instalments-parts = 分 { $count } 次
instalments-same = { $count } 次，每次 { $first_cents }。第一次 { $first_date }，最后一次 { $last_date }。
instalments-first = 第一次 { $first_cents }，之后 { $rest_cents }。最后一次 { $last_cents }，{ $last_date }。
advice-nothing = 您可能不用付钱
advice-probably = 您可能付 { $pays_cents }
advice-probably-not = 您可能要全付
advice-cannot-tell = 我们不知道您要付多少
advice-total = 全部金额是 { $total_cents }。
advice-decides = 由工作人员决定。您的申请照样进行。

# --- the clerk and money ---

clerk-pay-amount = 金额
clerk-pay-card = 已刷卡
clerk-fact-decision = 已决定
paper-invoice = 账单
paper-payment-plan = 关于分期付款的信
