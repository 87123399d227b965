# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-channel = Balie
backend-received = Zaak { $number }, ontvangen aan de kiosk op { $received_time }.
backend-task = Taak: { $task } ({ $actor }).
backend-actor-municipality = gemeente
backend-actor-resident = inwoner
backend-actor-other = andere organisatie
backend-told = Aan de inwoner verteld: { $text }
backend-why = Waarom: { $text }
backend-needs = Nog nodig: { $needs }
backend-fee = Kosten: { $fee_cents }.
backend-status = Ontvangen aan de kiosk.
backend-result = Afgehandeld aan de kiosk.
backend-closed = Afgesloten aan de kiosk.
backend-letter-confirmation = Ontvangstbevestiging
backend-letter-invoice = Rekening
backend-letter-payment-plan = Betalingsregeling
backend-letter-loss-statement = Verklaring van vermissing
backend-letter-request = Verzoek om aanvulling
backend-letter-decision = Besluit
backend-letter-appointment = Afspraakbevestiging
backend-letter-ask-photo = Verzoek om een pasfoto
backend-letter-ask-sign = Verzoek om een handtekening
backend-letter-ask-still-right = Verzoek om te bevestigen
backend-name-unknown = Naam niet opgegeven
backend-address = Opgegeven adres: { $address }.
backend-phone = Opgegeven telefoonnummer: { $phone }.
backend-bsn = De inwoner gaf dit BSN op, het is niet gecontroleerd: { $bsn }.

backend-identity-not-yet = De identiteit moet nog worden vastgesteld. De naam is door de inwoner zelf opgegeven.
backend-identity-chip = Identiteit gelezen van de chip van een document.
backend-identity-clerk = Identiteit vastgesteld door een medewerker.
backend-identity-letter-code = Zaak geopend met de code op een brief. De identiteit is niet opnieuw vastgesteld.

backend-settlement = Kosten: { $total_cents }. { $settlement }
backend-settlement-nothing-due = Er is niets te betalen.
backend-settlement-cash = De inwoner betaalt contant aan de balie.
backend-settlement-card = De inwoner betaalt met een pas aan de balie.
backend-settlement-invoice = De inwoner wil een rekening.
backend-settlement-instalments = De inwoner wil in delen betalen.
backend-settlement-waiver = De inwoner vraagt om kwijtschelding.
backend-settlement-later = De inwoner betaalt later.
backend-settlement-pick-up = De inwoner betaalt bij het ophalen.

backend-clerk = Medewerker aan de balie die de identiteit heeft vastgesteld.
backend-mandate = Treedt op voor de inwoner, op grond van een machtiging.
backend-close = Afgehandeld aan de balie.

# Names of the case type's properties (eigenschappen), at most 20 characters; others are not sent.
backend-property-identity = Identificatiewijze
backend-property-assurance = Betrouwbaarheid
backend-property-channel = Terugkanaal
backend-property-language = Taal
backend-property-kiosk = Kiosknummer
backend-value-identity-not-yet = nog niet vastgesteld
backend-value-identity-chip = chip van document
backend-value-identity-clerk = medewerker
backend-value-identity-letter-code = code op brief
backend-value-assurance-none = geen
backend-value-assurance-low = laag
backend-value-assurance-substantial = substantieel
backend-value-assurance-high = hoog
backend-value-channel-phone = telefoon
backend-value-channel-letter = brief
backend-said-photo-counter = Brief: de inwoner brengt een foto naar de balie ({ $at_time }).
backend-said-sign-yes = Brief: de inwoner heeft aan de kiosk ondertekend op { $at_time }. Zekerheid over wie: { $assurance }.
backend-said-sign-counter = Brief: de inwoner tekent op papier aan de balie ({ $at_time }).
backend-said-still-right-yes = Brief: de inwoner zei op { $at_time } dat de gegevens nog kloppen. Zekerheid over wie: { $assurance }.
backend-said-still-right-changed = Brief: de inwoner zei op { $at_time } dat er iets veranderd is; een medewerker verwerkt dat.
backend-said-still-right-counter = Brief: de inwoner bespreekt de gegevens aan de balie ({ $at_time }).
backend-said-photo-yes = Brief: de foto is er ({ $at_time }).
backend-said-photo-changed = Brief: er is iets met de foto ({ $at_time }).
backend-said-sign-changed = Brief: de inwoner tekent niet; een medewerker belt ({ $at_time }).
