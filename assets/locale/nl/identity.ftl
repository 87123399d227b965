# SPDX-License-Identifier: EUPL-1.2
# Wie u bent, en hoe wij dat weten: scannen, voor wie iemand komt, het BSN, een brief met een code.

## Document

document-driving-licence = Ja, mijn rijbewijs
document-driving-licence-yours = uw rijbewijs
key-can-hint-driving-licence = Alleen cijfers, op de voorkant van uw rijbewijs.
identify-title-other = Hebt u een document bij u van de persoon voor wie u komt?
identify-scan = U kunt het document ook scannen. Houd de onderste regels onder de scanner.
key-scan = Of houd de onderste regels onder de scanner. Wij bewaren dit nummer niet.
lay-how-id-card = Leg de kaart plat op de lezer, met de foto naar boven.
lay-how-passport = Sla het paspoort open op de bladzijde met uw foto. Leg het met die bladzijde naar beneden op de lezer.
lay-how-residence-permit = Leg de kaart plat op de lezer, met de foto naar boven.
lay-how-driving-licence = Leg het rijbewijs plat op de lezer, met de foto naar boven.
lay-how-none = Leg het document plat op de lezer.
card-unresponsive = Wij krijgen geen antwoord van deze kaart. Draai hem om en leg hem plat neer. Er hoort één kaart op de lezer te liggen.
card-in-use = De lezer is nog bezig. Wacht een paar seconden en leg uw document dan opnieuw neer.

## Wat er op de tekening staat, voor wie luistert

art-can-id-card = De zes cijfers staan op de voorkant van de kaart, rechts onderaan.
art-can-passport = De zes cijfers staan op de bladzijde met uw foto, aan de rechterkant.
art-can-residence-permit = De zes cijfers staan op de voorkant van de kaart, rechts onderaan.
art-can-none = De zes cijfers staan op de voorkant van het document.
art-number-id-card = Het documentnummer staat op de voorkant van de kaart, rechts bovenaan.
art-number-passport = Het documentnummer staat op de bladzijde met uw foto, rechts bovenaan.
art-number-residence-permit = Het documentnummer staat op de voorkant van de kaart, rechts bovenaan.
art-number-driving-licence = De regel staat op de achterkant van uw rijbewijs, onderaan. Hij begint met de letter D.
art-number-none = Het documentnummer staat op de voorkant, rechts bovenaan.
art-bsn-back = Het BSN staat op de achterkant van de identiteitskaart, bij de vierkante code.
art-letter-code = De code staat op uw brief, naast de vierkante code.

## Uw document meenemen

take-card-title = Neem uw document mee
take-card-body = Uw document ligt nog op de lezer, onder het scherm. Haal het eraf. Dan gaat u vanzelf verder.
take-card-later = Ik laat het nog even liggen
card-left-title = Er ligt nog een document op de lezer
card-left-body = Is het van u? Haal het van de lezer, onder het scherm, en neem het mee.
card-left-clerk = Is het niet van u? Laat het liggen. Er komt een medewerker.
card-left-next = Het document is weg
farewell-card-title = Neem uw document mee
farewell-card-body = Uw document ligt nog op de lezer, onder het scherm. Haal het eraf voordat u gaat.

## Scannen

scan-kept = Dank u. Wij hebben uw document gescand. Wij vragen er niet meer naar.
scan-misread = De scan is niet helemaal goed gelezen. Probeer het rustig nog een keer.
scan-foreign = Dit kunnen wij niet gebruiken. U kunt een brief van deze kiosk scannen, of de onderste regels van uw document.
scan-tired = Scannen lukt nu niet. Dat geeft niet. U kunt het typen, of verder gaan zonder.
scan-not-here = Dank u, maar dit hebben wij hier niet nodig. U kunt gewoon verder.
scan-letter-later = Dit is de code van een brief. Maak deze aanvraag eerst af, of druk op Stoppen. Scan de brief daarna.
scan-document-change = Wij hebben al gevraagd wie u bent. Wilt u dat veranderen? Dat kan bij de controle aan het eind.

## Voor wie

for-whom-title = Voor wie komt u?
for-whom-body = U mag ook iets regelen voor iemand anders.
for-myself = Voor mijzelf
for-other = Voor iemand anders
acting-as-title = Hoe komt het dat u dit voor iemand anders doet?
acting-as-body = Wij schrijven dit op. Een medewerker kijkt later met u naar de papieren. U kunt nu al beginnen.
as-parent = Ik ben de ouder
as-parent-detail = Van een kind dat nog geen 18 jaar is.
as-partner = Ik ben de partner
as-legal = Een rechter heeft mij aangewezen
as-legal-detail = Als curator, bewindvoerder, mentor of voogd.
as-mandate = Ik heb een machtiging op papier
as-mandate-detail = Met de handtekening van de ander.
acting-name-title = Wat is uw eigen naam?
acting-name-parent = Van u, de ouder. De vragen hierna gaan over het kind.
acting-name-partner = Van u, de partner. De vragen hierna gaan over uw partner.
acting-name-legal = Van u. De vragen hierna gaan over de persoon voor wie u komt. Neem uw benoeming mee naar de balie.
acting-name-mandate = Van u. De vragen hierna gaan over de persoon voor wie u komt. Bewaar de machtiging.
acts-as-parent = { $name }, als ouder
acts-as-partner = { $name }, als partner
acts-as-legal = { $name }, aangewezen door een rechter
acts-as-mandate = { $name }, met een machtiging op papier
problem-actor-name = Typ uw eigen naam, in letters.
review-for-whom = Voor wie u komt
review-myself = Voor mijzelf
note-acting = U regelt dit voor iemand anders. Antwoord over die persoon.
clerk-fact-bsn = BSN, opgegeven en niet gecontroleerd
clerk-fact-acting = Handelt voor de inwoner

