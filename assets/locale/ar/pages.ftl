# SPDX-License-Identifier: EUPL-1.2
# صفحات المقيم على الجهاز.

next = التالي
skip = تخطٍّ
yes = نعم
no = لا
look = عرض
free = مجانًا
amount = { $amount_cents }
not-given = لم يُملأ
try-again = حاول مرة أخرى

path-event = ما الذي حدث
path-questions = أسئلة
path-identity = من أنت
path-plan = خطتك
path-check = مراجعة

resume-title = هل كنت هنا قبل قليل؟
resume-body = توقف الجهاز لحظة. ما كتبته محفوظ.
resume-yes = نعم، أتابع
resume-no = لا، امسح كل شيء
resume-asked-again = تغيّرت الأسئلة قبل قليل. { $count ->
    [zero] لا شيء يُسأل من جديد.
    [one] إجابة واحدة لم تعد مناسبة. نسألها من جديد.
    [two] إجابتان لم تعودا مناسبتين. نسألهما من جديد.
    [few] { $count } إجابات لم تعد مناسبة. نسألها من جديد.
    [many] { $count } إجابة لم تعد مناسبة. نسألها من جديد.
   *[other] { $count } إجابة لم تعد مناسبة. نسألها من جديد.
}
resume-set-aside = هذه الأسئلة لم تعد موجودة الآن. حفظنا ما كتبته. اختر من جديد ما حدث، أو اطلب المساعدة.

language-title = أي لغة تريد؟
comfort-title = هل تستطيع القراءة والسمع جيدًا؟
comfort-body = اختر ما يريحك. يمكنك تغيير ذلك لاحقًا في أي وقت، في أسفل الشاشة.
comfort-text-size = النص: { $size }
comfort-voice = اقرأ كل شيء بصوت مسموع

happened-title = ماذا حدث؟

why-asked = لماذا نسأل هذا؟
why-title = لماذا نسأل هذا؟
why-general = نسأل فقط عمّا يلزم لمساعدتك.
why-close = الرجوع إلى السؤال
day-today = اليوم
day-yesterday = أمس
day-other-day = يوم آخر

field-date = التاريخ
field-date-hint = اليوم ثم الشهر ثم السنة. مثلًا 24-11-2026
field-text = إجابتك
field-place = المكان
field-amount = المبلغ باليورو
field-amount-hint = مثلًا 1250 أو 1250,50
field-count = العدد
field-count-hint = رقم كامل، مثلًا 3
field-name = اسمك
field-name-hint = الاسم الأول واسم العائلة
field-phone = رقم الهاتف
field-phone-hint = مثلًا 06 12345678
field-postcode = الرمز البريدي
field-postcode-hint = مثلًا 1234 AB
field-number = رقم البيت
field-number-hint = مع الإضافة، مثلًا 12 B
field-street = الشارع
field-town = مكان السكن
field-given-names = الأسماء الأولى
field-family-name = اسم العائلة
field-birth-date = تاريخ الميلاد

problem-date = هذا التاريخ غير صحيح. اكتب اليوم والشهر والسنة. مثلًا 24-11-2026.
problem-birth-date-ahead = تاريخ الميلاد هذا في المستقبل. اكتب تاريخ ميلادك.
problem-choose-one = اختر إجابة أولًا.
problem-address-postcode = اكتب الرمز البريدي ورقم البيت.
problem-address-street = اكتب الشارع ومكان السكن.
problem-can = هذه ليست ستة أرقام. انظر مرة أخرى إلى وثيقتك.
problem-document-number = هذا الرقم غير صحيح. انظر إلى وثيقتك. هو حروف وأرقام.
problem-case-number = رقم الملف هذا غير صحيح. راجع الرموز.
problem-name = اكتب اسم العائلة.
problem-no-evidence = اختر نوعًا واحدًا على الأقل من الإثبات.
problem-sign-in-empty = اكتب رمزك وعبارة المرور.

identify-title = هل ما زالت معك وثيقة؟
identify-body = بالوثيقة نعرف بسرعة من أنت. ليس معك شيء؟ تابع كالمعتاد.
identify-at-home = جواز السفر الموجود في البيت لا يفيد الآن. خذه معك لاحقًا إذا كان لديك.
document-id-card = نعم، بطاقة هويتي
document-passport = نعم، جواز سفري
document-residence-permit = نعم، وثيقة إقامتي
document-none = لا، ليس معي شيء
document-id-card-yours = بطاقة هويتك
document-passport-yours = جواز سفرك
document-residence-permit-yours = وثيقة إقامتك
document-none-yours = وثيقتك
without-document = المتابعة بدون وثيقة

