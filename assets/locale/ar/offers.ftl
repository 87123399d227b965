# SPDX-License-Identifier: EUPL-1.2

offers-birth-date = متى وُلدت؟
clerk-fact-decision = صدر القرار

offers-ask-title = هل نسألك { $count ->
    [zero] شيئًا
    [one] سؤالًا واحدًا
    [two] سؤالين
    [few] { $count } أسئلة على الأكثر
    [many] { $count } سؤالًا على الأكثر
   *[other] { $count } سؤال على الأكثر
 }؟
offers-ask-body = عندها نرى هل يمكنك الحصول على شيء آخر. ليس ذلك واجبًا.
offers-ask-kept = لا نحفظ إجاباتك إلا إذا طلبت شيئًا بعدها.
offers-ask-yes = نعم، اسأل
offers-ask-no = لا، تخطَّ هذا
offers-ask-never = لا، لا أريد اقتراحات
offers-fees-title = هل نسألك { $count ->
    [zero] شيئًا
    [one] سؤالًا واحدًا
    [two] سؤالين
    [few] { $count } أسئلة على الأكثر
    [many] { $count } سؤالًا على الأكثر
   *[other] { $count } سؤال على الأكثر
 } عن مالك؟
offers-fees-body = عندها نستطيع أن نقول هل ستدفع أقل على الأرجح. يقرر ذلك موظف.
offers-fees-no = لا، اطلب ذلك بدون هذه الأسئلة
offers-skip = لا أعرف، أو أفضّل ألّا أقول
offers-title = { $count ->
    [0] لم نجد شيئًا آخر لك
    [zero] لم نجد شيئًا آخر لك
    [one] ربما يمكنك الحصول على هذا أيضًا
    [two] ربما يمكنك الحصول على هذين أيضًا
    [few] ربما يمكنك الحصول على هذا أيضًا
    [many] ربما يمكنك الحصول على هذا أيضًا
   *[other] ربما يمكنك الحصول على هذا أيضًا
 }
