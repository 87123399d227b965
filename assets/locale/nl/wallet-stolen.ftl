# SPDX-License-Identifier: EUPL-1.2
# Mijn portemonnee is gestolen: vragen, antwoorden en taken.

wallet-stolen = Mijn portemonnee is gestolen

# --- vragen ---

wallet-stolen-contents = Wat zat er in uw portemonnee?
wallet-stolen-contents-hint = Wij helpen u. Het duurt ongeveer 5 minuten. Kies alles wat weg is.
wallet-stolen-contents-why = Dan weten wij wat u opnieuw nodig heeft. En wat u meteen moet laten blokkeren.
wallet-stolen-contents-bank-card = Een bankpas
wallet-stolen-contents-id-card = Mijn identiteitskaart
wallet-stolen-contents-passport = Mijn paspoort
wallet-stolen-contents-driving-licence = Mijn rijbewijs
wallet-stolen-contents-city-pass = Mijn stadspas
wallet-stolen-contents-foreign-passport = Een buitenlands paspoort
wallet-stolen-contents-residence-permit = Een verblijfspas van de IND
wallet-stolen-contents-other = Iets anders, zoals geld of een ov-kaart

wallet-stolen-card-from-2021 = Kreeg u uw identiteitskaart in 2021 of later?
wallet-stolen-card-from-2021-hint = Het gaat om kaarten vanaf 4 januari 2021.
wallet-stolen-card-from-2021-why = Met een nieuwere kaart kan iemand proberen in te loggen met uw DigiD. Dat kunt u laten blokkeren.
wallet-stolen-card-from-2021-newer = Ja, in 2021 of later
wallet-stolen-card-from-2021-older = Nee, eerder
wallet-stolen-card-from-2021-unsure = Dat weet ik niet

wallet-stolen-new-documents = Wat wilt u opnieuw aanvragen?
wallet-stolen-new-documents-hint = Een van de twee is genoeg om te laten zien wie u bent. U betaalt voor elk document apart.
wallet-stolen-new-documents-why = Wij vragen alleen aan wat u echt nodig heeft. Zo betaalt u niet te veel.
wallet-stolen-new-documents-id-card = Een identiteitskaart
wallet-stolen-new-documents-passport = Een paspoort
wallet-stolen-new-documents-none-now = Nu nog niets

wallet-stolen-stolen-on = Wanneer is het gebeurd?
wallet-stolen-stolen-on-hint = Weet u het niet precies? Kies de dag waarop u het merkte.
wallet-stolen-stolen-on-why = De datum komt in de verklaring dat uw documenten weg zijn.

wallet-stolen-place = Waar is het gebeurd?
wallet-stolen-place-hint = Bijvoorbeeld: in de trein, op de markt of thuis. Weet u het niet? Typ dan: weet ik niet.
wallet-stolen-place-why = De plaats komt in de verklaring dat uw documenten weg zijn.

wallet-stolen-police = Wilt u aangifte doen bij de politie?
wallet-stolen-police-hint = Het hoeft niet. Ook zonder aangifte krijgt u nieuwe documenten.
wallet-stolen-police-why = Een aangifte is soms nodig voor uw verzekering. Dan zetten wij in uw plan hoe het moet.
wallet-stolen-police-want = Ja, dat wil ik doen
wallet-stolen-police-done = Dat heb ik al gedaan
wallet-stolen-police-no = Nee, dat wil ik niet

wallet-stolen-name = Hoe heet u?
wallet-stolen-name-hint = Uw voornaam en uw achternaam.
wallet-stolen-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

wallet-stolen-birth-date = Wanneer bent u geboren?
wallet-stolen-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
wallet-stolen-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens. Jonger dan 18? Dan betaalt u minder.

wallet-stolen-address = Naar welk adres mogen wij u schrijven?
wallet-stolen-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
wallet-stolen-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

wallet-stolen-phone = Op welk nummer kunnen wij u bellen?
wallet-stolen-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
wallet-stolen-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

wallet-stolen-task-block-bank-cards = Laat uw bankpassen blokkeren
wallet-stolen-task-block-bank-cards-summary = Bel nu met de telefoon in de hal. Het is gratis, dag en nacht. Al gedaan? Dan is dit klaar.
wallet-stolen-task-block-bank-cards-when = Nu meteen
wallet-stolen-task-block-bank-cards-why = U zei dat uw bankpas weg is. Na de blokkade kan niemand er meer mee betalen.

wallet-stolen-task-police-report = Doe aangifte bij de politie
wallet-stolen-task-police-report-summary = Bel de politie voor een afspraak. U vertelt wat er weg is, waar en wanneer. Het is niet verplicht. U betaalt alleen het bellen.
wallet-stolen-task-police-report-when = Zo snel als u kunt
wallet-stolen-task-police-report-why = U zei dat u aangifte wilt doen. Uw verzekering vraagt er soms om.

