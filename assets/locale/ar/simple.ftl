# SPDX-License-Identifier: EUPL-1.2

simple-pay = ماذا عليك أن تدفع؟
simple-pay-bank = يمكنك الدفع عن طريق بنكك. الطريقة مكتوبة في الرسالة الكاملة.
simple-pay-counter = يمكنك أيضًا الدفع عند الشباك. النقد مقبول.
simple-disagree = لا توافق على القرار؟ عندئذ يمكنك الاعتراض. الطريقة مكتوبة في الرسالة الكاملة.
simple-help = هل لديك سؤال؟
simple-call = اتصل بنا. يسرنا أن نساعدك.
simple-behind = خلف هذه الورقة الرسالة الكاملة. احتفظ بكل شيء.
simple-whole = هذه هي الرسالة نفسها، كاملة.
simple-picture-mail = صورة: رسالة
simple-picture-calendar = صورة: تقويم
simple-picture-clock = صورة: ساعة
simple-picture-map-pin = صورة: مكان على الخريطة
simple-picture-photo = صورة: صورة شخصية
simple-picture-pencil = صورة: قلم
simple-picture-file-certificate = صورة: ورقة عليها ختم
simple-picture-file-text = صورة: ورقة مكتوبة
simple-picture-cash = صورة: نقود
simple-picture-credit-card = صورة: بطاقة بنكية
simple-picture-building = صورة: مبنى البلدية
simple-picture-message-circle = صورة: فقاعة كلام
simple-picture-phone-call = صورة: هاتف يرن
simple-picture-list-check = صورة: قائمة بعلامات
simple-picture-clipboard-list = صورة: قائمة