offers-body = هذه اقتراحات. أنت تختار. يقرر موظف لاحقًا.
offers-none = بحسب إجاباتك لا يحق لك على الأرجح شيء آخر. لا نحفظ هذا.
offers-never = لا أريد اقتراحات بعد الآن
offers-never-done = حسنًا. لن نقدم لك اقتراحات.
offers-on = إلى الخطوة التالية
offers-review = طلبات إضافية
offers-review-none = لا شيء إضافي
offers-review-never = لا تريد اقتراحات
offer-wanted = تم الطلب
offer-look = عرض
offer-accept = نعم، اطلب هذا
offer-accept-anyway = اطلبه على كل حال
offer-decline = لا، لا أريد هذا
offer-take-back = إلغاء هذا الطلب
offer-verdict-probably = على الأرجح نعم
offer-verdict-probably-not = على الأرجح لا
offer-verdict-cannot-tell = لا نعرف
offer-told-probably = على الأرجح يمكنك الحصول على هذا.
offer-told-probably-not = على الأرجح لا يمكنك الحصول على هذا. يمكنك دائمًا أن تطلبه.
offer-told-cannot-tell = لا نستطيع أن نقول. يمكنك أن تطلبه.
offer-missing = لا نعرف هذا: { $facts }.
offer-pays = المبلغ هو { $pays_cents } في السنة.
offer-decides = يقرر موظف. هذا ليس قرارًا بعد.
offer-label-verdict = ما نظنه
offer-label-because = لماذا
offer-label-missing = ما لا نعرفه
offer-label-law = القانون أو القاعدة
offer-label-pays = كم
offer-label-decides = من يقرر
offer-label-used = ما نستخدمه
offer-from-answered = قلت ذلك
offer-from-chip = من شريحة وثيقتك
offer-from-clerk = من موظف
offer-from-registry = من سجل السكان
offer-from-visit = من طلبك
offer-fact-household = مع من تسكن
offer-fact-birth_date = تاريخ ميلادك
offer-fact-income = دخلك
offer-fact-savings = مدخراتك
offer-fact-children = أعمار أطفالك
offer-fact-low_income_years = منذ متى دخلك منخفض
offer-fact-own_costs = هل لديك تكاليف إضافية
offer-fact-local_tax = هل عليك دفع ضريبتنا
offer-fact-study_finance = هل تحصل على تمويل الدراسة
offer-fact-study_limit = هل تستطيع العمل بجانب دراستك
offer-fact-document_days = إلى متى تسري وثيقتك
offer-fact-figure = أي مبلغ ينطبق عليك
offers-household = مع من تسكن؟
offers-household-why = لمن يسكنون معًا مبالغ أخرى.
offers-household-alone = أسكن وحدي
offers-household-alone-children = أسكن وحدي مع أطفال
offers-household-partner = أسكن مع شريكي
offers-household-partner-children = أسكن مع شريكي وأطفال
offers-household-with-others = أسكن مع بالغين آخرين
offers-birth-date-why = المبلغ الذي ينطبق عليك يتعلق بعمرك.
offers-income = كم من المال تحصل عليه في الشهر؟
offers-income-hint = ما يصل إلى حسابك، مع بدل الإجازة لذلك الشهر. لديك شريك؟ اجمع الدخلين.
offers-income-why = حصولك على شيء يتعلق بدخلك.
offers-savings = كم لديك من المدخرات؟
offers-savings-hint = كل مالك في المصرف معًا. ليس لديك شيء؟ اكتب 0.
offers-savings-why = من لديه مدخرات كثيرة قد لا يحصل على شيء.
offers-children = كم أعمار أطفالك؟
offers-children-why = لأطفال المدارس توجد أحيانًا أموال إضافية.
offers-children-under-4 = أقل من 4 سنوات
offers-children-from-4 = من 4 إلى 11 سنة
offers-children-from-12 = من 12 إلى 17 سنة
offers-children-none = ليس لدي أطفال دون 18
offers-low-income-years = منذ كم سنة دخلك منخفض؟
offers-low-income-years-hint = أقل من سنة؟ اكتب 0.
offers-low-income-years-why = من كان دخله منخفضًا مدة طويلة يمكنه الحصول على مبلغ إضافي.
offers-own-costs = هل لديك تكاليف لا تستطيع دفعها؟
offers-own-costs-hint = مثلًا نظارة، أو طبيب الأسنان، أو غسالة معطلة.
offers-own-costs-why = للتكاليف الضرورية فعلًا يمكنك أحيانًا الحصول على مال.
offers-own-costs-have = نعم
offers-own-costs-none = لا
offers-local-tax = هل عليك دفع ضريبة للبلدية؟
offers-local-tax-hint = مثلًا للنفايات أو الصرف الصحي. وصلتك رسالة عنها.
offers-local-tax-why = من لديه مال قليل قد لا يلزمه دفع هذه الضريبة.
offers-local-tax-have = نعم
offers-local-tax-none = لا
offers-study-finance = هل تحصل على تمويل الدراسة؟
offers-study-finance-why = { -studietoeslag } لمن يحصل على تمويل الدراسة.
offers-study-finance-have = نعم
offers-study-finance-none = لا
offers-study-limit = هل يمنعك مرض أو إعاقة من العمل بجانب دراستك؟
offers-study-limit-hint = لا يلزم أن تقول ما لديك.
offers-study-limit-why = { -studietoeslag } لمن لا يستطيع كسب مال إضافي بسبب مرض أو إعاقة.
offers-study-limit-limited = لا أستطيع العمل
offers-study-limit-not-limited = أستطيع العمل
offer-because-income = { $outcome ->
    [yes] تحصل على { $income_cents } في الشهر. الحد هو { $limit_cents }. وهو { $percentage } ٪ من المعيار منذ { $since_date }. أنت لا تتجاوزه.
    [no] تحصل على { $income_cents } في الشهر. الحد هو { $limit_cents }. وهو { $percentage } ٪ من المعيار منذ { $since_date }. أنت تتجاوزه.
   *[unknown] لا نعرف هل دخلك دون الحد.
 }
offer-because-savings = { $outcome ->
    [yes] لديك { $savings_cents } من المدخرات. الحد هو { $assets_cents } منذ { $since_date }. أنت لا تتجاوزه.
    [no] لديك { $savings_cents } من المدخرات. الحد هو { $assets_cents } منذ { $since_date }. أنت تتجاوزه.
   *[unknown] لا نعرف هل مدخراتك دون الحد.
 }
