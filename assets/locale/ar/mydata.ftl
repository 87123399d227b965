# SPDX-License-Identifier: EUPL-1.2

data-back = رجوع
data-opening-title = نبحث عن بياناتك
data-received = تم الاستلام
data-identity = من أنت
data-birth-date = تاريخ الميلاد
