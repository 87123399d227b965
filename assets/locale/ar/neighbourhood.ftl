# SPDX-License-Identifier: EUPL-1.2

neighbourhood-name = ما اسمك؟
neighbourhood-name-hint = اسمك الأول واسم عائلتك.
neighbourhood-name-why = عندها نستطيع أن نجدك في بياناتنا وأن نرسل إليك رسالة.
neighbourhood-birth-date = متى وُلدت؟
neighbourhood-birth-date-hint = اليوم والشهر والسنة. مثلًا: 17-05-1980.
neighbourhood-address = إلى أي عنوان يمكننا أن نكتب إليك؟
neighbourhood-address-hint = ليس لك عنوان؟ تخطَّ هذا السؤال. تأخذ رسالتك من هنا بعد قليل.
neighbourhood-address-why = في رسالتك مكتوب ما نفعله نحن وما تفعله أنت وكم يكلف.
neighbourhood-phone = على أي رقم يمكننا الاتصال بك؟
neighbourhood-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
neighbourhood-phone-why = عندها نستطيع الاتصال بك عندما يجهز شيء، أو إذا أردنا أن نسأل عن شيء.
neighbourhood-birth-date-why = باسمك وتاريخ ميلادك نجد بياناتك.
