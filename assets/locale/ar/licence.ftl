# SPDX-License-Identifier: EUPL-1.2

key-licence-line-title = ما السطر السفلي على رخصة قيادتك؟
key-licence-line-label = السطر المكوّن من 30 رمزًا
key-licence-line-hint = على الظهر، في الأسفل. يبدأ السطر بالحرف D. المسح الضوئي أسرع.
problem-licence-line = هذا السطر غير صحيح بعد. هو 30 حرفًا ورقمًا، وأولها D.
