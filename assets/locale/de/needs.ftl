# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = Die SVB (Sozialversicherungsbank)
who-allowances = Toeslagen (Zuschüsse), vom Finanzamt
who-child-health = Die Vorsorge für Babys (consultatiebureau)
who-doctor = Die Arztpraxis oder die Hebamme
who-coroner = Der Leichenbeschauer der Gemeinde
who-undertaker = Ihr Bestattungsunternehmen
who-travel-insurer = Die Versicherung
who-notary = Ein Notariat
who-food-bank = Die Tafel (voedselbank)
who-duo = DUO
who-legal-desk = Das Juridisch Loket (kostenlose Rechtshilfe)
who-consulate = Die Botschaft Ihres Landes
who-ind = Die IND (Einwanderungsbehörde)
who-police = Die Polizei
who-landlord = Ihre Vermieterin oder Ihr Vermieter
who-court = Das Gericht
who-representative = Wer für Sie entscheidet
who-cbr = Das CBR (Führerscheinprüfung und Gesundheit)
who-ombudsman = Die Ombudsstelle (ombudsman)
who-rni = Ein Schalter für kurze Aufenthalte (RNI)

# --- what is still needed ---

need-consent-birth-parent = das Einverständnis der Person, die das Kind geboren hat oder gebärt
need-surname-chosen = der Nachname, den Sie wählen
need-both-parents = beide Eltern am Schalter, oder ein Brief des anderen
need-birth-proof = das Papier der Hebamme oder des Krankenhauses
need-child-names = die Vornamen Ihres Kindes
need-may-declare = jemand, der die Geburt melden darf, zum Beispiel ein Elternteil
need-doctor-statement = die Papiere der Ärztin, des Arztes oder des Krankenhauses
need-doctor-forms = die Papiere A und B der Ärztin oder des Arztes
need-foreign-birth-certificate = die Geburtsurkunde aus diesem Land
need-foreign-death-certificate = die Sterbeurkunde aus diesem Land
need-act-ready = die Urkunde, die wir zuerst machen müssen
need-documents-deceased = die Dokumente der verstorbenen Person
need-bank-statement = ein Kontoauszug, wenn Sie ihn haben
need-bank-statements = Kontoauszüge der letzten 3 Monate
need-proof-income = ein Nachweis Ihres Einkommens, zum Beispiel ein Lohnzettel
need-proof-income-years = Nachweise Ihres Einkommens der letzten Jahre
need-books = die Zahlen Ihrer Firma
need-debt-letters = alle Briefe und Rechnungen, die Sie haben, auch ungeöffnete
need-bill = die Rechnung oder ein Angebot mit dem Preis
need-assessment = der Steuerbescheid
need-city-pass-held = ein Stadtpass oder ein Nachweis Ihres Einkommens
need-proof-school = ein Nachweis der Schule, wenn Sie ihn haben
need-proof-study-finance = ein Nachweis Ihrer Studienfinanzierung
need-proof-limit = ein Nachweis aus einer Praxis oder Beratung
need-letter-itself = der Brief
need-papers-asked = die Papiere, um die der Brief bittet
need-phone-number = Ihre Telefonnummer
need-appointment-date = der Tag Ihres Termins oder Ihr Name und Geburtsdatum
need-found-thing = was Sie gefunden haben
need-consent-letter-address = das Einverständnis von der Person, die die Adresse gibt, oder ein Gespräch mit uns
need-paper-unsigned = das Papier, ohne Unterschrift
need-medical-look = manchmal eine Untersuchung
plan-fee-untold = Manches kostet Geld. Jemand von uns sagt Ihnen, wie viel, bevor Sie etwas bezahlen.
