# SPDX-License-Identifier: EUPL-1.2
# Wat is er gebeurd? Groepen, en in uw eigen woorden.

group-documents = Mijn papieren: paspoort, rijbewijs of uittreksel
group-family = Geboorte of overlijden
group-home = Mijn huis of mijn straat
group-letters = Een brief of een besluit
group-talk = Een afspraak of een gesprek
group-more = Iets anders

in-group-title = Wat past het beste?
in-group-other = Het is iets anders

say-it = Zeg het in uw eigen woorden
say-it-detail = Typ wat er is gebeurd
say-it-title = Wat is er gebeurd?
say-it-hint = Een paar woorden is genoeg. Bijvoorbeeld: ik kan de huur niet betalen.
say-it-body = Wij zoeken erbij wat past. Wat u typt, bewaren wij niet.
say-it-label = In uw eigen woorden

meant-title = Bedoelt u dit?
meant-body = Kies wat het beste past.
meant-none-title = Wij weten nog niet wat u bedoelt
meant-none-body = Dat geeft niet. Zeg het anders, kijk in de lijst of praat met iemand.
meant-list = Nee, laat mij de lijst zien
meant-none-list = Laat mij de lijst zien
meant-again = Ik zeg het anders

letter-with-code = Er staat een code op de brief
