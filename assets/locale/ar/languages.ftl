# SPDX-License-Identifier: EUPL-1.2
# اختيار اللغة، والصدق بشأن ما لا يوجد بعد.

language-not-reviewed = لم يراجع هذه الترجمة بعد شخص يتكلم العربية.
language-partly = لم يُترجم كل شيء بعد.
language-no-voice = لا يوجد هنا صوت لهذه اللغة.
language-others = لغات أخرى
page-borrowed = هذه الصفحة غير مترجمة بعد إلى لغتك.
key-other-script = حروف أخرى
keyboard-latin = اكتب بالحروف اللاتينية كما في وثيقتك.
legal-language = النص الهولندي هو النص القانوني. الترجمة تساعدك على فهمه.
