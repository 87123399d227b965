# SPDX-License-Identifier: EUPL-1.2

talk-to-someone-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
talk-to-someone-task-call-back-when = في { $due_date } على الأكثر
talk-to-someone-task-conversation = يتحدث معك موظف
talk-to-someone-task-conversation-when = اليوم، هنا في القاعة

talk-to-someone = أريد أن أتحدث مع أحد
talk-to-someone-about = عمَّ تريد أن تتحدث؟
talk-to-someone-about-hint = عندها نبحث عن الزميل المناسب. لا يلزم أن تقول ذلك.
talk-to-someone-about-why = هكذا تحكي قصتك مرة واحدة فقط.
talk-to-someone-about-money = عن المال أو الديون
talk-to-someone-about-letter = عن رسالة
talk-to-someone-about-document = عن جواز سفر أو بطاقة أو ورقة أخرى
talk-to-someone-about-home = عن السكن أو الحي
talk-to-someone-about-other = عن شيء آخر
talk-to-someone-about-unsaid = أفضّل ألّا أقول هنا
talk-to-someone-name = بأي اسم نناديك؟
talk-to-someone-name-hint = هكذا نناديك في القاعة. يمكنك تخطي هذا.
talk-to-someone-name-why = عندها تعرف أننا نقصدك.
talk-to-someone-phone = هل يمكننا الاتصال بك إذا لم تستطع الانتظار؟
talk-to-someone-phone-why = عندها نتصل بك. لا يلزم أن تنتظر.
talk-to-someone-task-conversation-summary = اجلس في القاعة. يأتي إليك موظف. لا تحتاج إلى شيء.
talk-to-someone-task-conversation-why = قلت إنك تريد أن تتحدث مع أحد. هذا ممكن دائمًا.
talk-to-someone-task-call-back = نتصل بك إذا لم تستطع الانتظار
talk-to-someone-task-call-back-summary = عليك أن تذهب؟ نتصل بك على الرقم الذي أعطيته.
talk-to-someone-task-call-back-why = أعطيتنا رقم هاتف.
