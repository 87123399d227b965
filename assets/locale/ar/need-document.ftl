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
