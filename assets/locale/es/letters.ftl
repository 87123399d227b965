# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Página
letter-page-of = { $page } de { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = ¿No está de acuerdo con esta decisión?
letter-objection-text = Entonces puede presentar una objeción ([nl: bezwaar]). Puede hacerlo hasta el { $objection_date }. Envíe una carta a { $municipality }, { $place }. O entregue su carta en el mostrador. Una objeción es gratis.
letter-objection-contents = Escriba en su carta: su nombre y dirección, la fecha, el número de caso { $number } y por qué no está de acuerdo. Fírmela. Añada una copia de esta decisión.
letter-objection-urgent = La decisión vale mientras objeta. ¿Es urgente? Entonces puede pedir al juez una { -voorlopige-voorziening }. Cuesta dinero. Le ayudamos con gusto: llame al { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = Con esta carta va una carta en holandés. La carta en holandés es la oficial.

## Lines to write on

sign-place = Lugar y fecha
sign-name = Nombre
sign-here = Firma

## Statement of loss

loss-letter-title = Declaración de pérdida
loss-subject = Declaración de pérdida ([nl: verklaring van vermissing])
loss-message = Usted nos dijo que sus documentos faltan. Con esta declaración dejan de valer.
loss-sign = Lea esta declaración y fírmela ante una persona del equipo
loss-sign-by = en su próxima visita
loss-found = ¿Encuentra un documento? Entréguelo en el mostrador
loss-found-by = enseguida
loss-what = Qué falta
loss-name = Nombre
loss-name-value = { $name }
loss-documents = Documentos
loss-documents-value = { $documents }
loss-when = Desde
loss-when-value = { $lost_on }
loss-where = Dónde
loss-where-value = { $lost_place }
loss-unknown = no se sabe
loss-declare = Qué declara usted
loss-declare-text = Declaro que ya no tengo estos documentos. Todo lo que está aquí es verdad. Sé que los documentos dejan de valer y que esto no se puede deshacer.
loss-after = Qué pasa después
loss-after-text = Comunicamos la pérdida. Entonces los documentos ya no valen, tampoco en el extranjero. Esta declaración no cuesta nada.

## Request for what is missing (Awb 4:5)

request-letter-title = Aún necesitamos algo de usted
request-subject = Aún necesitamos algo de usted: { $task }
request-message = Su solicitud aún no está completa. Denos lo que falta, como muy tarde el { $due_date }.
request-by = como muy tarde el { $due_date }
request-how = Cómo nos lo da
request-how-text = Tráigalo aquí: { $place }. O envíelo por correo. Escriba en él el número de caso { $number }.
request-late = ¿No llega a tiempo?
request-late-text = Llámenos antes del { $due_date }. Entonces buscamos juntos una solución. ¿No sabemos nada? Entonces podemos decidir no seguir con su solicitud.

## Decision

decision-letter-title = Decisión
decision-subject = Decisión: { $task }
decision-granted = Aprobamos su solicitud: { $task }.
decision-partly = Aprobamos una parte de su solicitud: { $task }.
decision-refused = Rechazamos su solicitud: { $task }.
decision-why = Por qué decidimos esto
decision-pay = Paga en efectivo o con tarjeta en el mostrador, o con nuestra factura. Cuesta lo mismo en todas partes.
decision-mandate = En nombre del alcalde y los concejales ([nl: burgemeester en wethouders])

## Appointment

meeting-letter-title = Su cita
meeting-subject = Su cita: { $task }
meeting-message = Le esperamos el { $at_date } a las { $at_clock }.
meeting-about = Para
meeting-about-value = { $task }
meeting-day = Día
meeting-day-value = { $at_date }
meeting-time = Hora
meeting-time-value = { $at_clock }
meeting-place = Dónde
meeting-place-value = { $place }
meeting-bring = Traiga esto
meeting-other = ¿No puede venir?
meeting-other-text = Llame al { $phone }. Entonces hacemos juntos otra cita.
meeting-help = ¿Necesita ayuda o un intérprete, o no puede estar mucho de pie? Díganoslo antes. Siempre puede venir alguien con usted.

## Cover letter in another language

cover-letter-title = Sobre su carta del municipio
cover-subject = Sobre su carta: { $title }
cover-message = Hemos recibido su solicitud. Su número de caso es { $number }. Abajo está lo que tiene que hacer.
cover-costs = Qué cuesta
cover-read-aloud = ¿Quiere que alguien lea con usted la carta en holandés? Venga a vernos. No cuesta nada.

## Letters that ask for one thing

ask-code = Escanee este código en un quiosco de la sala. Así ve enseguida esta pregunta. O escriba las letras y cifras. No hay datos personales en el código.
ask-by = como muy tarde el { $due_date }
ask-photo-letter-title = Necesitamos una foto de carné de usted
ask-photo-subject = Traiga una foto de carné
ask-photo-message = Necesitamos una foto de carné de usted para: { $task }.
ask-photo-picture = Una foto de carné de menos de 6 meses, con la cara de frente.
ask-photo-step = Traiga su foto aquí: { $place }
ask-photo-why = Sin foto no podemos seguir. ¿No tiene dinero para una foto? Díganoslo. Encontramos una solución.
ask-sign-letter-title = Necesitamos su firma
ask-sign-subject = Firme aquí
ask-sign-message = Necesitamos su firma para: { $task }.
ask-sign-picture = Lea primero lo que está abajo. Después firme.
ask-sign-step = Firme esta carta y entréguela aquí: { $place }
ask-sign-statement = { $statement }
ask-sign-why = ¿Algo no está claro? No firme todavía. Llámenos primero.
ask-right-letter-title = ¿Sigue siendo correcto?
ask-right-subject = ¿Sigue siendo correcto?
ask-right-message = Usted nos dijo esto para: { $task }. ¿Sigue siendo así?
ask-right-picture = Mire si todo sigue siendo correcto.
ask-right-what = Esto es lo que sabemos de usted
ask-right-step = Avísenos: en un quiosco, en el mostrador o en el { $phone }
ask-right-why = ¿Es todo correcto? Díganoslo también. Entonces podemos seguir.

## Paying by transfer

pay-to = A
pay-iban = Cuenta
pay-iban-words = Cuenta en palabras
pay-amount = Cantidad
pay-with = Referencia
pay-trouble-short = ¿No puede pagar? Llame al { $phone } o venga. Encontramos juntos una solución.
digit-0 = cero
digit-1 = uno
digit-2 = dos
digit-3 = tres
digit-4 = cuatro
digit-5 = cinco
digit-6 = seis
digit-7 = siete
digit-8 = ocho
digit-9 = nueve

## The clerk writes a letter

letter-statement = { $statement }
