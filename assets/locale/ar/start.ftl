# SPDX-License-Identifier: EUPL-1.2
# صفحة البداية والإطار حول كل صفحة.

language-name = العربية
start-title = هل حدث شيء ما؟ نحن نساعدك.
start-body = هنا يمكنك ترتيب كل شيء مرة واحدة. لا يلزم أن يكون معك أي شيء. اضغط على لغتك للبدء.
start-begin = ابدأ من هنا
start-letter = معي رسالة من هذا الجهاز

chosen = تم الاختيار

frame-text-size = النص
frame-contrast = التباين
frame-voice = الصوت
frame-language = اللغة
frame-settings = الإعدادات
frame-help = مساعدة
frame-stop = إنهاء
frame-back = رجوع
frame-repeat = إعادة
frame-scroll-down = المزيد
frame-scroll-up = إلى الأعلى
frame-key-space = مسافة
frame-key-backspace = مسح
frame-key-clear = مسح الكل
frame-key-shift = حرف كبير
frame-key-signs = رموز
frame-key-typed = تمت كتابة رمز
frame-key-letters = حروف
frame-change = تغيير
frame-on = مفعّل
frame-take-card = خذ وثيقتك معك
frame-off = متوقف

frame-scan-rows = الإجابات
frame-scan-buttons = الأزرار
frame-scan-bar = الصف السفلي
frame-scan-keys = المفاتيح

text-size-0 = صغير
text-size-1 = عادي
text-size-2 = كبير
text-size-3 = كبير جدًا
contrast-light = عادي
contrast-high = عالٍ
contrast-high-dark = عالٍ، داكن
contrast-dark = داكن
contrast-low-glare = هادئ

aloud-place = { $place } من { $count }
aloud-characters = { $count ->
    [zero] لم يُكتب أي رمز
    [one] كُتب رمز واحد
    [two] كُتب رمزان
    [few] كُتبت { $count } رموز
    [many] كُتب { $count } رمزًا
   *[other] كُتب { $count } رمز
}
note-voice = الصوت لا يعمل هنا الآن. يمكنك قراءة كل شيء.
note-voice-other = الصوت المعتاد لا يعمل. تسمع الآن صوتًا آخر.
note-offline = لا يوجد اتصال الآن. نحفظ كل شيء هنا بأمان.

## الصوت

frame-voice-room = السماعات غير موصولة. لا نقول المعلومات الشخصية بصوت مسموع.
frame-dark = الشاشة سوداء حتى لا يقرأ أحد معك. المسها مرة أخرى لتراها من جديد.
voice-volume = مستوى الصوت { $place } من { $count }
voice-rate = السرعة { $percent } بالمئة
voice-everyone-on = نقول الآن المعلومات الشخصية بصوت مسموع.
voice-everyone-off = لم نعد نقول المعلومات الشخصية بصوت مسموع.
voice-blank-on = الشاشة الآن سوداء. المسها مرتين، أو اضغط على المفتاح مرة أخرى، لتراها من جديد.
voice-blank-off = الشاشة تعمل من جديد.
aloud-on-screen = هذا مكتوب على الشاشة.
aloud-number-on-screen = رقمك مكتوب على الشاشة.
aloud-typing-unheard = لا نقول ما تكتبه بصوت مسموع. مع السماعات يمكنك سماعه.
aloud-key = مفتاح.
aloud-button-follows = زر:
aloud-step = الخطوة { $place } من { $count }: { $step }
aloud-question = السؤال { $place } من { $count }