key-why = بهذا الرقم نستطيع قراءة الشريحة. لا نحفظه.
key-can-title = ما الأرقام الستة على وثيقتك؟
key-can-label = ستة أرقام (CAN)
key-can-hint-id-card = أرقام فقط، على وجه بطاقتك. ليس رقم الوثيقة.
key-can-hint-passport = أرقام فقط، على الصفحة التي فيها صورتك. ليس رقم الوثيقة.
key-can-hint-residence-permit = أرقام فقط، على وجه بطاقتك. ليس رقم الوثيقة.
key-can-hint-none = أرقام فقط. ليس رقم الوثيقة.
key-no-can = لا أرى ستة أرقام
key-document-number-title = ما رقم وثيقتك؟
key-document-number-label = رقم الوثيقة
key-document-number-hint = تسعة حروف وأرقام، في أعلى يمين وثيقتك
key-birth-date-title = ما تاريخ ميلادك؟
key-birth-date-label = تاريخ الميلاد
key-birth-date-hint = اليوم ثم الشهر ثم السنة، كما في وثيقتك
key-expiry-date-title = إلى متى تسري وثيقتك؟
key-expiry-date-label = سارية حتى
key-expiry-date-hint = اليوم ثم الشهر ثم السنة، كما في وثيقتك
key-again = اكتب الرقم مرة أخرى

lay-title = ضع { $document } على القارئ
lay-body = القارئ تحت الشاشة. اترك وثيقتك عليه حتى نقول إننا انتهينا.
no-reader-title = قارئ البطاقات لا يعمل الآن
no-reader-body = لم يضِع شيء. يمكنك المتابعة بدون وثيقة. يتحقق موظف لاحقًا من هويتك.
reading-title = نقرأ وثيقتك
reading-found = مرحبًا { $name }.
reading-body = اترك الوثيقة دون تحريك. يستغرق ذلك بضع ثوانٍ.
card-read-title = تمت قراءة وثيقتك
take-card = خذ وثيقتك معك.
fact-name = الاسم
fact-document = الوثيقة
fact-expires = سارية حتى { $expires_date }

chip-genuine = وثيقتك أصلية.
chip-issuer-not-verified = الشريحة لم تتغير. لا نعرف هنا الجهة التي أصدرتها.
chip-altered = البيانات على الشريحة غير صحيحة. ينظر موظف في الأمر معك.
chip-expired = انتهت صلاحية وثيقتك. نعرف الآن من أنت. سينظر فيها موظف.
chip-not-checked = تمت قراءة الشريحة. لم نستطع التأكد من أنها أصلية. سينظر فيها موظف.
chip-because-no-security-object = لا يوجد توقيع على الشريحة.
chip-because-unknown-algorithm = الشريحة موقعة بطريقة لا نعرفها.
chip-because-signer-missing = لم يُذكر من وقّع الشريحة.
chip-because-signer-not-valid = من وقّع الشريحة لم يكن مخوّلًا وقتها.
chip-because-revoked = سحبت الدولة التوقيع الذي على هذه الشريحة.
chip-because-no-lists = لا توجد بعد شهادات دول على هذا الجهاز.
chip-because-issuer-unknown = شهادة جهة الإصدار غير موجودة على هذا الجهاز.

read-wrong-key-title = الشريحة لا تُفتح
read-wrong-key-body = هناك خطأ في الرقم أو في التواريخ. اكتبها مرة أخرى.
read-card-moved-title = تحركت وثيقتك
read-card-moved-body = لم يضِع شيء. ضع وثيقتك مرة أخرى على القارئ واتركها.
read-not-a-document-title = هذه ليست بطاقة هوية أو جواز سفر
read-not-a-document-body = ضع بطاقة هوية أو جواز سفر على القارئ.
read-altered-title = الشريحة ووثيقتك غير متطابقتين
read-altered-body = لم يضِع شيء. ينظر موظف لاحقًا في وثيقتك معك. يمكنك المتابعة الآن.
read-needs-pace-title = لا نستطيع هنا قراءة هذه الشريحة بعد
read-needs-pace-body = السبب ليس منك. يمكنك المتابعة. ينظر موظف لاحقًا في وثيقتك.
read-needs-mrz-title = هذه الشريحة تحتاج إلى شيء آخر
read-needs-mrz-body = الأرقام الستة لا تكفي هنا. اكتب رقم الوثيقة وتاريخين.
read-reader-gone-title = قارئ البطاقات لا يعمل الآن
read-reader-gone-body = لم يضِع شيء. حاول مرة أخرى، أو تابع بدون وثيقة.
read-garbled-title = لا نفهم هذه الشريحة
read-garbled-body = السبب ليس منك. حاول مرة أخرى، أو تابع بدون وثيقة.
read-wrong-can-body = الأرقام الستة ليست لهذه الوثيقة. انظر مرة أخرى إلى المكان الذي يشير إليه الرسم.
read-key-again = اكتبها مرة أخرى
read-tired = لم ينجح ذلك؟ تابع. يتحقق موظف لاحقًا من هويتك.

