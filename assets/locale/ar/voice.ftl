# SPDX-License-Identifier: EUPL-1.2
# كيف يبدو الصوت.

settings-voice = كيف يبدو الصوت
settings-voice-title = كيف تريد أن تسمع الصوت؟
settings-voice-body = يمكنك أن تفعل ذلك بالمفاتيح أيضًا.
voice-louder = أعلى
voice-softer = أخفض
voice-faster = أسرع
voice-slower = أبطأ
voice-pause = صمت قصير، أو متابعة
voice-blank = اجعل الشاشة سوداء
voice-blank-detail = عندها لا يقرأ أحد معك. تسمع كل شيء.
voice-everyone = قل المعلومات الشخصية أيضًا بصوت مسموع
voice-everyone-detail = عندها يستطيع الجميع سماعها. مع السماعات تسمعها وحدك.
voice-off = أوقف الصوت
