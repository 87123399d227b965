# SPDX-License-Identifier: EUPL-1.2

child-born-situation = ماذا حدث؟
child-born-recognised-unsure = لا أعرف
child-born-name = ما اسمك؟
child-born-name-hint = اسمك الأول واسم عائلتك.
child-born-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
child-born-birth-date = متى وُلدت؟
child-born-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
child-born-address = إلى أي عنوان يمكننا أن نكتب إليك؟
child-born-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
child-born-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
child-born-phone = على أي رقم يمكننا الاتصال بك؟
child-born-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
child-born-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
child-born-task-declare-birth-when = في { $due_date } على الأكثر
child-born-task-declare-elsewhere-when = في { $due_date } على الأكثر
child-born-task-tell-employer-when = هذا الأسبوع
child-born-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
child-born-task-young-parent-when = اليوم، هنا في القاعة
child-born-task-recognise-later-when = متى شئت
child-born-task-declare-birth-late-when = اليوم
child-born-task-declare-elsewhere-late-when = اليوم
child-born-task-lasting-support-when = متى شئت