plan-title = { $count ->
    [zero] لا يوجد شيء لنرتبه
    [one] هذا هو الأمر الوحيد الذي سنرتبه
    [two] سنرتب هذين الأمرين
    [few] سنرتب هذه الأمور: { $count }
    [many] سنرتب هذه الأمور: { $count }
   *[other] سنرتب هذه الأمور: { $count }
}
plan-body = اضغط على سطر لقراءة الشرح.
plan-total = التكلفة معًا { $total_cents }. يمكن الدفع لاحقًا أيضًا.
plan-free = هذا لا يكلفك شيئًا.
back-to-plan = الرجوع إلى خطتك
call-now = اتصل الآن بالهاتف الموجود في القاعة
fact-who = من يفعل ذلك
fact-when = متى
fact-cost = التكلفة
fact-needed = ما زال مطلوبًا
fact-met = مستوفى
fact-why = لماذا

settle-title = كيف تريد دفع { $total_cents }؟
settle-body = لا يلزم أن تدفع الآن. طلبك يستمر في كل الأحوال.
settle-cash = نقدًا في مكتب الخدمة
settle-cash-detail = تحصل على إيصال مرقّم.
settle-card = ببطاقة في مكتب الخدمة
settle-card-detail = يمكن أيضًا ببطاقة شخص آخر.
settle-invoice = بفاتورة في البريد
settle-invoice-detail = تدفع خلال 30 يومًا.
settle-instalments = على أقساط
settle-instalments-detail = تختار أنت عدد الأقساط.
settle-waiver = لا أستطيع دفع هذا
settle-waiver-detail = ينظر موظف هل تدفع أقل أو لا تدفع شيئًا.
settle-later = لاحقًا
settle-later-detail = تختار طريقة الدفع في وقت آخر.
settle-nothing-due = لا يوجد شيء للدفع

review-title = هل كل شيء صحيح؟
review-body = اضغط على سطر لتغييره.
review-identity = من أنت
review-identity-later = يتحقق موظف من ذلك لاحقًا
review-plan = { $count ->
    [zero] لا شيء للترتيب
    [one] أمر واحد للترتيب
    [two] أمران للترتيب
    [few] { $count } أمور للترتيب
    [many] { $count } أمرًا للترتيب
   *[other] { $count } أمر للترتيب
}
review-settlement = الدفع: { $total_cents }
review-confirm = نعم، هذا صحيح. أرسل
confirming-title = نحفظ طلبك

received-title = لقد استلمنا طلبك
received-body = كل شيء محفوظ بأمان. هذا رقم ملفك.
received-number = رقم ملفك
paper-receipt = إيصالك
paper-letter = رسالتك
paper-confirmation = رسالة: تأكيد
paper-cash-receipt = إيصال دفع
paper-coming = يخرج من الطابعة بعد قليل
paper-out = موجود في الدرج
paper-take = خذ إيصالك ورسالتك من الدرج تحت الشاشة.
paper-taken = معي أوراقي
paper-trouble = استلمنا طلبك حتى بدون ورق. اكتب الرقم عندك، أو اسأل موظفًا.
paper-again-receipt = اطبع الإيصال مرة أخرى
paper-again-letter = اطبع الرسالة مرة أخرى
paper-without = أتابع بدون ورق
farewell-title = هذا كل شيء. نتمنى لك التيسير في أمورك
farewell-body = خطتك مكتوبة على الإيصال وفي الرسالة. لديك سؤال؟ اذكر رقم ملفك.
farewell-wiped = تُمسح بياناتك الآن من هذه الشاشة.
farewell-end = تم

time-warning-title = هل ما زلت هنا؟
time-warning-body = بعد { $seconds } ثانية نتوقف ونمسح الشاشة. المس أي شيء للمتابعة.
time-warning-continue = نعم، ما زلت هنا
help-title = سيأتي موظف
help-body = نادينا موظفًا. ابقَ هنا. ما كتبته يبقى كما هو.
help-phone = يمكنك أيضًا الاتصال: { $phone }
help-continue = أتابع بنفسي
help-clerk = أنا موظف هنا
stop-title = هل تريد الإنهاء؟
stop-body = إذا أنهيت، نمسح كل ما كتبته.
stop-go-on = لا، أتابع
stop-erase = نعم، أنهِ وامسح كل شيء
clerk-fact-received = تم الاستلام
clerk-case-number = رقم الملف
