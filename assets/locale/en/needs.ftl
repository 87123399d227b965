# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.

# --- who acts ---

who-svb = The SVB (social insurance bank)
who-allowances = Allowances, of the tax office
who-child-health = The child health centre
who-doctor = The doctor or midwife
who-coroner = The coroner of the municipality
who-undertaker = Your undertaker
who-travel-insurer = The insurer
who-notary = A notary
who-food-bank = The food bank
who-duo = DUO
who-legal-desk = The Juridisch Loket (free legal help)
who-consulate = The embassy of your country
who-ind = The IND (immigration office)
who-police = The police
who-landlord = Your landlord
who-court = The court
who-representative = Who decides for you
who-cbr = The CBR (driving tests and health)
who-ombudsman = The ombudsman
who-rni = A counter for who stays shortly (RNI)

# --- what is still needed ---

need-consent-birth-parent = consent of who gives or gave birth to the child
need-surname-chosen = the surname that you choose
need-both-parents = both parents at the counter, or a letter from the other
need-birth-proof = the paper of the midwife or the hospital
need-child-names = the first names of your child
need-may-declare = somebody who may report the birth, like a parent
need-doctor-statement = the papers of the doctor or the hospital
need-doctor-forms = the papers A and B of the doctor
need-foreign-birth-certificate = the birth certificate from that country
need-foreign-death-certificate = the death certificate from that country
need-act-ready = the certificate, which we have to make first
need-documents-deceased = the documents of who has died
need-bank-statement = a bank statement, if you have it
need-bank-statements = bank statements of the last 3 months
need-proof-income = a proof of your income, like a pay slip
need-proof-income-years = proofs of your income of the last years
need-books = the figures of your business
need-debt-letters = all letters and bills that you have, also closed ones
need-bill = the bill, or an offer with the price
need-assessment = the tax bill
need-city-pass-held = a city pass, or a proof of your income
need-proof-school = a proof of the school, if you have it
need-proof-study-finance = a proof of your study finance
need-proof-limit = a proof of a doctor or counsellor
need-letter-itself = the letter
need-papers-asked = the papers that the letter asks for
need-phone-number = your telephone number
need-appointment-date = the day of your appointment, or your name and date of birth
need-found-thing = what you have found
need-consent-letter-address = consent of who gives the address, or a talk with us
need-paper-unsigned = the paper, without a signature
need-medical-look = sometimes a visit to a doctor

plan-fee-untold = Some things cost money. A member of staff tells you how much, before you pay anything.
