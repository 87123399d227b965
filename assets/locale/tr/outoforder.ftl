# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = Bu kiosk şimdi çalışmıyor
out-of-order-phone = Veya { $phone } numarasını arayın.
out-of-order-again = Denemeye devam ediyoruz. Beklemeniz gerekmez.
out-of-order-staff = Görevli için: { $code }
