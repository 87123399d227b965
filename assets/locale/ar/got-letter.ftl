# SPDX-License-Identifier: EUPL-1.2

got-letter-letter-from-unsure = لا أعرف
got-letter-agree-agree = نعم
got-letter-agree-unsure = لا أعرف
got-letter-can-pay-nothing = لا
got-letter-name = ما اسمك؟
got-letter-name-hint = اسمك الأول واسم عائلتك.
got-letter-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
got-letter-birth-date = متى وُلدت؟
got-letter-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
got-letter-address = إلى أي عنوان يمكننا أن نكتب إليك؟
got-letter-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
got-letter-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
got-letter-phone = على أي رقم يمكننا الاتصال بك؟
got-letter-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
got-letter-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
got-letter-task-pay-when = في { $due_date } على الأكثر
got-letter-task-show-paid-when = هذا الأسبوع
got-letter-task-objection-when = في { $due_date } على الأكثر
got-letter-task-send-papers-when = في { $due_date } على الأكثر
got-letter-task-answer-them-when = في { $due_date } على الأكثر
got-letter-task-other-form-when = في { $due_date } على الأكثر
got-letter-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
got-letter-task-read-together-when = اليوم، هنا في القاعة
got-letter-task-pay-in-parts-when = اليوم في مكتب الخدمة