## BSN

bsn-title = Wat is uw BSN?
bsn-body = Dit hoeft niet. Zonder BSN gaat uw aanvraag ook door. Dan zoekt een medewerker het later op.
bsn-scan = U kunt ook de vierkante code achter op uw identiteitskaart scannen.
bsn-label = Burgerservicenummer (BSN)
bsn-hint = Negen cijfers. Het staat op uw paspoort, identiteitskaart, rijbewijs of zorgpas.
bsn-give = Ik heb mijn BSN bij de hand
bsn-kept = Dank u. Uw BSN is genoteerd.
problem-bsn = Dit BSN klopt niet. Het zijn negen cijfers. Kijk nog een keer, of ga terug en sla het over.
need-bsn = uw BSN (een medewerker kan het ook opzoeken)

## Een brief van deze kiosk

letter-code-title = Welke code staat er op uw brief?
letter-code-body = U kunt de brief ook scannen. Houd de vierkante code onder de scanner.
letter-code-label = Code van uw brief
letter-code-hint = Zestien letters en cijfers, in vier groepjes. Een oudere code heeft er twaalf.
problem-return-code = Deze code klopt niet. Kijk nog een keer op uw brief. Het zijn twaalf letters en cijfers.
letter-born-title = Wat is de geboortedatum?
letter-born-body = Van de persoon aan wie de brief is gericht. Zo weten wij dat de brief niet bij een vreemde ligt.
letter-opening-title = Wij zoeken uw zaak
letter-refused-title = Dit past niet bij elkaar
letter-refused-body = De code en de geboortedatum horen niet bij elkaar. Probeer het nog een keer.
letter-unasked = Misschien is uw brief van een andere kiosk. Dat kunnen wij nu niet opzoeken, want de verbinding werkt niet. Later kan het wel.
letter-other = Ik wil iets regelen
letter-elsewhere-body = Met deze brief ziet u hoe ver wij zijn. Wilt u iets toevoegen? Een medewerker doet dat met u. Uw gegevens laten wij hier niet zien.
letter-closed-title = Dit lukt nu niet
letter-closed-body = De code is te vaak met een verkeerde datum geprobeerd. Over { $minutes } minuten kan het weer.
letter-refused-help = Een medewerker kan u nu ook helpen. Neem uw brief mee.
letter-end = Klaar
letter-open-title = Uw zaak: { $stage }
letter-open-body = Met deze brief ziet u hoe ver wij zijn. U kunt ook iets toevoegen. Uw gegevens laten wij hier niet zien.
letter-added = Dank u. Dit is toegevoegd aan uw zaak.
stage-received = Ontvangen
stage-received-detail = Op { $received_date }
stage-handled = In behandeling
stage-handled-detail = Een medewerker van de gemeente heeft uw zaak.
stage-decided = Besloten
stage-decided-detail = U krijgt een brief met het besluit.
stage-ready = Klaar om op te halen
stage-ready-detail = U kunt ermee terecht aan de balie.
stage-not-yet = Nog niet
letter-add-phone = Telefoonnummer doorgeven
letter-add-phone-title = Op welk nummer kunnen wij u bellen?
letter-add-address = Adres doorgeven
letter-add-address-title = Naar welk adres mogen wij schrijven?
letter-add-bsn = BSN doorgeven
letter-add-bsn-title = Wat is uw BSN?
letter-add-why = Wij voegen dit toe aan uw zaak. Wat er al stond, laten wij niet zien.
letter-add-now = Toevoegen aan mijn zaak

## Hoe zeker wij moeten weten wie u bent

fact-assurance = Hoe zeker moet zijn wie u bent
assurance-told = Om aan te vragen: { $intake_message }. Voor het besluit: { $decision_message }. Nu: { $now_message }.
assurance-none = niet nodig
assurance-low = een beetje zeker
assurance-substantial = zeker
assurance-high = heel zeker
assurance-now-none = nog niet bekend
need-identity-low = dat wij weten wie u bent: met een document, een brief of een medewerker
need-identity-intake = dat wij weten wie u bent, om de aanvraag te beginnen. U kunt alles al invullen

## Op papier

paper-acting-parent = { $name } heeft dit aangevraagd, als ouder. Neem bij het afhalen beide documenten mee: van het kind en van de ouder.
paper-acting-partner = { $name } heeft dit aangevraagd, als partner.
paper-acting-legal = { $name } heeft dit aangevraagd, aangewezen door een rechter. De benoeming moet mee naar de balie.
paper-acting-mandate = { $name } heeft dit aangevraagd, met een machtiging op papier. Die machtiging moet mee naar de balie.

## Het gat als taak in het plan

prove-title = Laat een medewerker vaststellen wie u bent
prove-when = Bij uw volgende bezoek. Uw aanvraag loopt door.
prove-summary = Neem mee wat u hebt: een document, een brief of iemand die u kent. Hebt u niets? Kom toch. Dan helpt een medewerker u met vragen.
prove-why = Voor het besluit moeten wij zeker weten wie u bent. Nu is dat nog niet zeker genoeg.
prove-for = { $level_message }, voordat wij besluiten
prove-at-intake = { $level_message }, om te beginnen