offer-because-supplement-age = { $outcome ->
    [yes] عمرك { $age } سنة. هذا لمن عمره { $number } سنة أو أكثر ولا يحصل بعد على { -aow }.
    [no] عمرك { $age } سنة. هذا فقط لمن عمره { $number } سنة أو أكثر ولا يحصل بعد على { -aow }.
   *[unknown] لا نعرف عمرك.
 }
offer-because-student-age = { $outcome ->
    [yes] عمرك { $age } سنة. هذا لمن عمره { $number } سنة أو أكثر.
    [no] عمرك { $age } سنة. هذا فقط لمن عمره { $number } سنة أو أكثر ولا يحصل بعد على { -aow }.
   *[unknown] لا نعرف عمرك.
 }
offer-because-low-income-years = { $outcome ->
    [yes] دخلك منخفض منذ { $low_income_years } سنة. المطلوب { $number } شهرًا أو أكثر.
    [no] دخلك منخفض منذ { $low_income_years } سنة. المطلوب { $number } شهرًا أو أكثر.
   *[unknown] لا نعرف منذ متى دخلك منخفض.
 }
offer-because-own-costs = { $outcome ->
    [yes] لديك تكاليف لا تستطيع دفعها.
    [no] قلت إنه ليست لديك تكاليف إضافية.
   *[unknown] لا نعرف هل لديك تكاليف إضافية.
 }
offer-because-local-tax = { $outcome ->
    [yes] عليك دفع ضريبة للبلدية.
    [no] قلت إنه لا يلزمك دفع ضريبة للبلدية.
   *[unknown] لا نعرف هل عليك دفع ضريبة للبلدية.
 }
offer-because-study-finance = { $outcome ->
    [yes] تحصل على تمويل الدراسة.
    [no] قلت إنك لا تحصل على تمويل الدراسة.
   *[unknown] لا نعرف هل تحصل على تمويل الدراسة.
 }
offer-because-study-limit = { $outcome ->
    [yes] لا تستطيع العمل بجانب دراستك.
    [no] قلت إنك تستطيع العمل بجانب دراستك.
   *[unknown] لا نعرف هل تستطيع العمل بجانب دراستك.
 }
offer-because-school-children = { $outcome ->
    [yes] لديك أطفال من 4 إلى 17 سنة.
    [no] قلت إنه ليس لديك أطفال من 4 إلى 17 سنة.
   *[unknown] لا نعرف أعمار أطفالك.
 }
offer-because-document-expires = { $outcome ->
    [yes] ما زالت وثيقتك سارية { $document_days } يومًا. هذا أقل من { $number } يومًا.
    [no] ما زالت وثيقتك سارية { $document_days } يومًا. هذا يكفي.
   *[unknown] لا نعرف إلى متى تسري وثيقتك.
 }
