# SPDX-License-Identifier: EUPL-1.2
# سُرقت محفظتي.

wallet-stolen = سُرقت محفظتي

wallet-stolen-contents = ماذا كان في محفظتك؟
wallet-stolen-contents-hint = نحن نساعدك. يستغرق ذلك نحو 5 دقائق. اختر كل ما فُقد.
wallet-stolen-contents-why = عندها نعرف ما تحتاج إليه من جديد، وما عليك إيقافه فورًا.
wallet-stolen-contents-bank-card = بطاقة مصرفية
wallet-stolen-contents-id-card = بطاقة هويتي
wallet-stolen-contents-passport = جواز سفري
wallet-stolen-contents-driving-licence = رخصة قيادتي
wallet-stolen-contents-city-pass = بطاقة المدينة (stadspas)
wallet-stolen-contents-foreign-passport = جواز سفر أجنبي
wallet-stolen-contents-residence-permit = بطاقة إقامة من IND
wallet-stolen-contents-other = شيء آخر، مثل نقود أو بطاقة مواصلات

wallet-stolen-card-from-2021 = هل حصلت على بطاقة هويتك في 2021 أو بعدها؟
wallet-stolen-card-from-2021-hint = المقصود البطاقات منذ 4 يناير 2021.
wallet-stolen-card-from-2021-why = بالبطاقة الأحدث قد يحاول شخص الدخول إلى حسابك في { -digid }. يمكنك إيقاف ذلك.
wallet-stolen-card-from-2021-newer = نعم، في 2021 أو بعدها
wallet-stolen-card-from-2021-older = لا، قبل ذلك
wallet-stolen-card-from-2021-unsure = لا أعرف

wallet-stolen-new-documents = ماذا تريد أن تطلب من جديد؟
wallet-stolen-new-documents-hint = واحدة من الوثيقتين تكفي لإثبات هويتك. تدفع عن كل وثيقة على حدة.
wallet-stolen-new-documents-why = نطلب فقط ما تحتاج إليه فعلًا. هكذا لا تدفع أكثر من اللازم.
wallet-stolen-new-documents-id-card = بطاقة هوية
wallet-stolen-new-documents-passport = جواز سفر
wallet-stolen-new-documents-none-now = لا شيء الآن

wallet-stolen-stolen-on = متى حدث ذلك؟
wallet-stolen-stolen-on-hint = لا تعرف بالضبط؟ اختر اليوم الذي لاحظت فيه ذلك.
wallet-stolen-stolen-on-why = يُكتب التاريخ في الإقرار بأن وثائقك مفقودة.

wallet-stolen-place = أين حدث ذلك؟
wallet-stolen-place-hint = مثلًا: في القطار أو في السوق أو في البيت. لا تعرف؟ اكتب: لا أعرف.
wallet-stolen-place-why = يُكتب المكان في الإقرار بأن وثائقك مفقودة.

wallet-stolen-police = هل تريد تقديم بلاغ إلى الشرطة؟
wallet-stolen-police-hint = ليس ذلك واجبًا. تحصل على وثائق جديدة حتى بدون بلاغ.
wallet-stolen-police-why = قد يلزم البلاغ لتأمينك. عندها نكتب في خطتك كيف يتم ذلك.
wallet-stolen-police-want = نعم، أريد ذلك
wallet-stolen-police-done = فعلت ذلك من قبل
wallet-stolen-police-no = لا، لا أريد ذلك

wallet-stolen-name = ما اسمك؟
wallet-stolen-name-hint = اسمك الأول واسم عائلتك.
wallet-stolen-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.

wallet-stolen-birth-date = متى وُلدت؟
wallet-stolen-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
wallet-stolen-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك. عمرك أقل من 18؟ عندها تدفع أقل.

wallet-stolen-address = إلى أي عنوان يمكننا أن نكتب إليك؟
wallet-stolen-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
wallet-stolen-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.

wallet-stolen-phone = على أي رقم يمكننا الاتصال بك؟
wallet-stolen-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
wallet-stolen-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.

wallet-stolen-task-block-bank-cards = إيقاف بطاقاتك المصرفية
wallet-stolen-task-block-bank-cards-summary = اتصل الآن بالهاتف الموجود في القاعة. الاتصال مجاني ليلًا ونهارًا. فعلت ذلك من قبل؟ إذن هذا منتهٍ.
wallet-stolen-task-block-bank-cards-when = الآن فورًا
wallet-stolen-task-block-bank-cards-why = قلت إن بطاقتك المصرفية مفقودة. بعد الإيقاف لا يستطيع أحد الدفع بها.

wallet-stolen-task-police-report = بلاغ إلى الشرطة
wallet-stolen-task-police-report-summary = اتصل بالشرطة لأخذ موعد. تخبرهم بما فُقد، وأين ومتى. ليس ذلك واجبًا. تدفع ثمن المكالمة فقط.
wallet-stolen-task-police-report-when = في أقرب وقت تستطيع
wallet-stolen-task-police-report-why = قلت إنك تريد تقديم بلاغ. قد يطلبه تأمينك.

