# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = Ten kiosk teraz nie działa
out-of-order-phone = Albo proszę zadzwonić: { $phone }.
out-of-order-again = Próbujemy dalej. Nie trzeba czekać.
out-of-order-staff = Dla personelu: { $code }
