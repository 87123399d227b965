# SPDX-License-Identifier: EUPL-1.2
# الإعدادات.

settings-done = تم
settings-all-title = ماذا تريد أن تضبط؟
settings-size = حجم النص
settings-size-title = كم تريد حجم النص؟
settings-contrast = الألوان
settings-contrast-title = أي ألوان تقرؤها جيدًا؟
settings-touch = طريقة استخدام أخرى
settings-touch-detail = أسفل الشاشة، أو وقت أطول، أو بزر خاص بك
settings-touch-title = كيف تريد استخدام الجهاز؟
settings-reach = كل شيء في أسفل الشاشة
settings-unhurried = بلا حد للوقت
settings-explore = استمع أولًا، ثم اضغط مرة أخرى
settings-wait = رعشة في اليد
settings-wait-title = هل تضغط أحيانًا مرتين؟
settings-wait-body = نحسب عندئذ الضغطة المكررة مرة واحدة فقط.
settings-switch = بأزرار خاصة
settings-switch-title = هل لديك زر خاص بك؟
settings-switch-body = صِل زرك بالجهاز. نشير بإطار على الشاشة إلى ما يمكنك اختياره.
settings-pace = سرعة الإطار
settings-pace-title = بأي سرعة ينتقل الإطار؟
settings-pace-body = ينتقل الإطار من تلقاء نفسه. اضغط على زرك عندما يكون في المكان الصحيح.

contrast-light-long = عادي
contrast-high-long = أسود على أبيض
contrast-high-dark-long = أبيض على أسود
contrast-dark-long = داكن
contrast-low-glare-long = هادئ، لمن لا يحتمل الضوء

wait-0 = عادي: نصف ثانية
wait-1 = أطول: ثانية واحدة
wait-2 = طويل: ثانيتان

switch-0 = لا، أضغط على الشاشة أو على المفاتيح
switch-1 = نعم، زر واحد
switch-1-how = نحن نشير، وأنت تضغط.
switch-2 = نعم، زران
switch-2-how = بالأول تنتقل، وبالثاني تختار.

pace-0 = بطيء جدًا: خمس ثوانٍ
pace-1 = بطيء: ثلاث ثوانٍ ونصف
pace-2 = عادي: ثانيتان ونصف
pace-3 = سريع: أقل بقليل من ثانيتين
pace-4 = سريع جدًا: ثانية واحدة
