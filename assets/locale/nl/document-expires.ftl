# SPDX-License-Identifier: EUPL-1.2
# Mijn document verloopt: vragen, antwoorden en taken.

document-expires = Mijn paspoort, kaart of rijbewijs verloopt

# --- vragen ---

document-expires-documents = Welk document verloopt?
document-expires-documents-hint = Of is al verlopen. Kies alles wat erbij hoort.
document-expires-documents-why = Dan weten wij wat u opnieuw nodig heeft.
document-expires-documents-id-card = Mijn identiteitskaart
document-expires-documents-passport = Mijn paspoort
document-expires-documents-driving-licence = Mijn rijbewijs
document-expires-documents-residence-permit = Een verblijfspas van de IND
document-expires-documents-foreign-passport = Een buitenlands paspoort

document-expires-id-card-until = Tot wanneer is uw identiteitskaart geldig?
document-expires-id-card-until-hint = De datum staat op de kaart. Weet u het niet? Sla deze vraag over.
document-expires-id-card-until-why = Een medewerker ziet dan of de kaart nog geldig is.

document-expires-passport-until = Tot wanneer is uw paspoort geldig?
document-expires-passport-until-hint = De datum staat bij uw foto. Weet u het niet? Sla deze vraag over.
document-expires-passport-until-why = Een medewerker ziet dan of het paspoort nog geldig is.

document-expires-licence-until = Tot wanneer is uw rijbewijs geldig?
document-expires-licence-until-hint = De datum staat op uw rijbewijs bij 4b. Weet u het niet? Sla deze vraag over.
document-expires-licence-until-why = Met een verlopen rijbewijs mag u niet rijden. Dat zeggen wij u dan.
document-expires-licence-kind = Wat rijdt u met dit rijbewijs?
document-expires-licence-kind-hint = Kies het zwaarste voertuig dat u wilt blijven rijden.
document-expires-licence-kind-why = Voor een bus of vrachtwagen kijkt het CBR eerst naar uw gezondheid.
document-expires-licence-kind-car = Een auto, motor of brommer
document-expires-licence-kind-truck-bus = Een vrachtwagen of bus
document-expires-licence-kind-unsure = Dat weet ik niet

document-expires-not-here = Bent u een van deze documenten kwijt?
document-expires-not-here-hint = Kies wat weg is. Heeft u alles nog? Kies dan: nee.
document-expires-not-here-why = Een document dat weg is, maken wij ongeldig. Zo kan niemand het gebruiken.
document-expires-not-here-id-card = Mijn identiteitskaart is weg
document-expires-not-here-passport = Mijn paspoort is weg
document-expires-not-here-driving-licence = Mijn rijbewijs is weg
document-expires-not-here-none-lost = Nee, ik heb alles nog

document-expires-haste = Wat heeft u binnen een week nodig?
document-expires-haste-hint = Spoed kost meer. Een medewerker zegt u of het kan.
document-expires-haste-why = Wij vragen alleen spoed aan als u dat zelf wilt.
document-expires-haste-id-card = Mijn identiteitskaart
document-expires-haste-passport = Mijn paspoort
document-expires-haste-driving-licence = Mijn rijbewijs
document-expires-haste-no-haste = Niets, ik heb geen haast

document-expires-name = Hoe heet u?
document-expires-name-hint = Uw voornaam en uw achternaam.
document-expires-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

document-expires-birth-date = Wanneer bent u geboren?
document-expires-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
document-expires-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens. Jonger dan 18? Dan betaalt u minder.

document-expires-address = Naar welk adres mogen wij u schrijven?
document-expires-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
document-expires-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

document-expires-phone = Op welk nummer kunnen wij u bellen?
document-expires-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
document-expires-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

document-expires-task-stop-driving = Rijd niet tot u een nieuw rijbewijs heeft
document-expires-task-stop-driving-summary = Uw rijbewijs is verlopen. Wacht met rijden tot u het nieuwe heeft.
document-expires-task-stop-driving-when = Vanaf nu
document-expires-task-stop-driving-why = De datum die u gaf, is voorbij.

document-expires-task-declaration-of-loss = Verklaring dat uw document weg is
document-expires-task-declaration-of-loss-summary = Wij leggen vast dat uw document weg is. Het is gratis. Vindt u het terug? Lever het dan bij ons in.
document-expires-task-declaration-of-loss-when = Vandaag aan de balie. Een andere dag mag ook.
document-expires-task-declaration-of-loss-why = U zei dat u uw identiteitskaart of paspoort niet meer heeft.

