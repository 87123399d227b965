# SPDX-License-Identifier: EUPL-1.2
# Een document is kwijt of gevonden: vragen, antwoorden en taken.

document-lost-found = Een document is kwijt of gevonden

# --- vragen ---

document-lost-found-situation = Wat is er gebeurd?
document-lost-found-situation-why = Bent u iets kwijt, dan regelen wij iets anders dan als u iets vond.
document-lost-found-situation-lost = Ik ben mijn document kwijt
document-lost-found-situation-own-found = Ik vond mijn eigen document terug
document-lost-found-situation-others-found = Ik vond een document van iemand anders

document-lost-found-documents = Om welk document gaat het?
document-lost-found-documents-hint = Kies alles wat erbij hoort.
document-lost-found-documents-why = Voor elk document gelden andere regels.
document-lost-found-documents-id-card = Een identiteitskaart
document-lost-found-documents-passport = Een paspoort
document-lost-found-documents-driving-licence = Een rijbewijs
document-lost-found-documents-residence-permit = Een verblijfspas van de IND
document-lost-found-documents-foreign-passport = Een buitenlands paspoort
document-lost-found-documents-other = Iets anders, zoals een bankpas of portemonnee

document-lost-found-reported = Heeft u eerder gemeld dat het document weg was?
document-lost-found-reported-hint = Bij ons, bij een andere gemeente of op internet.
document-lost-found-reported-why = Na een melding is een document ongeldig. Dat blijft zo, ook als u het terugvindt.
document-lost-found-reported-done = Ja, dat heb ik gemeld
document-lost-found-reported-not-done = Nee, ik heb niets gemeld
document-lost-found-reported-unsure = Dat weet ik niet

document-lost-found-card-from-2021 = Kreeg u uw identiteitskaart in 2021 of later?
document-lost-found-card-from-2021-hint = Het gaat om kaarten vanaf 4 januari 2021.
document-lost-found-card-from-2021-why = Met een nieuwere kaart kan iemand proberen in te loggen met uw DigiD. Dat kunt u laten blokkeren.
document-lost-found-card-from-2021-newer = Ja, in 2021 of later
document-lost-found-card-from-2021-older = Nee, eerder
document-lost-found-card-from-2021-unsure = Dat weet ik niet

document-lost-found-new-documents = Wat wilt u opnieuw aanvragen?
document-lost-found-new-documents-hint = U betaalt voor elk document apart. U kunt ook later kiezen.
document-lost-found-new-documents-why = Wij vragen alleen aan wat u echt nodig heeft. Zo betaalt u niet te veel.
document-lost-found-new-documents-id-card = Een identiteitskaart
document-lost-found-new-documents-passport = Een paspoort
document-lost-found-new-documents-driving-licence = Een rijbewijs
document-lost-found-new-documents-none-now = Nu nog niets

document-lost-found-lost-on = Sinds wanneer is het weg?
document-lost-found-lost-on-hint = Weet u het niet precies? Kies de dag waarop u het merkte.
document-lost-found-lost-on-why = De datum komt in de verklaring dat uw document weg is.

document-lost-found-place = Waar bent u het kwijtgeraakt?
document-lost-found-place-hint = Bijvoorbeeld: in de trein of thuis. Weet u het niet? Typ dan: weet ik niet.
document-lost-found-place-why = De plaats komt in de verklaring dat uw document weg is.

document-lost-found-name = Hoe heet u?
document-lost-found-name-hint = Uw voornaam en uw achternaam.
document-lost-found-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

document-lost-found-birth-date = Wanneer bent u geboren?
document-lost-found-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
document-lost-found-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens. Jonger dan 18? Dan betaalt u minder.

document-lost-found-address = Naar welk adres mogen wij u schrijven?
document-lost-found-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
document-lost-found-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

document-lost-found-phone = Op welk nummer kunnen wij u bellen?
document-lost-found-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
document-lost-found-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

document-lost-found-task-take-in-found = Lever het document hier in
document-lost-found-task-take-in-found-summary = Geef het document aan een medewerker. U hoeft uw naam niet te zeggen. Wij zorgen voor de rest.
document-lost-found-task-take-in-found-when = Vandaag aan de balie. Een andere dag mag ook.
document-lost-found-task-take-in-found-why = U zei dat u een document van iemand anders vond.

document-lost-found-task-still-valid = Uw document is nog geldig
document-lost-found-task-still-valid-summary = U kunt het gewoon weer gebruiken. Kijk wel of de datum op het document niet voorbij is.
document-lost-found-task-still-valid-when = U hoeft nu niets te doen
document-lost-found-task-still-valid-why = U zei dat u niets heeft gemeld. Dan is uw document niet ongeldig gemaakt.

document-lost-found-task-look-up-report = Wij zoeken op of het document nog geldig is
document-lost-found-task-look-up-report-summary = Een medewerker zoekt op of uw document als vermist staat. Gebruik het tot die tijd niet.
document-lost-found-task-look-up-report-when = Vandaag aan de balie
document-lost-found-task-look-up-report-why = U weet niet of u het document heeft gemeld. Een vermist document is ongeldig.

