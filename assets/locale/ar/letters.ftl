# SPDX-License-Identifier: EUPL-1.2
# The cover letter in Arabic, beside the Dutch letter that counts.

letter-page-label = صفحة
letter-page-of = { $page } من { $pages }

letter-legal-language = مع هذه الرسالة رسالة باللغة الهولندية. الرسالة الهولندية هي الرسالة الرسمية.

cover-letter-title = عن رسالتك من البلدية
cover-subject = عن رسالتك: { $title }
cover-message = لقد استلمنا طلبك. رقم ملفك هو { $number }. في الأسفل مكتوب ما عليك أن تفعله.
cover-costs = كم يكلف
cover-read-aloud = هل تريد أن يقرأ أحد الرسالة الهولندية معك؟ تعال إلينا. هذا مجاني.

sign-place = المكان والتاريخ
sign-name = الاسم
sign-here = التوقيع
loss-name = الاسم
ask-right-letter-title = هل ما زال هذا صحيحًا؟
ask-right-subject = هل ما زال هذا صحيحًا؟