document-expires-task-report-licence = Melding dat uw rijbewijs weg is
document-expires-task-report-licence-summary = Wij melden dat uw rijbewijs weg is. U heeft geen aangifte nodig.
document-expires-task-report-licence-when = Vandaag aan de balie. Een andere dag mag ook.
document-expires-task-report-licence-why = U zei dat u uw rijbewijs niet meer heeft.

document-expires-task-new-id-card = Nieuwe identiteitskaart
document-expires-task-new-id-card-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. U haalt de kaart zelf op.
document-expires-task-new-id-card-when = Meestal klaar op { $due_date }, als alles vandaag compleet is
document-expires-task-new-id-card-why = U zei dat uw identiteitskaart verloopt.

document-expires-task-rush-id-card = Spoed voor uw identiteitskaart
document-expires-task-rush-id-card-summary = Zeg voor 14.00 uur aan de balie dat u haast heeft. Een medewerker zegt u of het kan en wanneer hij klaar is.
document-expires-task-rush-id-card-when = Vandaag voor 14.00 uur, of een andere werkdag
document-expires-task-rush-id-card-why = U zei dat u de kaart binnen een week nodig heeft.

document-expires-task-new-passport = Nieuw paspoort
document-expires-task-new-passport-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. U haalt het paspoort zelf op.
document-expires-task-new-passport-when = Meestal klaar op { $due_date }, als alles vandaag compleet is
document-expires-task-new-passport-why = U zei dat uw paspoort verloopt.

document-expires-task-rush-passport = Spoed voor uw paspoort
document-expires-task-rush-passport-summary = Zeg voor 14.00 uur aan de balie dat u haast heeft. Een medewerker zegt u of het kan en wanneer het klaar is.
document-expires-task-rush-passport-when = Vandaag voor 14.00 uur, of een andere werkdag
document-expires-task-rush-passport-why = U zei dat u het paspoort binnen een week nodig heeft.

document-expires-task-new-driving-licence = Nieuw rijbewijs
document-expires-task-new-driving-licence-summary = U laat eerst zien wie u bent. Een medewerker kijkt of u nog iets anders nodig heeft. U haalt het rijbewijs zelf op.
document-expires-task-new-driving-licence-when = Meestal klaar op { $due_date }
document-expires-task-new-driving-licence-why = U zei dat uw rijbewijs verloopt.

document-expires-task-rush-driving-licence = Spoed voor uw rijbewijs
document-expires-task-rush-driving-licence-summary = Zeg aan de balie dat u haast heeft. Een medewerker zegt u of het kan.
document-expires-task-rush-driving-licence-when = Meestal klaar op { $due_date }
document-expires-task-rush-driving-licence-why = U zei dat u het rijbewijs binnen een week nodig heeft.

document-expires-task-health-declaration = Het CBR kijkt naar uw gezondheid
document-expires-task-health-declaration-summary = U vult vragen in over uw gezondheid. Soms kijkt een arts u na. Begin op tijd, want dit kan maanden duren. Kunt u het niet op de computer? Vraag bij ons een papier.
document-expires-task-health-declaration-when = Voordat u het rijbewijs aanvraagt
document-expires-task-health-declaration-why = U bent 75 jaar of ouder, of u rijdt een bus of vrachtwagen.

document-expires-task-parent-consent = Een ouder of voogd moet het goed vinden
document-expires-task-parent-consent-summary = Bent u jonger dan 18? Dan tekent een ouder of voogd mee. Samen komen is het makkelijkst. Anders geven zij een brief mee.
document-expires-task-parent-consent-when = Bij uw bezoek aan de balie
document-expires-task-parent-consent-why = U bent jonger dan 18 en u vraagt een document aan.

document-expires-task-residence-permit = Verleng uw verblijfspas bij de IND
document-expires-task-residence-permit-summary = De IND beslist over uw verblijf, niet de gemeente. Vraag het aan voordat de pas verloopt. Een medewerker helpt u met bellen.
document-expires-task-residence-permit-when = Zo snel als u kunt
document-expires-task-residence-permit-why = U zei dat uw verblijfspas verloopt.

document-expires-task-consulate = Verleng uw paspoort bij uw ambassade
document-expires-task-consulate-summary = Alleen uw eigen land verlengt dit paspoort. Wij zoeken het nummer met u op.
document-expires-task-consulate-when = Zo snel als u kunt
document-expires-task-consulate-why = U zei dat uw buitenlandse paspoort verloopt.