wallet-stolen-task-declaration-of-loss = Verklaring dat uw document weg is
wallet-stolen-task-declaration-of-loss-summary = Wij leggen vast dat uw document weg is. Daarna is het overal ongeldig. Vindt u het terug? Lever het dan bij ons in.
wallet-stolen-task-declaration-of-loss-when = Vandaag aan de balie. Een andere dag mag ook.
wallet-stolen-task-declaration-of-loss-why = U zei dat uw identiteitskaart of paspoort weg is. Zonder verklaring kan iemand anders het gebruiken.

wallet-stolen-task-block-digid = Laat inloggen met uw kaart blokkeren
wallet-stolen-task-block-digid-summary = Bel de helpdesk van DigiD. Zeg dat uw identiteitskaart is gestolen. U betaalt alleen het bellen.
wallet-stolen-task-block-digid-when = Vandaag
wallet-stolen-task-block-digid-why = Uw kaart is misschien van 2021 of later. Met zo'n kaart kan iemand proberen in te loggen bij DigiD.

wallet-stolen-task-new-id-card = Nieuwe identiteitskaart
wallet-stolen-task-new-id-card-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. U haalt de kaart zelf op.
wallet-stolen-task-new-id-card-when = Meestal klaar op { $due_date }, als alles vandaag compleet is
wallet-stolen-task-new-id-card-why = U zei dat uw identiteitskaart weg is.

wallet-stolen-task-new-passport = Nieuw paspoort
wallet-stolen-task-new-passport-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. U haalt het paspoort zelf op.
wallet-stolen-task-new-passport-when = Meestal klaar op { $due_date }, als alles vandaag compleet is
wallet-stolen-task-new-passport-why = U zei dat uw paspoort weg is.

wallet-stolen-task-new-driving-licence = Nieuw rijbewijs
wallet-stolen-task-new-driving-licence-summary = Wij melden uw oude rijbewijs als gestolen. Het is dan meteen ongeldig. Voor een nieuw rijbewijs laat u eerst zien wie u bent.
wallet-stolen-task-new-driving-licence-when = Meestal klaar op { $due_date }
wallet-stolen-task-new-driving-licence-why = U zei dat uw rijbewijs weg is. Zonder rijbewijs mag u niet rijden.

wallet-stolen-task-new-city-pass = Nieuwe stadspas
wallet-stolen-task-new-city-pass-summary = U vraagt de nieuwe pas hier en nu aan. Wij blokkeren de oude pas. De nieuwe komt met de post.
wallet-stolen-task-new-city-pass-when = Uiterlijk { $due_date }
wallet-stolen-task-new-city-pass-why = U zei dat uw stadspas weg is.

wallet-stolen-task-other-cards = Kijk wat er nog meer weg is
wallet-stolen-task-other-cards-summary = Denk aan uw zorgpas, ov-kaart en bibliotheekpas. Bel wie de pas gaf. Zij maken een nieuwe.
wallet-stolen-task-other-cards-when = Deze week
wallet-stolen-task-other-cards-why = U zei dat er nog iets anders weg is.

wallet-stolen-task-identity-fraud = Let op misbruik van uw gegevens
wallet-stolen-task-identity-fraud-summary = Krijgt u post of rekeningen die u niet kent? Bel dan het meldpunt voor identiteitsfraude, op een werkdag. Zij helpen u. U betaalt alleen het bellen.
wallet-stolen-task-identity-fraud-when = Als u iets vreemds merkt
wallet-stolen-task-identity-fraud-why = Op uw document staat wie u bent. Soms gebruikt een dief die gegevens.

wallet-stolen-task-parent-consent = Een ouder of voogd moet het goed vinden
wallet-stolen-task-parent-consent-summary = Bent u jonger dan 18? Dan tekent een ouder of voogd mee. Samen komen is het makkelijkst. Anders geven zij een brief mee.
wallet-stolen-task-parent-consent-when = Bij uw bezoek aan de balie
wallet-stolen-task-parent-consent-why = U bent jonger dan 18 en u vraagt een nieuw document aan.

wallet-stolen-task-consulate = Bel de ambassade van uw land
wallet-stolen-task-consulate-summary = Alleen uw land maakt een nieuw paspoort. Soms krijgt u een papier om mee naar huis te reizen. Wij zoeken het nummer met u op. De ambassade vraagt vaak om een aangifte.
wallet-stolen-task-consulate-when = Vandaag of morgen
wallet-stolen-task-consulate-why = U zei dat uw buitenlandse paspoort weg is.

wallet-stolen-task-residence-permit = Meld het bij de IND
wallet-stolen-task-residence-permit-summary = De IND maakt uw verblijfspas. Meld dat hij weg is en vraag een nieuwe aan. De IND vraagt vaak om een aangifte. Een medewerker helpt u met bellen.
wallet-stolen-task-residence-permit-when = Zo snel als u kunt
wallet-stolen-task-residence-permit-why = U zei dat uw verblijfspas weg is.
