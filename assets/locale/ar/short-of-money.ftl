# SPDX-License-Identifier: EUPL-1.2

short-of-money-household-hint = اختر الأقرب إلى حالتك.
short-of-money-city-pass-held-held = نعم
short-of-money-city-pass-held-not-held = لا
short-of-money-city-pass-held-unsure = لا أعرف
short-of-money-study-limit-unsure = لا أعرف
short-of-money-name = ما اسمك؟
short-of-money-name-hint = اسمك الأول واسم عائلتك.
short-of-money-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
short-of-money-birth-date = متى وُلدت؟
short-of-money-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
short-of-money-address = إلى أي عنوان يمكننا أن نكتب إليك؟
short-of-money-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
short-of-money-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
short-of-money-phone = على أي رقم يمكننا الاتصال بك؟
short-of-money-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
short-of-money-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
short-of-money-task-food-bank-when = اليوم أو غدًا
short-of-money-task-benefit-pension-when = في أقرب وقت تستطيع
short-of-money-task-special-assistance-when = في { $due_date } على الأكثر
short-of-money-task-vocational-duo-when = في أقرب وقت تستطيع
short-of-money-task-study-duo-when = في أقرب وقت تستطيع
short-of-money-task-allowances-when = هذا الأسبوع
short-of-money-household = مع من تسكن؟
