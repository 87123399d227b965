# SPDX-License-Identifier: EUPL-1.2
## The clerk compares the face in a document's chip with the person.

evidence-chip-photo = Foto in de chip van het document, vergeleken met de persoon
compare-open = Vergelijken
compare-key-title = Wat opent de chip van het document?
compare-key-body = Houd de onderste regels van het document onder de scanner. Of typ het.
compare-key-label = Zes cijfers, of de regel van een rijbewijs
compare-key-hint = De zes cijfers staan op de voorkant van een kaart of op de fotopagina
compare-by-page = Met nummer en datums
compare-by-digits = Met zes cijfers of een regel
problem-compare-key = Dit opent geen document. Typ zes cijfers, of de hele regel met 30 tekens.
problem-compare-page = Dit klopt niet. Typ het documentnummer, de geboortedatum en de einddatum.
compare-lay-title = Leg het document op de lezer
compare-lay-body = De kiosk leest alleen naam, geboortedatum en foto. U ziet de foto; er wordt niets van bewaard.
compare-take-badge = Haal eerst uw eigen pas van de lezer. Straks legt u hem weer neer, dan telt uw oordeel.
compare-other-key = Iets anders invullen
compare-reading-title = De foto wordt gelezen
compare-title = Is dit dezelfde persoon?
compare-body = Vergelijk de foto met de persoon voor u. De foto verdwijnt als u kiest en wordt nergens bewaard.
compare-badge-again = Daarna legt u uw pas weer neer. Dan telt uw oordeel.
compare-picture = Foto uit de chip van het document
compare-document = Document
compare-valid = Geldigheid
compare-grade-genuine = Echt
compare-grade-issuer-not-verified = Uitgever hier niet bekend. Bekijk het document zelf goed.
compare-grade-altered = Klopt niet
compare-grade-expired = Niet meer geldig
compare-grade-not-checked = Niet te controleren. Bekijk het document zelf goed.
compare-same = Ja, dezelfde persoon
compare-different = Nee, of ik twijfel
compare-same-kept = De foto is vergeleken. Leg nu vast wie het is.
compare-different-kept = Vastgelegd: niet dezelfde persoon, of twijfel. Dit document telt niet mee.
compare-not-theirs = Alleen wie de foto vergeleek, kan dit vastleggen.
compare-return-title = Meld u opnieuw aan
compare-return-body = U vergeleek de foto zonder uw pas. Leg uw pas weer neer, dan telt uw oordeel.
compare-failed-title = Er is geen foto om te vergelijken
compare-otherwise = U kunt de persoon ook vergelijken met de foto op het document zelf, of met een foto uit het register.
compare-problem-wrong-key = De chip gaat hiermee niet open. Kijk of het bij dit document hoort.
compare-problem-card-moved = Het document is verschoven of weggehaald. Leg het stil neer.
compare-problem-not-a-document = Dit is geen paspoort, identiteitskaart of rijbewijs met een chip die wij kennen.
compare-problem-badge = Dit is een medewerkerspas. Leg het document van de inwoner neer.
compare-problem-altered = De chip klopt niet met wat de uitgever erin zette, of is nagemaakt. Bekijk het document zelf goed.
compare-problem-needs-pace = De chip gaat niet open op een manier die de kiosk kent.
compare-problem-needs-mrz = Deze chip gaat niet open met zes cijfers. Gebruik nummer en datums.
compare-problem-reader-gone = De kaartlezer werkt nu niet.
compare-problem-garbled = De kiosk begrijpt de chip niet. Leg het document opnieuw neer.
compare-problem-no-picture = In deze chip staat geen foto die de kiosk kan tonen.
compare-problem-not-journalled = Het logboek kon dit niet vastleggen. Daarom is er niets gelezen.

## What the clerk records of the person

clerk-bsn-label = BSN uit het register (mag leeg blijven)
clerk-bsn-hint = Vul het alleen in als u het zelf hebt nagekeken.
clerk-bsn-checked = Het opgegeven BSN { $bsn } is nagekeken in het register
clerk-bsn-other = Een ander BSN invullen
problem-clerk-bsn = Dit BSN klopt niet. Het zijn negen cijfers. Of laat het leeg.

## A scan on the clerk's pages

clerk-scan-sign-in = Meld u eerst aan. Daarna kunt u scannen.
clerk-scan-misread = De scan is niet goed gelezen. Probeer het nog een keer.
clerk-scan-foreign = Dit is geen brief van ons, geen document en geen BSN.
clerk-scan-not-here = Dit kan op deze pagina niet worden gebruikt.
clerk-scan-bsn = Het BSN van de kaart is ingevuld. Kijk het na in het register.
clerk-scan-bsn-given = Het BSN van de kaart is genoteerd als opgegeven, nog niet als nagekeken.
clerk-scan-document = Het document is gescand. Kies Identiteit vaststellen om de foto in de chip te vergelijken.
clerk-scan-filled = Ingevuld zoals het op het document staat. Kijk het na.

## By what right somebody acts

clerk-do-right-seen = Gezien: machtiging, benoeming of gezag
clerk-right-seen-by = gezien door { $clerk }
clerk-right-recorded = Vastgelegd: u hebt gezien dat deze persoon voor de inwoner mag handelen.