wallet-stolen-task-declaration-of-loss = إقرار بأن وثيقتك مفقودة
wallet-stolen-task-declaration-of-loss-summary = نسجل أن وثيقتك مفقودة. بعدها تصبح غير صالحة في كل مكان. إذا وجدتها، فسلّمها إلينا.
wallet-stolen-task-declaration-of-loss-when = اليوم في مكتب الخدمة. يمكن أيضًا في يوم آخر.
wallet-stolen-task-declaration-of-loss-why = قلت إن بطاقة هويتك أو جواز سفرك مفقود. بدون إقرار قد يستخدمه شخص آخر.

wallet-stolen-task-block-digid = إيقاف تسجيل الدخول ببطاقتك
wallet-stolen-task-block-digid-summary = اتصل بمكتب مساعدة { -digid }. قل إن بطاقة هويتك سُرقت. تدفع ثمن المكالمة فقط.
wallet-stolen-task-block-digid-when = اليوم
wallet-stolen-task-block-digid-why = قد تكون بطاقتك من 2021 أو بعدها. بمثل هذه البطاقة قد يحاول شخص الدخول إلى { -digid }.

wallet-stolen-task-new-id-card = بطاقة هوية جديدة
wallet-stolen-task-new-id-card-summary = يبدأ طلبك اليوم. يكمله موظف معك. تستلم البطاقة بنفسك.
wallet-stolen-task-new-id-card-when = تجهز عادة في { $due_date }، إذا اكتمل كل شيء اليوم
wallet-stolen-task-new-id-card-why = قلت إن بطاقة هويتك مفقودة.

wallet-stolen-task-new-passport = جواز سفر جديد
wallet-stolen-task-new-passport-summary = يبدأ طلبك اليوم. يكمله موظف معك. تستلم جواز السفر بنفسك.
wallet-stolen-task-new-passport-when = يجهز عادة في { $due_date }، إذا اكتمل كل شيء اليوم
wallet-stolen-task-new-passport-why = قلت إن جواز سفرك مفقود.

wallet-stolen-task-new-driving-licence = رخصة قيادة جديدة
wallet-stolen-task-new-driving-licence-summary = نسجل رخصتك القديمة كمسروقة. تصبح غير صالحة فورًا. للحصول على رخصة جديدة تثبت هويتك أولًا.
wallet-stolen-task-new-driving-licence-when = تجهز عادة في { $due_date }
wallet-stolen-task-new-driving-licence-why = قلت إن رخصة قيادتك مفقودة. بدون رخصة لا يُسمح لك بالقيادة.

wallet-stolen-task-new-city-pass = بطاقة مدينة جديدة (stadspas)
wallet-stolen-task-new-city-pass-summary = تطلب البطاقة الجديدة هنا والآن. نوقف البطاقة القديمة. تصل الجديدة بالبريد.
wallet-stolen-task-new-city-pass-when = في { $due_date } على الأكثر
wallet-stolen-task-new-city-pass-why = قلت إن بطاقة المدينة مفقودة.

wallet-stolen-task-other-cards = انظر ماذا فُقد أيضًا
wallet-stolen-task-other-cards-summary = مثلًا بطاقة التأمين الصحي أو المواصلات أو المكتبة. اتصل بمن أعطاك البطاقة. يصنعون بطاقة جديدة.
wallet-stolen-task-other-cards-when = هذا الأسبوع
wallet-stolen-task-other-cards-why = قلت إن شيئًا آخر مفقود أيضًا.

wallet-stolen-task-identity-fraud = انتبه لإساءة استخدام بياناتك
wallet-stolen-task-identity-fraud-summary = هل تصلك رسائل أو فواتير لا تعرفها؟ اتصل في يوم عمل بمركز الإبلاغ عن انتحال الهوية. يساعدونك. تدفع ثمن المكالمة فقط.
wallet-stolen-task-identity-fraud-when = إذا لاحظت شيئًا غريبًا
wallet-stolen-task-identity-fraud-why = على وثيقتك مكتوب من أنت. قد يستخدم السارق هذه البيانات.

wallet-stolen-task-parent-consent = موافقة أحد الوالدين أو الوصي
wallet-stolen-task-parent-consent-summary = هل عمرك أقل من 18؟ إذن يوقّع معك أحد الوالدين أو الوصي. الأسهل أن تأتيا معًا. وإلا يعطيك رسالة.
wallet-stolen-task-parent-consent-when = عند زيارتك مكتب الخدمة
wallet-stolen-task-parent-consent-why = عمرك أقل من 18 وتطلب وثيقة جديدة.

wallet-stolen-task-consulate = الاتصال بسفارة بلدك
wallet-stolen-task-consulate-summary = بلدك وحده يصدر جواز سفر جديدًا. قد تحصل على ورقة للسفر إلى بلدك. نبحث معك عن الرقم. كثيرًا ما تطلب السفارة بلاغًا إلى الشرطة.
wallet-stolen-task-consulate-when = اليوم أو غدًا
wallet-stolen-task-consulate-why = قلت إن جواز سفرك الأجنبي مفقود.

wallet-stolen-task-residence-permit = إبلاغ دائرة الهجرة (IND)
wallet-stolen-task-residence-permit-summary = تصدر { -ind } بطاقة إقامتك. أبلغ أنها مفقودة واطلب بطاقة جديدة. كثيرًا ما يُطلب بلاغ إلى الشرطة. يساعدك موظف في الاتصال.
wallet-stolen-task-residence-permit-when = في أقرب وقت تستطيع
wallet-stolen-task-residence-permit-why = قلت إن بطاقة إقامتك مفقودة.
