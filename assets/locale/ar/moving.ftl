# SPDX-License-Identifier: EUPL-1.2

moving-stay-unsure = لا أعرف
moving-away-unsure = لا أعرف
moving-lives-in-unsure = لا أعرف
moving-name = ما اسمك؟
moving-name-hint = اسمك الأول واسم عائلتك.
moving-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
moving-birth-date = متى وُلدت؟
moving-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
moving-address = إلى أي عنوان يمكننا أن نكتب إليك؟
moving-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
moving-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
moving-phone = على أي رقم يمكننا الاتصال بك؟
moving-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
moving-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
moving-task-report-move-when = في { $due_date } على الأكثر
moving-task-register-from-abroad-when = في أقرب وقت تستطيع
