# SPDX-License-Identifier: EUPL-1.2
# البحث عمّا حدث.

group-documents = أوراقي: جواز سفر أو رخصة قيادة أو مستخرج
group-family = ولادة أو وفاة
group-home = بيتي أو شارعي
group-letters = رسالة أو قرار
group-talk = موعد أو حديث
group-more = شيء آخر

in-group-title = ما الأقرب إلى حالتك؟
in-group-other = شيء آخر

say-it = قل ذلك بكلماتك
say-it-detail = اكتب ما حدث
say-it-title = ماذا حدث؟
say-it-hint = تكفي بضع كلمات. مثلًا: لا أستطيع دفع الإيجار.
say-it-body = نبحث عمّا يناسب. لا نحفظ ما تكتبه.
say-it-label = بكلماتك

meant-title = هل تقصد هذا؟
meant-body = اختر الأقرب إلى حالتك.
meant-none-title = لم نعرف بعد ما تقصده
meant-none-body = لا بأس. قل ذلك بطريقة أخرى، أو انظر في القائمة، أو تحدث مع شخص.
meant-list = لا، أرني القائمة
meant-none-list = أرني القائمة
meant-again = سأقول ذلك بطريقة أخرى

letter-with-code = على الرسالة رمز
