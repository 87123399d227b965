# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = Sí
answer-no = No
answer-none = Sin rellenar
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Sí, lo tengo aquí
bring-document-later = Lo traeré más tarde
bring-document-none = No lo tengo
bring-photo-here = Sí, tengo una foto aquí
bring-photo-later = Traeré una foto más tarde
bring-photo-none = No tengo foto

# --- when an answer does not fit ---

problem-choose-some = Elija lo que es cierto. Puede elegir varias cosas.
problem-choose-none-or-some = Estas respuestas no van juntas. Elija otra vez.
problem-empty = Escriba algo.
problem-too-long = Es demasiado largo. Use como mucho { $most } letras.
problem-date-empty = Escriba el día, el mes y el año. Por ejemplo: 17-05-2026.
problem-date-form = Escriba el día, el mes y el año. Por ejemplo: 17-05-2026.
problem-date-none = Esta fecha no existe. Mire el día y el mes.
problem-date-future = Esta fecha aún no ha llegado. Elija hoy o un día anterior.
problem-date-late = Esta fecha está demasiado lejos. Elija un día anterior.
problem-date-early = Esta fecha es demasiado antigua. Elija un día después del { $first_date }.
problem-amount = Escriba una cantidad en euros. Por ejemplo: 1250 o 1250,50.
problem-amount-least = Esta cantidad es demasiado baja. Es al menos { $least_cents }.
problem-amount-most = Esta cantidad es demasiado alta. Es como mucho { $most_cents }.
problem-count = Escriba un número entero. Por ejemplo: 3.
problem-count-least = Este número es demasiado bajo. Es al menos { $least }.
problem-count-most = Este número es demasiado alto. Es como mucho { $most }.
problem-phone = Este número no es correcto. Un número holandés tiene 10 cifras. Por ejemplo: 06 12 34 56 78.
problem-name-letters = Escriba su nombre con letras.
problem-name-empty = Escriba su nombre.
problem-postcode = Este código postal no es correcto. Escriba 4 cifras y 2 letras. Por ejemplo: 1234 AB.
problem-postcode-empty = Escriba su código postal. Por ejemplo: 1234 AB.
problem-number = Este número de casa no es correcto. Por ejemplo: 12 o 12 B.
problem-number-empty = Escriba su número de casa.
problem-street-empty = Escriba su calle.
problem-town-empty = Escriba su ciudad o pueblo.
problem-address-form = Escriba su dirección completa.

# --- who acts ---

who-municipality = Nosotros
who-resident = Usted
who-other = Otra organización
who-main-occupant = Quien alquila o compra la casa
who-parent = Su padre, madre o tutor
who-employer = Su empresa
who-justis = Justis
who-housemates = Quien se muda con usted

# --- what is still needed ---

need-identity = una persona del equipo que confirma quién es usted
need-identity-document = un pasaporte válido o un carné de identidad válido
need-found-document = el documento que encontró
need-old-document = su documento antiguo
need-consent-main-occupant = el permiso de quien alquila o compra la casa, si va a vivir con alguien
need-papers-told = una persona del equipo que le dice qué papeles hacen falta
need-employer-form = el formulario con la parte de su empresa
need-copy-decision = la carta con la decisión
need-grounds = en pocas palabras, por qué no está de acuerdo
need-late-reason = por qué no fue posible en 6 semanas
need-number-plate = la matrícula de su coche
need-collection-day = una persona del equipo que acuerda un día con usted
need-photo = una foto de carné, de menos de 6 meses
need-in-person = una visita al mostrador de usted en persona
need-signature = su firma, en el mostrador
need-fee-unknown = una persona del equipo que le dice cuánto cuesta
