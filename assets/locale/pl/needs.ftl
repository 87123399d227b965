# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = SVB (ubezpieczenia społeczne)
who-allowances = Toeslagen (dodatki), z urzędu skarbowego
who-child-health = Poradnia dla dzieci (consultatiebureau)
who-doctor = Lekarz lub położna
who-coroner = Lekarz sądowy gminy
who-undertaker = Zakład pogrzebowy
who-travel-insurer = Ubezpieczenie
who-notary = Notariusz
who-food-bank = Bank żywności (voedselbank)
who-duo = DUO
who-legal-desk = Juridisch Loket (bezpłatna pomoc prawna)
who-consulate = Ambasada swojego kraju
who-ind = IND (urząd imigracyjny)
who-police = Policja
who-landlord = Właściciel mieszkania
who-court = Sąd
who-representative = Kto decyduje w Pana/Pani imieniu
who-cbr = { -cbr }
who-ombudsman = Rzecznik (ombudsman)
who-rni = Okienko dla krótkich pobytów (RNI)

# --- what is still needed ---

need-consent-birth-parent = zgoda osoby, która rodzi lub urodziła
need-surname-chosen = wybrane nazwisko
need-both-parents = oboje rodzice przy okienku lub list od drugiego
need-birth-proof = papier od położnej lub ze szpitala
need-child-names = imiona dziecka
need-may-declare = ktoś, kto może zgłosić urodzenie, na przykład rodzic
need-doctor-statement = papiery od lekarza lub ze szpitala
need-doctor-forms = papiery A i B od lekarza
need-foreign-birth-certificate = akt urodzenia z tego kraju
need-foreign-death-certificate = akt śmierci z tego kraju
need-act-ready = akt, który najpierw musimy zrobić
need-documents-deceased = dokumenty osoby zmarłej
need-bank-statement = wyciąg z banku, jeśli jest
need-bank-statements = wyciągi z banku z ostatnich 3 miesięcy
need-proof-income = dowód dochodu, na przykład odcinek wypłaty
need-proof-income-years = dowody dochodu z ostatnich lat
need-books = dane firmy
need-debt-letters = wszystkie listy i rachunki, także zamknięte
need-bill = rachunek lub oferta z ceną
need-assessment = list o podatku
need-city-pass-held = karta miejska lub dowód dochodu
need-proof-school = dowód ze szkoły, jeśli jest
need-proof-study-finance = dowód finansowania studiów
need-proof-limit = dowód od lekarza lub doradcy
need-letter-itself = list
need-papers-asked = papiery, o które prosi list
need-phone-number = numer telefonu
need-appointment-date = dzień wizyty albo nazwisko i data urodzenia
need-found-thing = znaleziona rzecz
need-consent-letter-address = zgoda osoby, która daje adres, lub rozmowa z nami
need-paper-unsigned = papier, bez podpisu
need-medical-look = czasem wizyta u lekarza
plan-fee-untold = Niektóre rzeczy kosztują. Pracownik powie ile, zanim się zapłaci.
