# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Continuar
skip = Pasar
yes = Sí
no = No
look = Ver
free = Gratis
amount = { $amount_cents }
not-given = Sin rellenar
try-again = Intentar otra vez
path-event = Qué pasó
path-questions = Preguntas
path-identity = Quién es usted
path-plan = Su plan
path-check = Revisar

## After a power cut

resume-title = ¿Estaba usando el quiosco hace un momento?
resume-body = El quiosco se apagó un momento. Lo que había escrito está guardado.
resume-yes = Sí, sigo
resume-asked-again =
    Las preguntas acaban de cambiar. { $count ->
        [one] Una respuesta ya no vale. La preguntamos otra vez.
       *[other] { $count } respuestas ya no valen. Las preguntamos otra vez.
    }
resume-set-aside = Estas preguntas ya no están aquí. Guardamos lo que había escrito. Elija otra vez qué pasó, o pida ayuda.
resume-no = No, borrar todo

## Language and comfort

language-title = ¿Qué idioma quiere?
comfort-title = ¿Puede leer y oír bien esto?
comfort-body = Elija lo que le resulta cómodo. Puede cambiarlo en cualquier momento, abajo en la pantalla.
comfort-text-size = Texto: { $size }
comfort-voice = Leer todo en voz alta

## What happened

happened-title = ¿Qué ha pasado?

## Questions

why-asked = ¿Por qué preguntamos esto?
why-title = ¿Por qué preguntamos esto?
why-general = Solo preguntamos lo que necesitamos para ayudarle.
why-close = Volver a la pregunta
day-today = Hoy
day-yesterday = Ayer
day-other-day = Otro día
field-date = Fecha
field-date-hint = Día, mes, año. Por ejemplo 24-11-2026
field-text = Su respuesta
field-amount = Cantidad en euros
field-amount-hint = Por ejemplo 1250 o 1250,50
field-count = Número
field-count-hint = Un número entero, por ejemplo 3
field-place = Lugar
field-name = Su nombre
field-name-hint = Nombre y apellido
field-phone = Número de teléfono
field-phone-hint = Por ejemplo 06 12345678
field-postcode = Código postal
field-postcode-hint = Por ejemplo 1234 AB
field-number = Número de casa
field-number-hint = Con añadido, por ejemplo 12 B
field-street = Calle
field-town = Ciudad o pueblo
field-given-names = Nombres
field-family-name = Apellido
field-birth-date = Fecha de nacimiento
problem-date = Esta fecha no es correcta. Escriba día, mes y año. Por ejemplo 24-11-2026.
problem-birth-date-ahead = Esta fecha de nacimiento está en el futuro. Escriba su fecha de nacimiento.
problem-choose-one = Elija primero una respuesta.
problem-address-postcode = Escriba su código postal y número de casa.
problem-address-street = Escriba su calle y ciudad.
problem-can = No son seis cifras. Mire otra vez su documento.
problem-document-number = Este número no es correcto. Mire su documento. Tiene letras y cifras.
problem-case-number = Este número de caso no es correcto. Compruebe los caracteres.
problem-name = Escriba el apellido.

## Identity

