# SPDX-License-Identifier: EUPL-1.2
# The kiosk can help nobody now; what it says then. The reason is in failures.ftl.

out-of-order-title = Cette borne ne marche pas maintenant
out-of-order-phone = Ou appelez { $phone }.
out-of-order-again = Nous continuons à essayer. Vous n’avez pas à attendre.
out-of-order-staff = Pour le personnel : { $code }
