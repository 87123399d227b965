# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Verder
skip = Overslaan
yes = Ja
no = Nee
look = Bekijk
free = Gratis
amount = { $amount_cents }
not-given = Niet ingevuld
try-again = Probeer het opnieuw

path-event = Wat is er
path-questions = Vragen
path-identity = Wie u bent
path-plan = Uw plan
path-check = Controle

## After a power cut

resume-title = Was u hier net bezig?
resume-body = De kiosk viel even uit. Wat u had ingevuld, is bewaard.
resume-yes = Ja, ik ga verder
resume-no = Nee, wis alles
resume-asked-again = De vragen zijn net veranderd. { $count ->
    [one] Eén antwoord past niet meer. Wij vragen het opnieuw.
   *[other] { $count } antwoorden passen niet meer. Wij vragen ze opnieuw.
}
resume-set-aside = Deze vragen zijn er nu niet meer. Wij hebben bewaard wat u had ingevuld. Kies opnieuw wat er is gebeurd, of vraag hulp.

## Language and comfort

language-title = Welke taal wilt u?
comfort-title = Kunt u dit goed lezen en horen?
comfort-body = Kies wat u prettig vindt. U kunt dit later altijd veranderen, onderaan het scherm.
comfort-text-size = Tekst: { $size }
comfort-voice = Lees alles voor

## What happened

happened-title = Wat is er gebeurd?

## Questions

why-asked = Waarom vragen wij dit?
why-title = Waarom vragen wij dit?
why-general = Wij vragen alleen wat nodig is om u te helpen.
why-close = Terug naar de vraag
day-today = Vandaag
day-yesterday = Gisteren
day-other-day = Een andere dag

field-date = Datum
field-date-hint = Dag, maand, jaar. Bijvoorbeeld 24-11-2026
field-text = Uw antwoord
field-place = Plaats
field-amount = Bedrag in euro
field-amount-hint = Bijvoorbeeld 1250 of 1250,50
field-count = Aantal
field-count-hint = Een heel getal, bijvoorbeeld 3
field-name = Uw naam
field-name-hint = Voornaam en achternaam
field-phone = Telefoonnummer
field-phone-hint = Bijvoorbeeld 06 12345678
field-postcode = Postcode
field-postcode-hint = Bijvoorbeeld 1234 AB
field-number = Huisnummer
field-number-hint = Met toevoeging, bijvoorbeeld 12 B
field-street = Straat
field-town = Woonplaats
field-given-names = Voornamen
field-family-name = Achternaam
field-birth-date = Geboortedatum

problem-date = Deze datum klopt niet. Vul dag, maand en jaar in. Bijvoorbeeld 24-11-2026.
problem-birth-date-ahead = Deze geboortedatum ligt in de toekomst. Vul uw geboortedatum in.
problem-choose-one = Kies eerst een antwoord.
problem-address-postcode = Vul uw postcode en uw huisnummer in.
problem-address-street = Vul uw straat en uw woonplaats in.
problem-can = Dit zijn geen zes cijfers. Kijk nog een keer op uw document.
problem-document-number = Dit nummer klopt niet. Kijk op uw document. Het zijn letters en cijfers.
problem-case-number = Dit zaaknummer klopt niet. Controleer de tekens.
problem-name = Vul de achternaam in.
problem-no-evidence = Kies ten minste één soort bewijs.
problem-sign-in-empty = Vul uw code en uw wachtzin in.

## Identity

identify-title = Hebt u nog een document bij u?
identify-body = Met een document weten wij snel wie u bent. Hebt u niets bij u? Dan gaat u gewoon verder.
identify-at-home = Een paspoort dat thuis ligt, helpt nu niet. Neem het later mee als u het hebt.
document-id-card = Ja, mijn identiteitskaart
document-passport = Ja, mijn paspoort
document-residence-permit = Ja, mijn verblijfsdocument
document-none = Nee, ik heb niets bij mij
document-id-card-yours = uw identiteitskaart
document-passport-yours = uw paspoort
document-residence-permit-yours = uw verblijfsdocument
document-none-yours = uw document
without-document = Ga verder zonder document

key-why = Met dit nummer kunnen wij de chip lezen. Wij bewaren het niet.
key-can-title = Welke zes cijfers staan op uw document?
key-can-label = Zes cijfers (CAN)
key-can-hint-id-card = Alleen cijfers, op de voorkant van uw kaart. Het is niet het documentnummer.
key-can-hint-passport = Alleen cijfers, op de bladzijde met uw foto. Het is niet het documentnummer.
key-can-hint-residence-permit = Alleen cijfers, op de voorkant van uw kaart. Het is niet het documentnummer.
key-can-hint-none = Alleen cijfers. Het is niet het documentnummer.
key-no-can = Ik zie geen zes cijfers
key-document-number-title = Wat is het nummer van uw document?
key-document-number-label = Documentnummer
key-document-number-hint = Negen letters en cijfers, rechtsboven op uw document
key-birth-date-title = Wat is uw geboortedatum?
key-birth-date-label = Geboortedatum
key-birth-date-hint = Dag, maand, jaar, zoals op uw document
key-expiry-date-title = Tot wanneer is uw document geldig?
key-expiry-date-label = Geldig tot
key-expiry-date-hint = Dag, maand, jaar, zoals op uw document
key-again = Vul het nummer opnieuw in

