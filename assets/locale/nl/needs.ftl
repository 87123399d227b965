# SPDX-License-Identifier: EUPL-1.2
# Wat de taken nog nodig hebben, en wie er nog meer iets doet.

# --- wie iets doet ---

who-svb = De SVB (Sociale Verzekeringsbank)
who-allowances = Toeslagen, van de Belastingdienst
who-child-health = Het consultatiebureau
who-doctor = De arts of verloskundige
who-coroner = De lijkschouwer van de gemeente
who-undertaker = Uw uitvaartverzorger
who-travel-insurer = De verzekering
who-notary = Een notaris
who-food-bank = De voedselbank
who-duo = DUO
who-legal-desk = Het Juridisch Loket
who-consulate = De ambassade van uw land
who-ind = De IND
who-police = De politie
who-landlord = Uw verhuurder
who-court = De rechtbank
who-representative = Wie voor u beslist
who-cbr = Het CBR
who-ombudsman = De ombudsman
who-rni = Een loket voor wie kort blijft (RNI)

# --- wat nog nodig is ---

need-consent-birth-parent = toestemming van wie het kind krijgt of kreeg
need-surname-chosen = de achternaam die jullie kiezen
need-both-parents = beide ouders aan de balie, of een brief van de ander
need-birth-proof = het papier van de verloskundige of het ziekenhuis
need-child-names = de voornamen van uw kind
need-may-declare = iemand die de aangifte mag doen, zoals een ouder
need-doctor-statement = de papieren van de arts of het ziekenhuis
need-doctor-forms = de papieren A en B van de arts
need-foreign-birth-certificate = de akte van geboorte uit dat land
need-foreign-death-certificate = de akte van overlijden uit dat land
need-act-ready = de akte, die wij eerst moeten maken
need-documents-deceased = de documenten van de overledene
need-bank-statement = een bankafschrift, als u dat heeft
need-bank-statements = bankafschriften van de laatste 3 maanden
need-proof-income = een bewijs van uw inkomen, zoals een loonstrook
need-proof-income-years = bewijzen van uw inkomen van de laatste jaren
need-books = de cijfers van uw bedrijf
need-debt-letters = alle brieven en rekeningen die u heeft, ook dichte
need-bill = de rekening of een voorstel met de prijs
need-assessment = de rekening van de belasting
need-city-pass-held = een stadspas, of een bewijs van uw inkomen
need-proof-school = een bewijs van de school, als u dat heeft
need-proof-study-finance = een bewijs van uw studiefinanciering
need-proof-limit = een bewijs van een arts of begeleider
need-letter-itself = de brief
need-papers-asked = de papieren waar de brief om vraagt
need-phone-number = uw telefoonnummer
need-appointment-date = de dag van uw afspraak, of uw naam en geboortedatum
need-found-thing = wat u heeft gevonden
need-consent-letter-address = toestemming van wie zijn adres geeft, of een gesprek met ons
need-paper-unsigned = het papier, zonder handtekening
need-medical-look = soms een bezoek aan een arts

plan-fee-untold = Sommige dingen kosten geld. Een medewerker zegt u hoeveel, voordat u iets betaalt.
