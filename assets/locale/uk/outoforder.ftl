# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = Цей кіоск зараз не працює
out-of-order-phone = Або подзвоніть { $phone }.
out-of-order-again = Ми пробуємо далі. Чекати не треба.
out-of-order-staff = Для працівників: { $code }
