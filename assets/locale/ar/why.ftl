# SPDX-License-Identifier: EUPL-1.2
# لماذا.

because-answered = هذا في خطتك، لأن إجابتك عن «{ $question }» كانت: «{ $answer }».
because-chosen = هذا في خطتك، لأنك اخترت في «{ $question }»: «{ $answer }».
because-not-chosen = هذا في خطتك، لأنك لم تختر في «{ $question }»: «{ $answer }».
because-asked-answered = نسأل هذا، لأن إجابتك عن «{ $question }» كانت: «{ $answer }».
because-asked-chosen = نسأل هذا، لأنك اخترت في «{ $question }»: «{ $answer }».
because-asked-not-chosen = نسأل هذا، لأنك لم تختر في «{ $question }»: «{ $answer }».
because-fee-answered = يسري هذا المبلغ، لأن إجابتك عن «{ $question }» كانت: «{ $answer }».
because-fee-chosen = يسري هذا المبلغ، لأنك اخترت في «{ $question }»: «{ $answer }».
because-fee-not-chosen = يسري هذا المبلغ، لأنك لم تختر في «{ $question }»: «{ $answer }».
because-and-answered = وإجابتك عن «{ $question }» كانت: «{ $answer }».
because-and-chosen = واخترت في «{ $question }»: «{ $answer }».
because-and-not-chosen = ولم تختر في «{ $question }»: «{ $answer }».
because-short-answered = لأن إجابتك عن «{ $question }» كانت: «{ $answer }».
because-short-chosen = لأنك اخترت في «{ $question }»: «{ $answer }».
because-short-not-chosen = لأنك لم تختر في «{ $question }»: «{ $answer }».
because-and-not-it = وليس: «{ $answer }».
because-list = { $most } و{ $last }
because-law = هذا مكتوب في القانون: { $law }.

why-task-title = لماذا هذا في خطتك؟
why-plan-title = لماذا هذه المهام في خطتك؟
why-plan-body = كل مهمة تأتي من إجاباتك. هل هناك إجابة غير صحيحة؟ يمكنك تغييرها بعد قليل.
why-plan-press = اضغط على مهمة. عند كل مهمة مكتوب السبب.
why-plan-task = { $task }: { $why }
why-fee-title = لماذا يكلف هذا مالًا؟
why-fee = تكلفة { $task } هي { $amount_cents }. هذا هو السعر منذ { $valid_date }.
why-fee-free = { $task } مجانًا.
why-fee-source = المصدر: { $source }
why-fee-same = السعر واحد للجميع: هنا وفي مكتب الخدمة وبالبريد وعبر الإنترنت.
why-identity-title = لماذا نسأل من أنت؟
why-identity-body = بعض المهام لا يجوز لنا القيام بها إلا عندما نتأكد من هويتك. هكذا لا يستطيع أحد أن يطلب شيئًا باسمك.
why-identity-optional = يمكنك المتابعة أيضًا بدون وثيقة. عندها يتحقق موظف معك من ذلك لاحقًا.
why-for-whom-title = لماذا نسأل من أجل من جئت؟
why-for-whom-body = لا يحق لشخص آخر أن يطلب لك كل شيء. لذلك يجب أن نعرف.
why-review-title = لماذا نعرض هذا مرة أخرى؟
why-review-body = يُرسل هذا إلى البلدية. هل هناك خطأ؟ غيّره الآن بالضغط على السطر.
why-general-title = لماذا نرى هذه الصفحة؟
why-back = رجوع
why-ask = لماذا؟
fact-why-fee = لماذا هذا المبلغ
