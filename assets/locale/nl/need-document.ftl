# SPDX-License-Identifier: EUPL-1.2
# Ik heb een document nodig: vragen, antwoorden en taken.

need-document = Ik heb een bewijs nodig, zoals een uittreksel of VOG

# --- vragen ---

need-document-documents = Welk document heeft u nodig?
need-document-documents-hint = Kies alles wat u nodig heeft.
need-document-documents-why = Dan vragen wij precies dat voor u aan.
need-document-documents-brp-extract = Een uittreksel: een bewijs van mijn adres en gegevens
need-document-documents-conduct = Een VOG: een verklaring over mijn gedrag
need-document-documents-civil-act = Een akte van geboorte, huwelijk of overlijden
need-document-documents-proof-alive = Een bewijs dat ik leef, voor een pensioen
need-document-documents-signature-true = Een bewijs dat mijn handtekening echt is

need-document-extract-for = Waarvoor heeft u het uittreksel nodig?
need-document-extract-for-hint = Bijvoorbeeld: voor mijn huurhuis. U mag dit overslaan.
need-document-extract-for-why = Niet elk uittreksel is hetzelfde. Dan zetten wij er niet meer op dan nodig.

need-document-conduct-form = Heeft u een formulier voor de VOG?
need-document-conduct-form-hint = Vaak vult uw werkgever eerst een deel in.
need-document-conduct-form-why = Zonder het deel van uw werkgever kunnen wij niet verder.
need-document-conduct-form-have = Ja, mijn werkgever heeft het ingevuld
need-document-conduct-form-not-yet = Nee, nog niet
need-document-conduct-form-for-myself = Ik vraag de VOG zonder werkgever aan

need-document-employer = Voor welke werkgever of vereniging is het?
need-document-employer-hint = De naam is genoeg. U mag dit overslaan.
need-document-employer-why = De naam komt op uw aanvraag.

need-document-conduct-for = Welk werk gaat u doen?
need-document-conduct-for-hint = Bijvoorbeeld: taxi rijden of met kinderen werken. U mag dit overslaan.
need-document-conduct-for-why = De VOG gaat over het werk dat u gaat doen.
need-document-act-of = Om welke akte gaat het?
need-document-act-of-hint = Een akte is een papier over wat er is gebeurd.
need-document-act-of-why = Dan zoeken wij de goede akte.
need-document-act-of-birth = Geboorte
need-document-act-of-marriage = Huwelijk of partnerschap
need-document-act-of-death = Overlijden

need-document-act-here = In welke gemeente gebeurde het?
need-document-act-here-hint = De akte ligt in de gemeente waar het gebeurde.
need-document-act-here-why = Alleen die gemeente kan u de akte geven.
need-document-act-here-here = In deze gemeente
need-document-act-here-other-municipality = In een andere gemeente
need-document-act-here-unsure = Dat weet ik niet

need-document-name = Hoe heet u?
need-document-name-hint = Uw voornaam en uw achternaam.
need-document-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

need-document-birth-date = Wanneer bent u geboren?
need-document-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
need-document-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

need-document-address = Naar welk adres mogen wij u schrijven?
need-document-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
need-document-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

need-document-phone = Op welk nummer kunnen wij u bellen?
need-document-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
need-document-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

need-document-task-extract = Uw uittreksel
need-document-task-extract-summary = Een medewerker kijkt wie u bent en drukt het uittreksel af. Het kost overal hetzelfde, ook aan de balie.
need-document-task-extract-when = Vandaag aan de balie
need-document-task-extract-why = U zei dat u een uittreksel nodig heeft.

need-document-task-employer-form = Uw werkgever vult het formulier in
need-document-task-employer-form-summary = Vraag uw werkgever om het formulier voor de VOG. Neem het daarna mee naar de balie.
need-document-task-employer-form-when = Voordat wij uw aanvraag kunnen versturen
need-document-task-employer-form-why = U zei dat u het formulier nog niet heeft.

need-document-task-conduct-application = Uw VOG aanvragen
need-document-task-conduct-application-summary = Uw aanvraag begint vandaag. Een medewerker maakt hem met u af. Daarna sturen wij hem naar Justis.
need-document-task-conduct-application-when = Als het formulier compleet is
need-document-task-conduct-application-why = U zei dat u een VOG nodig heeft.

need-document-task-conduct-decision = Justis beslist over uw VOG
need-document-task-conduct-decision-summary = Niet wij, maar Justis beslist. U krijgt bericht van Justis.
need-document-task-conduct-decision-when = Na uw aanvraag
need-document-task-conduct-decision-why = Een VOG krijgt u van Justis. Dat staat in de wet.

need-document-task-civil-act = Een afschrift van de akte
need-document-task-civil-act-summary = Een medewerker zoekt de akte en maakt een afschrift. Dat is een kopie die overal geldt. Is het voor een ander land? Zeg dat erbij.
need-document-task-civil-act-when = Vandaag aan de balie, als de akte hier ligt
need-document-task-civil-act-why = U zei dat u een akte nodig heeft.

need-document-task-civil-act-elsewhere = Vraag de akte waar het gebeurde
need-document-task-civil-act-elsewhere-summary = De akte ligt in de andere gemeente. U kunt bellen of schrijven. Wij zoeken het nummer met u op.
need-document-task-civil-act-elsewhere-when = Wanneer u wilt
need-document-task-civil-act-elsewhere-why = U zei dat het in een andere gemeente gebeurde.

need-document-task-proof-alive = Een bewijs dat u leeft
need-document-task-proof-alive-summary = U komt zelf naar de balie. Een medewerker ziet u en zet een stempel. Heeft uw pensioen een eigen formulier? Neem dat mee.
need-document-task-proof-alive-when = Vandaag aan de balie
need-document-task-proof-alive-why = U zei dat u een bewijs nodig heeft dat u leeft.

need-document-task-signature-true = Een bewijs van uw handtekening
need-document-task-signature-true-summary = U tekent het papier aan de balie. Zet uw handtekening dus nog niet. Een medewerker zet er een stempel bij.
need-document-task-signature-true-when = Vandaag aan de balie
need-document-task-signature-true-why = U zei dat u een bewijs van uw handtekening nodig heeft.
