# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = Este quiosco no funciona ahora
out-of-order-phone = O llame al { $phone }.
out-of-order-again = Seguimos intentándolo. No tiene que esperar.
out-of-order-staff = Para el personal: { $code }