document-lost-found-task-hand-in-own = Lever het oude document in
document-lost-found-task-hand-in-own-summary = Het document is ongeldig en blijft dat. Gebruik het niet meer. Geef het aan een medewerker.
document-lost-found-task-hand-in-own-when = Vandaag aan de balie. Een andere dag mag ook.
document-lost-found-task-hand-in-own-why = U zei dat u het document eerder heeft gemeld. Na een melding moet u het inleveren.

document-lost-found-task-declaration-of-loss = Verklaring dat uw document weg is
document-lost-found-task-declaration-of-loss-summary = Wij leggen vast dat uw document weg is. Het is gratis. Daarna is het overal ongeldig, ook als u het terugvindt.
document-lost-found-task-declaration-of-loss-when = Vandaag aan de balie. Een andere dag mag ook.
document-lost-found-task-declaration-of-loss-why = U zei dat u uw identiteitskaart of paspoort kwijt bent. Zonder verklaring kan iemand anders het gebruiken.

document-lost-found-task-block-digid = Laat inloggen met uw kaart blokkeren
document-lost-found-task-block-digid-summary = Bel de helpdesk van DigiD. Zeg dat u uw identiteitskaart kwijt bent. U betaalt alleen het bellen.
document-lost-found-task-block-digid-when = Vandaag
document-lost-found-task-block-digid-why = Uw kaart is misschien van 2021 of later. Met zo'n kaart kan iemand proberen in te loggen bij DigiD.

document-lost-found-task-report-licence = Melding dat uw rijbewijs weg is
document-lost-found-task-report-licence-summary = Wij melden dat uw rijbewijs weg is. Het is dan meteen ongeldig. U heeft geen aangifte nodig.
document-lost-found-task-report-licence-when = Vandaag aan de balie. Een andere dag mag ook.
document-lost-found-task-report-licence-why = U zei dat u uw rijbewijs kwijt bent. Na de melding kan niemand het meer gebruiken.

document-lost-found-task-new-id-card = Nieuwe identiteitskaart
document-lost-found-task-new-id-card-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. U haalt de kaart zelf op.
document-lost-found-task-new-id-card-when = Meestal klaar op { $due_date }, als alles vandaag compleet is
document-lost-found-task-new-id-card-why = U zei dat u een nieuwe identiteitskaart wilt.

document-lost-found-task-new-passport = Nieuw paspoort
document-lost-found-task-new-passport-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. U haalt het paspoort zelf op.
document-lost-found-task-new-passport-when = Meestal klaar op { $due_date }, als alles vandaag compleet is
document-lost-found-task-new-passport-why = U zei dat u een nieuw paspoort wilt.

document-lost-found-task-new-driving-licence = Nieuw rijbewijs
document-lost-found-task-new-driving-licence-summary = Uw aanvraag begint vandaag. U laat eerst zien wie u bent. U haalt het rijbewijs zelf op.
document-lost-found-task-new-driving-licence-when = Meestal klaar op { $due_date }
document-lost-found-task-new-driving-licence-why = U zei dat u een nieuw rijbewijs wilt. Zonder rijbewijs mag u niet rijden.

document-lost-found-task-identity-fraud = Let op misbruik van uw gegevens
document-lost-found-task-identity-fraud-summary = Krijgt u post of rekeningen die u niet kent? Bel dan het meldpunt voor identiteitsfraude, op een werkdag. Zij helpen u. U betaalt alleen het bellen.
document-lost-found-task-identity-fraud-when = Als u iets vreemds merkt
document-lost-found-task-identity-fraud-why = Op uw document staat wie u bent. Soms gebruikt iemand anders die gegevens.

document-lost-found-task-parent-consent = Een ouder of voogd moet het goed vinden
document-lost-found-task-parent-consent-summary = Bent u jonger dan 18? Dan tekent een ouder of voogd mee. Samen komen is het makkelijkst. Anders geven zij een brief mee.
document-lost-found-task-parent-consent-when = Bij uw bezoek aan de balie
document-lost-found-task-parent-consent-why = U bent jonger dan 18 en u vraagt een nieuw document aan.

document-lost-found-task-residence-permit = Meld het bij de IND
document-lost-found-task-residence-permit-summary = De IND maakt uw verblijfspas. Meld dat hij weg is en vraag een nieuwe aan. De IND vraagt vaak om een aangifte. Een medewerker helpt u met bellen.
document-lost-found-task-residence-permit-when = Zo snel als u kunt
document-lost-found-task-residence-permit-why = U zei dat uw verblijfspas weg is.

document-lost-found-task-consulate = Bel de ambassade van uw land
document-lost-found-task-consulate-summary = Alleen uw land maakt een nieuw paspoort. Soms krijgt u een papier om mee naar huis te reizen. Wij zoeken het nummer met u op. De ambassade vraagt vaak om een aangifte.
document-lost-found-task-consulate-when = Vandaag of morgen
document-lost-found-task-consulate-why = U zei dat uw buitenlandse paspoort weg is.

document-lost-found-task-found-things = Gevonden spullen inleveren
document-lost-found-task-found-things-summary = Wij schrijven op wat u vond en waar. Daarna zoeken wij van wie het is. U hoeft uw naam niet te zeggen. Wilt u het later houden als niemand komt? Zeg dan wel uw naam.
document-lost-found-task-found-things-when = Vandaag aan de balie
document-lost-found-task-found-things-why = U zei dat u iets van iemand anders vond.
