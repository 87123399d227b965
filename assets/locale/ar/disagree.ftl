# SPDX-License-Identifier: EUPL-1.2

disagree-decided-by-other = جهة أخرى
disagree-decided-by-unsure = لا أعرف
disagree-name = ما اسمك؟
disagree-name-hint = اسمك الأول واسم عائلتك.
disagree-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
disagree-birth-date = متى وُلدت؟
disagree-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
disagree-address = إلى أي عنوان يمكننا أن نكتب إليك؟
disagree-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
disagree-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
disagree-phone = على أي رقم يمكننا الاتصال بك؟
disagree-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
disagree-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
disagree-task-objection-when = في { $due_date } على الأكثر
disagree-task-court-now-when = في أقرب وقت تستطيع
disagree-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
disagree-task-conversation = يتحدث معك موظف
disagree-task-conversation-when = اليوم، هنا في القاعة
disagree-task-objection-late-when = اليوم
disagree-sent-on-hint = اليوم والشهر والسنة. لا تعرف؟ تخطَّ هذا السؤال.
