# SPDX-License-Identifier: EUPL-1.2
# كلمات تشترك فيها كل الأسئلة.

answer-yes = نعم
answer-no = لا
answer-none = لم يُملأ
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = نعم، هي معي
bring-document-later = أحضرها لاحقًا
bring-document-none = ليست لديّ
bring-photo-here = نعم، معي صورة
bring-photo-later = أحضر صورة لاحقًا
bring-photo-none = ليست لديّ صورة

problem-choose-some = اختر ما ينطبق. يمكنك اختيار أكثر من إجابة.
problem-choose-none-or-some = هذه الإجابات لا تتوافق معًا. اختر من جديد.
problem-empty = اكتب شيئًا.
problem-too-long = هذا طويل جدًا. استخدم { $most } حرفًا على الأكثر.
problem-date-empty = اكتب اليوم والشهر والسنة. مثلًا: 17-05-2026.
problem-date-form = اكتب اليوم والشهر والسنة. مثلًا: 17-05-2026.
problem-date-none = هذا التاريخ غير موجود. انظر إلى اليوم والشهر.
problem-date-future = لم يأتِ هذا التاريخ بعد. اختر اليوم أو يومًا قبله.
problem-date-late = هذا التاريخ بعيد جدًا. اختر يومًا أقرب.
problem-date-early = مضى على هذا التاريخ وقت طويل جدًا. اختر يومًا بعد { $first_date }.
problem-amount = اكتب مبلغًا باليورو. مثلًا: 1250 أو 1250,50.
problem-amount-least = هذا المبلغ منخفض جدًا. أقل مبلغ هو { $least_cents }.
problem-amount-most = هذا المبلغ مرتفع جدًا. أعلى مبلغ هو { $most_cents }.
problem-count = اكتب رقمًا كاملًا. مثلًا: 3.
problem-count-least = هذا الرقم منخفض جدًا. أقل رقم هو { $least }.
problem-count-most = هذا الرقم مرتفع جدًا. أعلى رقم هو { $most }.
problem-phone = هذا الرقم غير صحيح. الرقم فيه 10 خانات. مثلًا: 06 12 34 56 78.
problem-name-letters = اكتب اسمك بالحروف.
problem-name-empty = اكتب اسمك.
problem-postcode = هذا الرمز البريدي غير صحيح. اكتب 4 أرقام وحرفين. مثلًا: 1234 AB.
problem-postcode-empty = اكتب رمزك البريدي. مثلًا: 1234 AB.
problem-number = رقم البيت هذا غير صحيح. مثلًا: 12 أو 12 B.
problem-number-empty = اكتب رقم بيتك.
problem-street-empty = اكتب شارعك.
problem-town-empty = اكتب مكان سكنك.
problem-address-form = اكتب عنوانك كاملًا.

who-municipality = نحن
who-resident = أنت
who-other = جهة أخرى
who-main-occupant = من يستأجر البيت أو يملكه
who-parent = أحد والديك أو وصيك
who-employer = صاحب عملك
who-justis = { -justis }
who-housemates = من ينتقل معك

need-identity = موظف يتحقق من هويتك
need-identity-document = جواز سفر سارٍ أو بطاقة هوية سارية
need-found-document = الوثيقة التي وجدتها
need-old-document = وثيقتك القديمة
need-consent-main-occupant = موافقة من يستأجر البيت أو يملكه، إذا سكنت عند أحد
need-papers-told = موظف يقول لك أي أوراق تلزم
need-employer-form = الاستمارة مع الجزء الذي يملؤه صاحب عملك
need-copy-decision = رسالة القرار
need-grounds = لماذا لا توافق، في بضع كلمات
need-late-reason = لماذا لم يكن ذلك ممكنًا خلال 6 أسابيع
need-number-plate = رقم لوحة سيارتك
need-collection-day = موظف يتفق معك على يوم
need-photo = صورة شخصية لا يزيد عمرها عن 6 أشهر
need-in-person = حضورك بنفسك إلى مكتب الخدمة
need-signature = توقيعك في مكتب الخدمة
need-fee-unknown = موظف يقول لك كم يكلف
