# SPDX-License-Identifier: EUPL-1.2

need-document-act-here-unsure = لا أعرف
need-document-name = ما اسمك؟
need-document-name-hint = اسمك الأول واسم عائلتك.
need-document-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
need-document-birth-date = متى وُلدت؟
need-document-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
need-document-address = إلى أي عنوان يمكننا أن نكتب إليك؟
need-document-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
need-document-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
need-document-phone = على أي رقم يمكننا الاتصال بك؟
need-document-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
need-document-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
need-document-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
need-document-task-extract-when = اليوم في مكتب الخدمة
need-document-task-proof-alive-when = اليوم في مكتب الخدمة
need-document-task-signature-true-when = اليوم في مكتب الخدمة

need-document-task-civil-act-elsewhere = اطلب الشهادة من مكان الحدث
need-document-task-civil-act-elsewhere-summary = الشهادة في البلدية الأخرى. يمكنك الاتصال أو الكتابة. نبحث معك عن الرقم.
need-document-task-civil-act-elsewhere-when = متى شئت
need-document-task-civil-act-elsewhere-why = قلت إن ذلك حدث في بلدية أخرى.
need-document-task-proof-alive = إثبات أنك على قيد الحياة
need-document-task-proof-alive-summary = تأتي بنفسك إلى مكتب الخدمة. يراك موظف ويضع ختمًا. هل لمعاشك استمارة خاصة؟ خذها معك.
need-document-task-proof-alive-why = قلت إنك تحتاج إلى إثبات أنك على قيد الحياة.
need-document-task-signature-true = إثبات توقيعك
need-document-task-signature-true-summary = توقّع الورقة في مكتب الخدمة. لا توقّع قبل ذلك. يضع موظف ختمًا.
need-document-task-signature-true-why = قلت إنك تحتاج إلى إثبات توقيعك.
need-document-conduct-form-not-yet = لا، ليس بعد
need-document-act-here-here = في هذه البلدية
need-document-act-here-other-municipality = في بلدية أخرى
