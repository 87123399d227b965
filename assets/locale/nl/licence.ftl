# SPDX-License-Identifier: EUPL-1.2
# Het rijbewijs: de regel die de chip opent.

key-licence-line-title = Wat is de onderste regel op uw rijbewijs?
key-licence-line-label = De regel van 30 tekens
key-licence-line-hint = Op de achterkant, onderaan. De regel begint met een D. Scannen gaat sneller.
problem-licence-line = Deze regel klopt nog niet. Het zijn 30 letters en cijfers, en de eerste is een D.
