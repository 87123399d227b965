# SPDX-License-Identifier: EUPL-1.2
# De weg terug: codes op papier, en het ene dat een brief vraagt.

code-expired-title = Deze code is verlopen
code-expired-body = De code op dit papier is te oud. Uw zaak is er nog.
code-expired-now = Een medewerker kan uw zaak nu voor u openen. Die kan ook een nieuwe brief maken.
code-revoked-title = Deze code werkt niet meer
code-revoked-body = De code is uitgezet. Bijvoorbeeld omdat dit papier opnieuw is gemaakt, of als kwijt is gemeld.
code-revoked-now = Hebt u een nieuwer papier? Scan dat. Of vraag het een medewerker.
code-wrong-title = Deze code kennen wij niet
code-wrong-body = De tekens lijken goed, maar wij hebben deze code niet gemaakt.
code-wrong-now = Kijk de code nog eens na op uw papier. Lukt het niet? Een medewerker helpt u.
code-other-municipality-title = Deze brief is van een andere gemeente
code-other-municipality-body = De code hoort niet bij onze gemeente. Wij kunnen uw zaak daarom niet zien.
code-other-municipality-now = Ga naar de gemeente die boven aan uw brief staat. U kunt hier wel iets anders regelen.
code-damaged-title = De code is niet goed te lezen
code-damaged-body = De code is beschadigd, of niet helemaal overgenomen. Er is niets verloren.
code-damaged-now = U kunt de tekens onder het vierkant intypen. Lukt dat niet? Een medewerker helpt u.
code-closed-title = Codes werken hier even niet
code-closed-body = Er zijn aan deze kiosk te veel verkeerde codes geprobeerd. Over { $minutes } minuten kan het weer.
code-closed-now = Een medewerker kan u nu wel helpen. Neem uw brief mee.
scan-damaged = De code op uw papier is niet goed te lezen. U kunt de tekens eronder intypen, of het een medewerker vragen.

asked-for = Het gaat over: { $task }
asked-by = Graag voor { $by_date }.
asked-later = Nu niet
asked-photo-title = Wij vragen u om een foto
asked-photo-body = Geef de foto aan een medewerker aan de balie. Die scant hem en geeft hem terug.
asked-photo-now = Ik geef de foto aan de balie
asked-sign-title = Wij vragen u om te tekenen
asked-sign-body = U kunt hier bevestigen. Dat geldt als uw handtekening. U kunt ook op papier tekenen aan de balie.
asked-sign-now = Ik bevestig en teken hiermee
asked-sign-counter = Ik teken op papier aan de balie
asked-still-right-title = Klopt dit nog?
asked-still-right-body = Dit hebt u ons gezegd. Is er iets veranderd? Druk dan op die regel.
asked-still-right-now = Ja, alles klopt nog
asked-still-right-counter = Ik bespreek het aan de balie
asked-document-first = Hiervoor vragen wij eerst uw paspoort of identiteitskaart. Zo weten wij zeker dat u het bent.
asked-change-title = Wat is er veranderd?
asked-done-yes = Dank u. Uw antwoord staat in uw zaak.
asked-done-counter = Dank u. Aan de balie weten ze dat u komt.
asked-done-changed = Dank u. Een medewerker past het aan.
asked-not-yours = Dit document hoort niet bij deze brief. Er is niets veranderd. Een medewerker kan u helpen.
asked-at-counter-instead = Zonder document kan het aan de balie. Een medewerker kijkt daar wie u bent.
born-asked-photo = Uw brief vraagt om een foto. Eerst nog dit:
born-asked-sign = Uw brief vraagt u om te tekenen. Eerst nog dit:
born-asked-still-right = Uw brief vraagt of alles nog klopt. Eerst nog dit:
clerk-scan-damaged = De code van deze brief is niet goed te lezen. U kunt de tekens eronder typen.
