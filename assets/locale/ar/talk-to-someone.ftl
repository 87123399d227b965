# SPDX-License-Identifier: EUPL-1.2

talk-to-someone-phone-hint = ليس لديك هاتف؟ تخطَّ هذا السؤال.
talk-to-someone-task-call-back-when = في { $due_date } على الأكثر
talk-to-someone-task-conversation = يتحدث معك موظف
talk-to-someone-task-conversation-when = اليوم، هنا في القاعة
