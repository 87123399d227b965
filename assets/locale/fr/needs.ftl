# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = La SVB (assurances sociales)
who-allowances = Toeslagen (aides), du service des impôts
who-child-health = Le centre pour bébés (consultatiebureau)
who-doctor = Le médecin ou la sage-femme
who-coroner = Le médecin légiste de la commune
who-undertaker = Votre entreprise de pompes funèbres
who-travel-insurer = L’assurance
who-notary = Un notaire
who-food-bank = La banque alimentaire (voedselbank)
who-duo = DUO
who-legal-desk = Le Juridisch Loket (aide juridique gratuite)
who-consulate = L’ambassade de votre pays
who-ind = L’{ -ind }
who-police = La police
who-landlord = Votre propriétaire
who-court = Le tribunal
who-representative = Qui décide pour vous
who-cbr = Le { -cbr }
who-ombudsman = L’ombudsman
who-rni = Un guichet pour les courts séjours (RNI)

# --- what is still needed ---

need-consent-birth-parent = l’accord de la personne qui a accouché ou va accoucher
need-surname-chosen = le nom de famille que vous choisissez
need-both-parents = les deux parents au guichet, ou une lettre de l’autre
need-birth-proof = le papier de la sage-femme ou de l’hôpital
need-child-names = les prénoms de votre enfant
need-may-declare = quelqu’un qui peut déclarer la naissance, comme un parent
need-doctor-statement = les papiers du médecin ou de l’hôpital
need-doctor-forms = les papiers A et B du médecin
need-foreign-birth-certificate = l’acte de naissance de ce pays
need-foreign-death-certificate = l’acte de décès de ce pays
need-act-ready = l’acte, que nous devons d’abord faire
need-documents-deceased = les documents de la personne décédée
need-bank-statement = un relevé de banque, si vous l’avez
need-bank-statements = les relevés de banque des 3 derniers mois
need-proof-income = une preuve de vos revenus, comme une fiche de paie
need-proof-income-years = des preuves de vos revenus des dernières années
need-books = les chiffres de votre entreprise
need-debt-letters = toutes les lettres et factures que vous avez, même fermées
need-bill = la facture, ou une offre avec le prix
need-assessment = l’avis d’impôt
need-city-pass-held = un pass de la ville, ou une preuve de vos revenus
need-proof-school = une preuve de l’école, si vous l’avez
need-proof-study-finance = une preuve de votre aide aux études
need-proof-limit = une preuve d’un médecin ou d’un conseiller
need-letter-itself = la lettre
need-papers-asked = les papiers que la lettre demande
need-phone-number = votre numéro de téléphone
need-appointment-date = le jour de votre rendez-vous, ou votre nom et date de naissance
need-found-thing = ce que vous avez trouvé
need-consent-letter-address = l’accord de qui donne l’adresse, ou un entretien avec nous
need-paper-unsigned = le papier, sans signature
need-medical-look = parfois une visite chez un médecin
plan-fee-untold = Certaines choses coûtent de l’argent. Une personne de l’équipe vous dit combien, avant que vous payiez.