lay-title = Leg { $document } op de lezer
lay-body = De lezer zit onder het scherm. Laat uw document liggen tot wij zeggen dat het klaar is.
no-reader-title = De kaartlezer werkt nu niet
no-reader-body = Er is niets verloren. U kunt verder zonder document. Een medewerker stelt later vast wie u bent.
reading-title = Wij lezen uw document
reading-found = Dag { $name }.
reading-body = Laat het document stil liggen. Dit duurt een paar seconden.
card-read-title = Uw document is gelezen
take-card = Neem uw document mee.
fact-name = Naam
fact-document = Document
fact-expires = Geldig tot { $expires_date }

chip-genuine = Uw document is echt.
chip-issuer-not-verified = De chip is niet veranderd. Wij kennen hier de uitgever niet.
chip-altered = De gegevens op de chip kloppen niet. Een medewerker kijkt met u mee.
chip-expired = Uw document is verlopen. Wij weten nu wel wie u bent. Een medewerker kijkt er nog naar.
chip-not-checked = De chip is gelezen. Wij konden niet nagaan of hij echt is. Een medewerker kijkt ernaar.
chip-because-no-security-object = Op de chip staat geen handtekening.
chip-because-unknown-algorithm = De chip is getekend op een manier die wij niet kennen.
chip-because-signer-missing = Wie de chip heeft getekend, staat er niet bij.
chip-because-signer-not-valid = Wie de chip heeft getekend, mocht dat toen niet.
chip-because-revoked = Het land heeft de handtekening op deze chip ingetrokken.
chip-because-no-lists = Op deze kiosk staan nog geen certificaten van landen.
chip-because-issuer-unknown = Het certificaat van de uitgever staat niet op deze kiosk.

read-wrong-key-title = De chip gaat niet open
read-wrong-key-body = Er klopt iets niet in het nummer of de datums. Vul ze nog een keer in.
read-card-moved-title = Uw document lag niet stil
read-card-moved-body = Er is niets verloren. Leg uw document opnieuw op de lezer en laat het liggen.
read-not-a-document-title = Dit is geen identiteitskaart of paspoort
read-not-a-document-body = Leg een identiteitskaart of een paspoort op de lezer.
read-altered-title = De chip en uw document passen niet bij elkaar
read-altered-body = Er is niets verloren. Een medewerker kijkt later met u naar uw document. U kunt nu verder.
read-needs-pace-title = Deze chip kunnen wij hier nog niet lezen
read-needs-pace-body = Dat ligt niet aan u. U kunt verder. Een medewerker bekijkt uw document later.
read-needs-mrz-title = Deze chip heeft iets anders nodig
read-needs-mrz-body = De zes cijfers zijn hier niet genoeg. Vul het documentnummer en twee datums in.
read-reader-gone-title = De kaartlezer werkt nu niet
read-reader-gone-body = Er is niets verloren. Probeer het opnieuw, of ga verder zonder document.
read-garbled-title = Wij begrijpen deze chip niet
read-garbled-body = Dat ligt niet aan u. Probeer het opnieuw, of ga verder zonder document.
read-wrong-can-body = De zes cijfers horen niet bij dit document. Kijk nog een keer waar de tekening het aanwijst.
read-key-again = Vul het opnieuw in
read-tired = Lukt het niet? Ga dan verder. Een medewerker stelt later vast wie u bent.

## Plan

plan-title = { $count ->
    [one] Dit ene ding gaan wij regelen
   *[other] Deze { $count } dingen gaan wij regelen
}
plan-body = Druk op een regel voor uitleg.
plan-total = Samen kost dit { $total_cents }. Betalen kan ook later.
plan-free = Dit kost u niets.
back-to-plan = Terug naar uw plan
call-now = Bel nu, met de telefoon in de hal
fact-who = Wie doet dit
fact-when = Wanneer
fact-cost = Kosten
fact-needed = Nog nodig
fact-met = In orde
fact-why = Waarom

settle-title = Hoe wilt u { $total_cents } betalen?
settle-body = U hoeft nu niet te betalen. Uw aanvraag gaat altijd door.
settle-cash = Contant aan de balie
settle-cash-detail = U krijgt een genummerde bon.
settle-card = Met een pas aan de balie
settle-card-detail = Ook een pas van iemand anders mag.
settle-invoice = Met een rekening per brief
settle-invoice-detail = U betaalt binnen 30 dagen.
settle-instalments = In delen
settle-instalments-detail = U kiest zelf in hoeveel delen.
settle-waiver = Ik kan dit niet betalen
settle-waiver-detail = Een medewerker kijkt of u minder of niets betaalt.
settle-later = Later
settle-later-detail = U kiest een andere keer hoe u betaalt.
settle-nothing-due = Niets te betalen

## Review