offer-document-expires = تنتهي صلاحية وثيقتك قريبًا
offer-document-expires-summary = يمكنك الآن طلب وثيقة جديدة. هكذا تكون لديك دائمًا وثيقة سارية.
offer-city-pass = بطاقة المدينة (stadspas)
offer-city-pass-summary = بطاقة تعطيك تخفيضًا على الرياضة والثقافة والنزهات.
offer-remission = عدم دفع ضريبة البلدية
offer-remission-summary = عندها لا تدفع جزءًا من الضريبة أو كلها. اسم ذلك { -kwijtschelding }.
offer-income-supplement = مبلغ لمن كان دخله منخفضًا مدة طويلة
offer-income-supplement-summary = مال إضافي مرة في السنة. تختار أنت كيف تنفقه.
offer-special-assistance = مال لتكاليف خاصة
offer-special-assistance-summary = مال لتكاليف ضرورية لا تستطيع دفعها. اسم ذلك { -bijzondere-bijstand }.
offer-student-allowance = مبلغ للطلاب (studietoeslag)
offer-student-allowance-summary = مال إضافي كل شهر إذا لم تستطع العمل بجانب دراستك بسبب مرض أو إعاقة.
offer-school-costs = مساعدة في تكاليف المدرسة
offer-school-costs-summary = مساعدة في الأشياء التي يحتاجها طفلك للمدرسة.
offer-fee-waiver = عدم دفع أي شيء
offer-fee-waiver-summary = عندها لا تدفع شيئًا عن هذا الطلب.
offer-fee-reduction = دفع النصف
offer-fee-reduction-summary = عندها تدفع نصف التكلفة.
offer-task-offer-document-expires = طلب وثيقة جديدة
offer-task-offer-document-expires-summary = نعد لك وثيقة جديدة. يخبرك موظف بالتكلفة.
offer-task-offer-document-expires-when = تجهز في { $due_date }
offer-task-offer-document-expires-why = تنتهي صلاحية وثيقتك قريبًا وتريد وثيقة جديدة.
offer-task-offer-city-pass = طلب بطاقة المدينة
offer-task-offer-city-pass-summary = ننظر هل تحصل على { -stadspas }. تصلك رسالة عن ذلك.
offer-task-offer-city-pass-when = خلال 8 أسابيع
offer-task-offer-city-pass-why = تريد بطاقة المدينة. على الأرجح يمكنك الحصول عليها، أو لم نكن متأكدين.
offer-task-offer-remission = طلب الإعفاء من الضريبة
offer-task-offer-remission-summary = ننظر هل تدفع ضريبة أقل. تصلك رسالة عن ذلك.
offer-task-offer-remission-when = خلال 8 أسابيع
offer-task-offer-remission-why = تريد أن تسأل هل تدفع ضريبة أقل.
offer-task-offer-income-supplement = طلب المبلغ الإضافي
offer-task-offer-income-supplement-summary = ننظر هل تحصل على المبلغ. تصلك رسالة عن ذلك.
offer-task-offer-income-supplement-when = خلال 8 أسابيع
offer-task-offer-income-supplement-why = دخلك منخفض منذ مدة طويلة وتريد طلب المبلغ.
offer-task-offer-special-assistance = طلب مساعدة مالية خاصة
offer-task-offer-special-assistance-summary = ننظر هل تحصل على مال لتكاليفك. تصلك رسالة عن ذلك.
offer-task-offer-special-assistance-when = خلال 8 أسابيع
offer-task-offer-special-assistance-why = لديك تكاليف لا تستطيع دفعها وتريد طلب المساعدة.
offer-task-offer-student-allowance = طلب مبلغ الطلاب
offer-task-offer-student-allowance-summary = ننظر هل تحصل على مبلغ الطلاب. تصلك رسالة عن ذلك.
offer-task-offer-student-allowance-when = خلال 8 أسابيع
offer-task-offer-student-allowance-why = لا تستطيع العمل بجانب دراستك وتريد طلب المبلغ.
offer-task-offer-school-costs = طلب مساعدة في تكاليف المدرسة
offer-task-offer-school-costs-summary = ننظر هل تحصل على مساعدة لأدوات المدرسة. تصلك رسالة عن ذلك.
offer-task-offer-school-costs-when = خلال 8 أسابيع
offer-task-offer-school-costs-why = لديك أطفال في المدرسة وتريد طلب المساعدة.
need-means-proof = إثبات دخلك، مثلًا كشف الراتب
need-means-years = إثباتات دخلك في السنوات الثلاث الأخيرة
need-tax-letter = الرسالة عن الضريبة
need-costs-bill = الفاتورة أو سعر ما تحتاج إليه
need-study-proof = الرسالة عن تمويل دراستك
need-limit-proof = رسالة من طبيب أو مرافق
need-school-proof = إثبات أن طفلك يذهب إلى المدرسة
settle-pick-up = الدفع عند الاستلام
settle-pick-up-detail = تدفع فقط عندما يكون جاهزًا.
instalments-title = على كم قسط تدفع { $total_cents }؟
instalments-body = لا يكلف ذلك أكثر. تصلك رسالة بكل المبالغ والأيام.
instalments-parts = على أقساط: { $count }
instalments-same = { $count } مرات { $first_cents }. الأول في { $first_date }، والأخير في { $last_date }.
instalments-first = أول مرة { $first_cents }، ثم { $rest_cents }. آخر مرة { $last_cents }، في { $last_date }.
advice-nothing = على الأرجح لا تدفع شيئًا
advice-probably = على الأرجح تدفع { $pays_cents }
advice-probably-not = على الأرجح تدفع المبلغ كله
advice-cannot-tell = لا نعرف كم عليك أن تدفع
advice-total = المبلغ كله هو { $total_cents }.
advice-decides = يقرر موظف. طلبك مستمر.
paper-invoice = الفاتورة
paper-payment-plan = رسالة عن الدفع على أقساط
clerk-pay-amount = المبلغ
clerk-pay-card = دُفع ببطاقة
