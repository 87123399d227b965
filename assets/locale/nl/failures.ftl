# SPDX-License-Identifier: EUPL-1.2
# Als er iets misgaat. Eerst de woorden voor de inwoner: wat er is, dat er niets weg is, wat u nu
# kunt doen. Dan, bij -remedy, wat een medewerker of beheerder doet.

failure-config-missing = Deze kiosk is nog niet klaar voor gebruik. U bent niets kwijt. Ga naar de balie, daar helpen wij u verder.
failure-config-missing-remedy = Het instellingenbestand is er niet. Geef de plaats op met --config, of zet het bestand terug.

failure-config-invalid = Deze kiosk is nog niet klaar voor gebruik. U bent niets kwijt. Ga naar de balie, daar helpen wij u verder.
failure-config-invalid-remedy = Er staat een fout in het instellingenbestand. Verbeter de regel die hierboven staat en start opnieuw.

failure-content-invalid = Deze kiosk kan de vragen niet laten zien. U bent niets kwijt. Ga naar de balie, daar helpen wij u verder.
failure-content-invalid-remedy = Er staat een fout in een bestand met vragen of tarieven. Draai “loket content check”. Daar staat het bestand, de regel en wat er mis is.

failure-key-missing = Deze kiosk kan uw gegevens nu niet veilig bewaren. Daarom vragen wij niets. Ga naar de balie, daar helpen wij u verder.
failure-key-missing-remedy = De sleutel van de database is er niet. Controleer de systemd-credential en de TPM van deze machine. Maak geen nieuwe sleutel: dan zijn de zaken niet meer te lezen.

failure-key-wrong = Deze kiosk kan de bewaarde gegevens nu niet openen. Ze zijn er nog. Ga naar de balie, daar helpen wij u verder.
failure-key-wrong-remedy = De sleutel hoort niet bij deze database. Zet de juiste sleutel of de juiste database terug. De database is niet beschadigd.

failure-database-damaged = Deze kiosk kan nu niets bewaren. Wat naar de gemeente is gestuurd, is daar veilig. Ga naar de balie. Neem uw bonnetje mee als u het heeft.
failure-database-damaged-remedy = De database is beschadigd. Maak eerst een kopie van de hele map. Zet daarna de laatste reservekopie terug. Zie “Beschadigde database” in docs/operations.md.

failure-database-newer = Deze kiosk krijgt een nieuwe versie. U bent niets kwijt. Ga naar de balie, daar helpen wij u verder.
failure-database-newer-remedy = De database is van een nieuwere versie van Loket. Installeer die versie weer. De database is niet veranderd.

failure-database-in-use = Deze kiosk start nog op. U bent niets kwijt. Wacht even of ga naar de balie.
failure-database-in-use-remedy = Loket draait al met deze database. Sluit het andere venster of stop de andere dienst.

failure-backup-older = Deze kiosk kan u nu niet helpen. U bent niets kwijt. Ga naar de balie, daar helpen wij u verder.
failure-backup-older-remedy = In de database staan zaken die niet in de reservekopie staan. Er is niets veranderd. Stuur die zaken eerst naar de gemeente, of aanvaard het verlies met --lose-newer. De huidige database wordt dan apart bewaard.

failure-disk-full = Deze kiosk kan nu niets nieuws bewaren. Wat u al had bevestigd, is veilig. Ga naar de balie, daar maken wij het met u af.
failure-disk-full-remedy = De schijf is vol. Maak ruimte vrij buiten de map van Loket, of laat de zaken eerst naar de gemeente gaan. Wis niets in de map zelf.

failure-disk-read-only = Deze kiosk kan nu niets nieuws bewaren. Wat u al had bevestigd, is veilig. Ga naar de balie, daar maken wij het met u af.
failure-disk-read-only-remedy = Er kan niet op de schijf worden geschreven. Controleer de rechten van de map en of de schijf fouten meldt.

failure-backend-unreachable = Er is nu geen verbinding met de gemeente. Uw aanvraag is hier veilig bewaard. U hoeft niets te doen: wij sturen hem vanzelf door.
failure-backend-unreachable-remedy = Het zaaksysteem antwoordt niet. Controleer het netwerk. De zaken wachten hier en gaan vanzelf door als de verbinding terug is.

failure-backend-refused = Uw aanvraag is veilig bewaard. Het doorsturen lukt nog niet. U hoeft niets te doen: een medewerker kijkt ernaar.
failure-backend-refused-remedy = Het zaaksysteem nam een stap niet aan. Bekijk de reden bij de zaak. Is het opgelost? Kies dan “Opnieuw sturen”.