review-title = Klopt alles?
review-body = Druk op een regel om hem te veranderen.
review-identity = Wie u bent
review-identity-later = Een medewerker stelt dit later vast
review-plan = { $count ->
    [one] 1 ding om te regelen
   *[other] { $count } dingen om te regelen
}
review-settlement = Betalen: { $total_cents }
review-confirm = Ja, dit klopt. Versturen
confirming-title = Wij bewaren uw aanvraag

## Received, paper, goodbye

received-title = Wij hebben uw aanvraag ontvangen
received-body = Alles is veilig bewaard. Dit is uw zaaknummer.
received-number = Uw zaaknummer
paper-receipt = Uw bon
paper-letter = Uw brief
paper-confirmation = Brief: bevestiging
paper-cash-receipt = Kwitantie
paper-coming = Komt zo uit de printer
paper-out = Ligt in het vak
paper-take = Pak uw bon en uw brief uit het vak onder het scherm.
paper-taken = Ik heb mijn papieren
paper-trouble = Uw aanvraag is ontvangen, ook zonder papier. Schrijf het nummer over, of vraag een medewerker.
paper-again-receipt = Print de bon nog een keer
paper-again-letter = Print de brief nog een keer
paper-without = Ik ga verder zonder papier
farewell-title = Dit was alles. Sterkte met regelen
farewell-body = Uw plan staat op de bon en in de brief. Hebt u een vraag? Noem uw zaaknummer.
farewell-wiped = Uw gegevens gaan nu van dit scherm.
farewell-end = Klaar

## Over the page

time-warning-title = Bent u er nog?
time-warning-body = Over { $seconds } seconden stoppen wij en wissen wij het scherm. Raak iets aan om verder te gaan.
time-warning-continue = Ja, ik ben er nog
help-title = Er komt een medewerker
help-body = Wij hebben een medewerker geroepen. Blijf hier. Wat u hebt ingevuld, blijft staan.
help-phone = U kunt ook bellen: { $phone }
help-continue = Ik ga zelf verder
help-clerk = Ik ben medewerker
stop-title = Wilt u stoppen?
stop-body = Als u stopt, wissen wij alles wat u hebt ingevuld.
stop-go-on = Nee, ik ga verder
stop-erase = Ja, stop en wis alles

## Clerk

clerk-sign-in-title = Aanmelden als medewerker
clerk-id = Medewerkercode
clerk-passphrase = Wachtzin
clerk-sign-in = Aanmelden
clerk-leave = Afmelden, terug naar de inwoner
clerk-desk-title = Medewerker: { $name }
clerk-visit-open = De inwoner is nog bezig. De zaak is nog niet verstuurd.
clerk-nothing-open = Er is geen zaak open.
clerk-case-open = Zaak { $number }
clerk-do-identity = Identiteit vaststellen
clerk-do-cash = Contante betaling
clerk-do-reprint = Opnieuw printen
clerk-do-find = Andere zaak openen
clerk-find-title = Welke zaak wilt u openen?
clerk-case-number = Zaaknummer
clerk-open = Openen
clerk-received = { $received_time }
clerk-fact-event = Levensgebeurtenis
clerk-fact-received = Ontvangen
clerk-fact-goes = Wordt hier gewist
clerk-goes-at = { $goes_time }
clerk-goes-later = Nog niet: de gemeente heeft nog niet alles
clerk-fact-identity = Identiteit
clerk-money = { $total_cents }, betaald { $paid_cents }
clerk-receipt-number = Kwitantie { $number }
clerk-identity-title = Waarmee stelt u de identiteit vast?
clerk-identity-body = Kies alles wat u hebt gebruikt. U beoordeelt, de kiosk geeft geen score.
clerk-identity-recorded = De identiteit is vastgelegd.
clerk-person-title = Wie is de inwoner?
clerk-record-identity = Vastleggen onder mijn naam
clerk-cash-title = Contant ontvangen: { $due_cents }
clerk-cash-body = Tel het geld. Daarna print de kiosk een genummerde kwitantie.
clerk-cash-taken = Ik heb { $due_cents } ontvangen
clerk-cash-recorded = De betaling is vastgelegd. De kwitantie wordt geprint.
clerk-reprint-title = Wat wilt u opnieuw printen?
clerk-reprint-reason-title = Waarom opnieuw?
clerk-reprint-queued = Het papier wordt opnieuw geprint.
reprint-not-printed = Het kwam niet uit de printer
reprint-unreadable = Het is niet goed leesbaar
reprint-lost = De inwoner is het kwijt
reprint-extra-copy = Er is een extra exemplaar nodig
method-not-yet = nog vast te stellen
method-chip = chip gelezen
method-clerk = door medewerker
method-letter-code = met code uit brief
evidence-other-document = Een ander geldig document
evidence-registry-photo = Foto uit het basisregister reisdocumenten
evidence-archive-photo = Foto uit het archief (RAAS)
evidence-control-questions = Controlevragen uit de BRP
evidence-witness = Een getuige met eigen document
evidence-known-person = Persoonlijk bekend bij een collega
