# SPDX-License-Identifier: EUPL-1.2
# De kiosk kan nu niemand helpen; wat er dan staat. De reden staat in failures.ftl.

out-of-order-title = Deze kiosk werkt nu niet
out-of-order-phone = Of bel { $phone }.
out-of-order-again = Wij proberen het steeds opnieuw. U hoeft niet te wachten.
out-of-order-staff = Voor medewerkers: { $code }
