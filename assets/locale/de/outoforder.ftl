# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = Dieser Kiosk geht jetzt nicht
out-of-order-phone = Oder rufen Sie an: { $phone }.
out-of-order-again = Wir versuchen es weiter. Sie müssen nicht warten.
out-of-order-staff = Für das Personal: { $code }