identify-title = ¿Aún tiene un documento aquí?
identify-body = Con un documento sabemos pronto quién es usted. ¿No tiene nada? Entonces simplemente sigue.
identify-at-home = Un pasaporte en casa no ayuda ahora. Tráigalo más tarde si lo tiene.
document-id-card = Sí, mi carné de identidad
document-passport = Sí, mi pasaporte
document-residence-permit = Sí, mi permiso de residencia
document-none = No, no tengo nada aquí
document-id-card-yours = su carné de identidad
document-passport-yours = su pasaporte
document-residence-permit-yours = su permiso de residencia
document-none-yours = su documento
without-document = Seguir sin documento
key-why = Con este número podemos leer el chip. No lo guardamos.
key-can-title = ¿Qué seis cifras hay en su documento?
key-can-label = Seis cifras (CAN)
key-can-hint-id-card = Solo cifras, delante en su carné. No es el número del documento.
key-can-hint-passport = Solo cifras, en la página con su foto. No es el número del documento.
key-can-hint-residence-permit = Solo cifras, delante en su carné. No es el número del documento.
key-can-hint-none = Solo cifras. No es el número del documento.
key-no-can = No veo seis cifras
key-document-number-title = ¿Cuál es el número de su documento?
key-document-number-label = Número del documento
key-document-number-hint = Nueve letras y cifras, arriba a la derecha de su documento
key-birth-date-title = ¿Cuál es su fecha de nacimiento?
key-birth-date-label = Fecha de nacimiento
key-birth-date-hint = Día, mes, año, como en su documento
key-expiry-date-title = ¿Hasta cuándo vale su documento?
key-expiry-date-label = Válido hasta
key-expiry-date-hint = Día, mes, año, como en su documento
key-again = Escribir el número otra vez
lay-title = Ponga { $document } en el lector
lay-body = El lector está debajo de la pantalla. Deje ahí su documento hasta que digamos que está listo.
no-reader-title = El lector de tarjetas no funciona ahora
no-reader-body = No se ha perdido nada. Puede seguir sin documento. Una persona del equipo confirma después quién es usted.
reading-title = Leemos su documento
reading-found = Hola { $name }.
reading-body = Deje el documento quieto. Tarda unos segundos.
card-read-title = Su documento está leído
take-card = Llévese su documento.
fact-name = Nombre
fact-document = Documento
fact-expires = Válido hasta el { $expires_date }
chip-genuine = Su documento es auténtico.
chip-issuer-not-verified = El chip no ha cambiado. Quién lo hizo no se conoce aquí.
chip-altered = Los datos del chip no son correctos. Una persona del equipo lo mira con usted.
chip-expired = Su documento ha caducado. Sí sabemos quién es usted. Una persona del equipo lo mira.
chip-not-checked = El chip está leído. No pudimos comprobar si es auténtico. Una persona del equipo lo mira.
chip-because-no-security-object = No hay firma en el chip.
chip-because-unknown-algorithm = El chip está firmado de una forma que no conocemos.
chip-because-signer-missing = No dice quién firmó el chip.
chip-because-signer-not-valid = Quien firmó el chip no podía hacerlo entonces.
chip-because-revoked = El país ha retirado la firma de este chip.
chip-because-no-lists = Aún no hay certificados de países en este quiosco.
chip-because-issuer-unknown = El certificado de quien lo hizo no está en este quiosco.
read-wrong-key-title = El chip no se abre
read-wrong-key-body = Algo en el número o las fechas no es correcto. Escríbalos otra vez.
read-card-moved-title = Su documento se movió
read-card-moved-body = No se ha perdido nada. Ponga otra vez su documento en el lector y déjelo ahí.
read-not-a-document-title = Esto no es un carné de identidad ni un pasaporte
read-not-a-document-body = Ponga un carné de identidad o un pasaporte en el lector.
read-altered-title = El chip y su documento no van juntos
read-altered-body = No se ha perdido nada. Una persona del equipo mira después su documento con usted. Ahora puede seguir.
read-needs-pace-title = Aquí aún no podemos leer este chip
read-needs-pace-body = No es culpa suya. Puede seguir. Una persona del equipo mira su documento más tarde.
read-needs-mrz-title = Este chip necesita otra cosa
read-needs-mrz-body = Las seis cifras no bastan aquí. Escriba el número del documento y dos fechas.
read-reader-gone-title = El lector de tarjetas no funciona ahora
read-reader-gone-body = No se ha perdido nada. Inténtelo otra vez, o siga sin documento.
read-garbled-title = No entendemos este chip
read-garbled-body = No es culpa suya. Inténtelo otra vez, o siga sin documento.
read-wrong-can-body = Las seis cifras no van con este documento. Mire otra vez donde señala el dibujo.
read-key-again = Escribir otra vez
read-tired = ¿No funciona? Entonces siga. Una persona del equipo confirma después quién es usted.

