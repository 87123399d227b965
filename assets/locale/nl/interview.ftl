# SPDX-License-Identifier: EUPL-1.2
# Woorden die bij elke levensgebeurtenis horen: antwoorden, wat er nog mist, wie.

# --- antwoorden ---

answer-yes = Ja
answer-no = Nee
answer-none = Niet ingevuld
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Ja, ik heb het bij me
bring-document-later = Ik breng het later
bring-document-none = Dat heb ik niet
bring-photo-here = Ja, ik heb een foto bij me
bring-photo-later = Ik breng later een foto
bring-photo-none = Ik heb geen foto

# --- als een antwoord niet klopt ---

problem-choose-some = Kies wat erbij hoort. U mag meer antwoorden kiezen.
problem-choose-none-or-some = Deze antwoorden passen niet bij elkaar. Kies er opnieuw een.
problem-empty = Vul iets in.
problem-too-long = Dit is te lang. Gebruik hooguit { $most } letters.
problem-date-empty = Typ de dag, de maand en het jaar. Bijvoorbeeld: 17-05-2026.
problem-date-form = Typ de dag, de maand en het jaar. Bijvoorbeeld: 17-05-2026.
problem-date-none = Deze datum bestaat niet. Kijk naar de dag en de maand.
problem-date-future = Deze datum is nog niet geweest. Kies vandaag of een eerdere dag.
problem-date-late = Deze datum is te ver weg. Kies een eerdere dag.
problem-date-early = Deze datum is te lang geleden. Kies een dag na { $first_date }.
problem-amount = Typ een bedrag in euro. Bijvoorbeeld: 1250 of 1250,50.
problem-amount-least = Dit bedrag is te laag. Het is minstens { $least_cents }.
problem-amount-most = Dit bedrag is te hoog. Het is hooguit { $most_cents }.
problem-count = Typ een heel getal. Bijvoorbeeld: 3.
problem-count-least = Dit getal is te laag. Het is minstens { $least }.
problem-count-most = Dit getal is te hoog. Het is hooguit { $most }.
problem-phone = Dit nummer klopt niet. Een nummer heeft 10 cijfers. Bijvoorbeeld: 06 12 34 56 78.
problem-name-letters = Typ uw naam in letters.
problem-name-empty = Typ uw naam.
problem-postcode = Deze postcode klopt niet. Typ 4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.
problem-postcode-empty = Typ uw postcode. Bijvoorbeeld: 1234 AB.
problem-number = Dit huisnummer klopt niet. Bijvoorbeeld: 12 of 12 B.
problem-number-empty = Typ uw huisnummer.
problem-street-empty = Typ uw straat.
problem-town-empty = Typ uw woonplaats.
problem-address-form = Vul uw adres helemaal in.

# --- wie iets doet ---

who-municipality = Wij
who-resident = U
who-other = Een andere organisatie
who-main-occupant = Wie het huis huurt of koopt
who-parent = Je ouder of voogd
who-employer = Uw werkgever
who-justis = Justis
who-housemates = Wie met u mee verhuist

# --- wat nog nodig is ---

need-identity = een medewerker die vaststelt wie u bent
need-identity-document = een geldig paspoort of een geldige identiteitskaart
need-found-document = het document dat u vond
need-old-document = uw oude document
need-consent-main-occupant = toestemming van wie het huis huurt of koopt, als u bij iemand intrekt
need-papers-told = een medewerker die u zegt welke papieren nodig zijn
need-employer-form = het formulier met het deel van uw werkgever
need-copy-decision = de brief met het besluit
need-grounds = in een paar woorden waarom u het niet eens bent
need-late-reason = waarom het niet binnen 6 weken lukte
need-number-plate = het kenteken van uw auto
need-collection-day = een medewerker die een dag met u afspreekt
need-photo = een pasfoto van hooguit 6 maanden oud
need-in-person = een bezoek van uzelf aan de balie
need-signature = uw handtekening, aan de balie
need-fee-unknown = een medewerker die u zegt wat het kost
