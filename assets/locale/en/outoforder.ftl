# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = This kiosk does not work now
out-of-order-phone = Or call { $phone }.
out-of-order-again = We keep trying. You do not have to wait.
out-of-order-staff = For staff: { $code }
