# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = La SVB (seguridad social)
who-allowances = Toeslagen (ayudas), de Hacienda
who-child-health = El centro de bebés (consultatiebureau)
who-doctor = El médico o la comadrona
who-coroner = El médico forense del municipio
who-undertaker = Su funeraria
who-travel-insurer = El seguro
who-notary = Un notario
who-food-bank = El banco de alimentos (voedselbank)
who-duo = DUO
who-legal-desk = El Juridisch Loket (ayuda legal gratis)
who-consulate = La embajada de su país
who-ind = La IND (oficina de inmigración)
who-police = La policía
who-landlord = Su casero
who-court = El juzgado
who-representative = Quien decide por usted
who-cbr = El { -cbr }
who-ombudsman = El defensor (ombudsman)
who-rni = Un mostrador para estancias cortas (RNI)

# --- what is still needed ---

need-consent-birth-parent = el permiso de quien ha dado o va a dar a luz
need-surname-chosen = el apellido que elige
need-both-parents = los dos padres en el mostrador, o una carta del otro
need-birth-proof = el papel de la comadrona o del hospital
need-child-names = los nombres del niño
need-may-declare = alguien que puede declarar el nacimiento, como el padre o la madre
need-doctor-statement = los papeles del médico o del hospital
need-doctor-forms = los papeles A y B del médico
need-foreign-birth-certificate = el acta de nacimiento de ese país
need-foreign-death-certificate = el acta de fallecimiento de ese país
need-act-ready = el acta, que tenemos que hacer primero
need-documents-deceased = los documentos de quien ha fallecido
need-bank-statement = un extracto del banco, si lo tiene
need-bank-statements = extractos del banco de los últimos 3 meses
need-proof-income = una prueba de sus ingresos, como una nómina
need-proof-income-years = pruebas de sus ingresos de los últimos años
need-books = las cifras de su negocio
need-debt-letters = todas las cartas y facturas que tiene, también cerradas
need-bill = la factura, o una oferta con el precio
need-assessment = la carta del impuesto
need-city-pass-held = un pase de la ciudad, o una prueba de sus ingresos
need-proof-school = una prueba de la escuela, si la tiene
need-proof-study-finance = una prueba de su beca de estudios
need-proof-limit = una prueba de un médico o consejero
need-letter-itself = la carta
need-papers-asked = los papeles que pide la carta
need-phone-number = su número de teléfono
need-appointment-date = el día de su cita, o su nombre y fecha de nacimiento
need-found-thing = lo que encontró
need-consent-letter-address = el permiso de quien da la dirección, o una charla con nosotros
need-paper-unsigned = el papel, sin firma
need-medical-look = a veces una visita al médico
plan-fee-untold = Algunas cosas cuestan dinero. Una persona del equipo le dice cuánto, antes de que pague nada.