failure-backend-catalogue = Uw aanvraag is veilig bewaard. Het doorsturen lukt nog niet. U hoeft niets te doen: een medewerker kijkt ernaar.
failure-backend-catalogue-remedy = Het zaaksysteem kent een zaaktype niet, of deze kiosk mag het niet gebruiken. Vraag de beheerder van het zaaksysteem om het zaaktype te publiceren en toegang te geven.

failure-clock-wrong = De klok van deze kiosk loopt niet goed. Uw aanvraag is veilig bewaard. U kunt gewoon doorgaan.
failure-clock-wrong-remedy = De klok wijkt te veel af van die van het zaaksysteem. Controleer de tijdserver (NTP) van deze machine. Daarna gaan de zaken vanzelf door.

failure-printer-unreachable = Het afdrukken lukt nu niet. Uw aanvraag is veilig bewaard. Schrijf uw zaaknummer op, of vraag de balie om een afdruk.
failure-printer-unreachable-remedy = De printer antwoordt niet. Controleer of hij aanstaat, of de klep dicht is, of er papier in zit en of de kabel vastzit. Maak daarna de afdruk opnieuw.

failure-sign-in-refused = Inloggen lukt niet. Er is niets veranderd. Probeer het opnieuw of vraag een collega.
failure-sign-in-refused-remedy = De code of de wachtzin klopt niet, of er is te vaak geprobeerd. Wacht even en probeer het opnieuw. Wachtzin vergeten? Een beheerder maakt een nieuwe met “loket clerks”.

failure-package-refused = Deze kiosk nam de nieuwe vragen niet aan. De oude vragen werken nog.
failure-package-refused-remedy = De reden staat erachter. Het pakket is niet door uw gemeente ondertekend, is veranderd, is niet nieuwer, of er zit een fout in. Er is niets veranderd: de vorige versie blijft in gebruik.

failure-theme-refused = Deze kleuren kan de kiosk niet gebruiken. Er is niets veranderd.
failure-theme-refused-remedy = De reden staat erachter. Geef een ander bestand met design tokens, of kies met --action of --band een donkerder kleur van uw huisstijl.

failure-voice-refused = Deze stem kan de kiosk niet gebruiken. Er is niets veranderd.
failure-voice-refused-remedy = De reden staat erachter. Geef het bestand NAAM.onnx met NAAM.onnx.json ernaast, en de licentie met MODEL_CARD of --licence.

failure-badge-refused = Deze pas kunnen wij niet toevoegen. Er is niets veranderd.
failure-badge-refused-remedy = De reden staat erachter. Voeg de medewerker eerst toe, of neem een pas die niet van een ander is, met een geldig certificaat en een sleutel RSA 2048, P-256 of P-384.

failure-trust-refused = Wij kunnen dit bestand met certificaten niet toevoegen. Vraag een medewerker.
failure-trust-refused-remedy = Het bestand is beschadigd, of niemand die hier bekend is staat ervoor in. Haal het bestand opnieuw op, of geef met --root het certificaat waaronder het is getekend.

failure-not-found = Wij vinden dit zaaknummer niet op deze kiosk. Dat betekent niet dat het weg is. Kijk het nummer na, of vraag het aan de balie.
failure-not-found-remedy = De zaak is niet op deze kiosk. Hij is al doorgestuurd en hier gewist, of gemaakt op een andere kiosk. Zoek in het zaaksysteem.

failure-case-owed = Deze zaak kunnen wij nog niet wissen: de gemeente heeft nog niet alles ontvangen.
failure-case-owed-remedy = Laat eerst alles versturen (loket sync --once). Moet de zaak toch nu weg? Dan met --force: wat nog niet is verstuurd, krijgt de gemeente nooit meer.

failure-case-gone = Deze zaak staat niet meer op deze kiosk. De gemeente heeft hem. Vraag het aan de balie.
failure-case-gone-remedy = De zaak is compleet verstuurd en hier gewist, zoals het hoort. Zoek op het zaaknummer in het zaaksysteem.

failure-unexpected = Er ging hier iets mis. Wat u had bevestigd, is veilig bewaard. Ga naar de balie, daar helpen wij u verder.
failure-unexpected-remedy = Dit is een fout in het programma. De kiosk herstelt zichzelf. Gebeurt het vaker? Stuur de beheerder het logboek: er staan geen persoonlijke gegevens in.
