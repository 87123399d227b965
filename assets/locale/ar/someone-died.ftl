# SPDX-License-Identifier: EUPL-1.2

someone-died-name = ما اسمك؟
someone-died-name-hint = اسمك الأول واسم عائلتك.
someone-died-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
someone-died-birth-date = متى وُلدت؟
someone-died-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
someone-died-address = إلى أي عنوان يمكننا أن نكتب إليك؟
someone-died-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
someone-died-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
someone-died-phone = على أي رقم يمكننا الاتصال بك؟
someone-died-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
someone-died-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
someone-died-task-doctor-comes-when = الآن فورًا
someone-died-task-municipal-funeral-when = اليوم
someone-died-task-funeral-days-when = في { $due_date } على الأكثر
someone-died-task-bring-home-when = في أقرب وقت تستطيع
someone-died-task-quiet-post-when = في { $due_date } على الأكثر
someone-died-relation-partner = شريكي
someone-died-left-behind-driving-licence = رخصة قيادة
someone-died-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
someone-died-task-was-it-declared-when = اليوم في مكتب الخدمة
