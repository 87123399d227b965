# SPDX-License-Identifier: EUPL-1.2

out-of-order-title = هذا الجهاز لا يعمل الآن
out-of-order-phone = أو اتصل على { $phone }.
out-of-order-again = نحاول باستمرار. لا يلزم أن تنتظر.
out-of-order-staff = للموظفين: { $code }
