# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = 这台机器现在不能用
out-of-order-phone = 或打电话 { $phone }。
out-of-order-again = 我们继续试。您不用等。
out-of-order-staff = 给工作人员：{ $code }
