# SPDX-License-Identifier: EUPL-1.2

appointment-about-other = شيء آخر
appointment-name = ما اسمك؟
appointment-name-hint = اسمك الأول واسم عائلتك.
appointment-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
appointment-birth-date = متى وُلدت؟
appointment-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
appointment-address = إلى أي عنوان يمكننا أن نكتب إليك؟
appointment-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
appointment-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
appointment-phone = على أي رقم يمكننا الاتصال بك؟
appointment-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
appointment-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
appointment-task-home-visit-today-when = اليوم
appointment-task-cancel-appointment-when = اليوم
appointment-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
appointment-task-help-today-when = اليوم، هنا في القاعة