## Plan

plan-title =
    { $count ->
        [one] Arreglamos esta cosa
       *[other] Arreglamos estas { $count } cosas
    }
plan-body = Pulse una línea para una explicación.
plan-total = Junto cuesta { $total_cents }. También puede pagar más tarde.
plan-free = Esto no le cuesta nada.
back-to-plan = Volver a su plan
call-now = Llame ahora, con el teléfono de la sala
fact-who = Quién lo hace
fact-when = Cuándo
fact-cost = Coste
fact-needed = Aún hace falta
fact-met = En orden
fact-why = Por qué
settle-title = ¿Cómo quiere pagar { $total_cents }?
settle-body = No tiene que pagar ahora. Su solicitud siempre sigue.
settle-cash = En efectivo en el mostrador
settle-cash-detail = Recibe un recibo numerado.
settle-card = Con tarjeta en el mostrador
settle-card-detail = La tarjeta de otra persona también vale.
settle-invoice = Con una factura por carta
settle-invoice-detail = Paga en 30 días.
settle-instalments = Por partes
settle-instalments-detail = Elige en cuántas partes.
settle-waiver = No puedo pagar esto
settle-waiver-detail = Una persona del equipo mira si paga menos o nada.
settle-later = Más tarde
settle-later-detail = Elige otro día cómo pagar.
settle-nothing-due = Nada que pagar

## Review

review-title = ¿Es todo correcto?
review-body = Pulse una línea para cambiarla.
review-identity = Quién es usted
review-identity-later = Una persona del equipo lo confirma después
review-plan =
    { $count ->
        [one] 1 cosa que arreglar
       *[other] { $count } cosas que arreglar
    }
review-settlement = Pago: { $total_cents }
review-confirm = Sí, es correcto. Enviar
confirming-title = Guardamos su solicitud

## Received, paper, goodbye

received-title = Hemos recibido su solicitud
received-body = Todo está guardado con seguridad. Este es su número de caso.
received-number = Su número de caso
paper-receipt = Su recibo
paper-letter = Su carta
paper-confirmation = Carta: confirmación
paper-cash-receipt = Recibo de pago
paper-coming = Saldrá de la impresora
paper-out = Está en la bandeja
paper-take = Tome su recibo y su carta de la bandeja debajo de la pantalla.
paper-taken = Tengo mis papeles
paper-trouble = Su solicitud está recibida, también sin papel. Apunte el número, o pregunte a una persona del equipo.
paper-again-receipt = Imprimir otra vez el recibo
paper-again-letter = Imprimir otra vez la carta
paper-without = Sigo sin papel
farewell-title = Eso es todo. Le deseamos mucho ánimo
farewell-body = Su plan está en el recibo y en la carta. ¿Tiene una pregunta? Dé su número de caso.
farewell-wiped = Sus datos desaparecen ahora de esta pantalla.
farewell-end = Terminado

## Over the page

time-warning-title = ¿Sigue ahí?
time-warning-body = En { $seconds } segundos paramos y borramos la pantalla. Toque cualquier cosa para seguir.
time-warning-continue = Sí, sigo aquí
help-title = Viene una persona del equipo
help-body = Hemos llamado a una persona del equipo. Quédese aquí. Lo que ha escrito se queda.
help-phone = También puede llamar: { $phone }
help-continue = Sigo yo
help-clerk = Soy del personal
stop-title = ¿Quiere parar?
stop-body = Si para, borramos todo lo que ha escrito.
stop-go-on = No, sigo
stop-erase = Sí, parar y borrar todo

## Clerk

clerk-case-number = Número de caso
clerk-received = { $received_time }
clerk-fact-received = Recibido
clerk-goes-at = { $goes_time }
