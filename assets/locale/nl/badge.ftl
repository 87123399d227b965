# SPDX-License-Identifier: EUPL-1.2
## The badge of a member of staff: signing in with it, four eyes, and a lost badge.

badge-for-document = Dit is een pas van een medewerker. Haal de pas weg en leg uw eigen document neer.

badge-lay = Leg uw pas op de lezer. Of meld u aan met uw code en wachtzin.
badge-looking = De kiosk bekijkt de pas.
badge-pin-title = Wat is de pincode van uw pas?
badge-pin = Pincode
badge-pin-hint = { $tries ->
    [one] Dit is de laatste poging. Daarna is uw pas geblokkeerd.
    [2] U hebt nog twee pogingen.
    [3] U hebt nog drie pogingen.
    [4] U hebt nog vier pogingen.
    [5] U hebt nog vijf pogingen.
   *[other] U hebt nog { $tries } pogingen.
}
badge-pin-form = Een pincode heeft 6, 7 of 8 cijfers.
badge-sign-in = Aanmelden
badge-passphrase-instead = Met code en wachtzin

badge-problem-document = Dit is een document van een inwoner. Er is niets van gelezen. Leg uw pas neer, of gebruik uw wachtzin.
badge-problem-other-card = Deze kaart is geen medewerkerspas. Leg uw pas neer, of gebruik uw wachtzin.
badge-problem-cannot-read = Uw pas gaat op deze lezer niet open. Gebruik uw wachtzin. De beheerder kan de pas nakijken.
badge-problem-unsupported = Deze soort pas werkt hier niet. Gebruik uw wachtzin.
badge-problem-not-enrolled = Deze pas is bij deze kiosk niet bekend. Gebruik uw wachtzin. De beheerder kan de pas toevoegen.
badge-problem-blocked = Deze pas is geblokkeerd. Gevonden? Geef de pas aan de beheerder.
badge-problem-expired = Deze pas is niet meer geldig. Gebruik uw wachtzin en vraag een nieuwe pas aan.
badge-problem-wrong-pin = Deze pincode klopt niet.
badge-problem-pin-blocked = De pincode van deze pas is geblokkeerd. Gebruik uw wachtzin. Met de pukcode maakt u bij uw beheerder een nieuwe pincode.
badge-problem-needs-contact = Deze pas gaat alleen open op een lezer met contacten. Gebruik uw wachtzin, of een lezer waar u de pas in steekt.
badge-problem-not-touched = De pincode klopt, maar de pas tekende niet. Heeft de pas een knop? Probeer het opnieuw en raak de knop aan.
badge-problem-not-genuine = Deze pas is niet de pas die is toegevoegd. Gebruik uw wachtzin en zeg het tegen de beheerder.
badge-problem-moved = De pas is weggehaald of verschoven. Leg de pas opnieuw neer.
badge-problem-reader-gone = De kaartlezer werkt nu niet. Gebruik uw wachtzin.
badge-problem-garbled = De kiosk begrijpt deze pas niet. Leg de pas opnieuw neer, of gebruik uw wachtzin.

clerk-wait = Er is te vaak geprobeerd. Wacht { $seconds } seconden en probeer het dan opnieuw.
badge-stays = Laat uw pas liggen. Haalt u de pas weg, dan bent u afgemeld.
badge-laid-instead = Meldt u zich aan met een pas, leg hem dan neer.

## Four eyes

four-eyes-rule = Gebruikt u geen document en geen foto? Dan bevestigt een collega het.
four-eyes-person-note = U gebruikte geen document en geen foto. Een collega moet dit straks bevestigen.
four-eyes-sign-in-title = Een collega bevestigt
four-eyes-sign-in-body = Zonder document of foto telt uw oordeel pas als een collega het bevestigt. Laat de collega zich hier aanmelden.
four-eyes-take-badge = Haal eerst uw eigen pas weg.
four-eyes-same = U kunt uw eigen oordeel niet bevestigen. Vraag een collega.
four-eyes-title = Bevestigt u dit oordeel?
four-eyes-body = { $name }, bevestig alleen wat u zelf hebt nagegaan.
four-eyes-refuse-later = Terug, zonder collega
four-eyes-born = geboren { $birth_date }
four-eyes-person = Inwoner
four-eyes-evidence = Gebruikt
four-eyes-judged = Beoordeeld door
four-eyes-confirmed = Bevestigd door
four-eyes-confirm = Ja, ik bevestig dit
four-eyes-refuse = Nee, ik bevestig dit niet
four-eyes-refused = De collega bevestigde het niet. Er is niets vastgelegd.
four-eyes-done-title = De identiteit is vastgelegd
four-eyes-done-body = Beoordeeld door { $judged }, bevestigd door { $confirmed }. U bent allebei afgemeld.
four-eyes-done-leave = Terug naar de inwoner
four-eyes-recorded = De identiteit is vastgelegd en bevestigd.

## A lost badge

clerk-do-block = Pas kwijt of gestolen
badge-block-title = Van wie is de pas die kwijt is?
badge-block-body = De pas meldt daarna hier niemand meer aan. De wachtzin blijft werken.
badge-block-code = Medewerkercode
badge-block = Pas blokkeren
badge-block-done = De pas van { $clerk } is geblokkeerd. Meld het ook aan wie de pas uitgaf.
badge-block-none = Er is geen pas van { $clerk } om te blokkeren.
