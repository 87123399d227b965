# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = Su número de caso
paper-received = Recibido en el mostrador el { $received_date } a las { $clock }.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Gratis
paper-fee-unknown = Una persona del equipo se lo dice
paper-total = Total
paper-needs = Aún hace falta:
paper-phone = Llame al { $phone }
paper-settlement-nothing-due = No tiene que pagar nada.
paper-settlement-cash = Paga en efectivo en el mostrador.
paper-settlement-card = Paga con su tarjeta en el mostrador.
paper-settlement-invoice = Paga con la factura que va con esto.
paper-settlement-instalments = Paga por partes. Una carta dice cuándo.
paper-settlement-waiver = Pide no pagar. Lo miraremos.
paper-settlement-later = Elige más tarde cómo pagar. Su solicitud sigue.
paper-settlement-pick-up = Paga al recogerlo.

## Receipt

receipt-now = Qué pasa ahora
receipt-you = Qué hace usted
receipt-costs = Qué cuesta
receipt-municipality = Esto lo hacemos nosotros
receipt-other = Esto lo hace otra organización
receipt-identity = Que una persona del equipo confirme quién es usted. Su solicitud sigue.
receipt-nothing-to-do = Ahora no tiene que hacer nada.
receipt-keep = Guarde este recibo.
receipt-code = Escanee este código en un quiosco de la sala. Así sigue con su solicitud. No hay datos personales en el código.
receipt-code-words = O escriba este código:
receipt-questions = ¿Preguntas? Llame al { $phone }

## Receipt for cash

cash-title = Comprobante de pago
cash-number = Número de este comprobante
cash-case = Número de caso: { $number }
cash-amount = Pagado en efectivo
card-amount = Pagado con tarjeta
cash-when = Pagado el { $paid_date } a las { $clock }.
cash-keep = Guarde este comprobante.

## Letter

letter-title = Confirmación de su solicitud
letter-subject = Su solicitud: { $title }
letter-date = Fecha
letter-number = Número de caso
letter-contact = Preguntas
letter-hand-over = Entregada en la sala
letter-resident = A la persona que hizo la solicitud
letter-message = Hemos recibido su solicitud el { $received_date } a las { $clock }.
letter-number-sentence = Su número de caso es { $number }. Téngalo a mano cuando nos llame.
letter-now = Qué tiene que hacer ahora
letter-nothing-now = Ahora no tiene que hacer nada. Nos ponemos a trabajar.
letter-prove = Que una persona del equipo confirme quién es usted
letter-prove-when = En su próxima visita
letter-plan = Qué pasa
letter-plan-intro = Estos son todos los pasos, en el mejor orden.
letter-who = Quién
letter-when = Cuándo
letter-phone = Teléfono
letter-cost = Coste
letter-needs = Aún hace falta
letter-why = Por qué
letter-identity = Quién es usted
letter-identity-not-yet = Aún no sabemos con seguridad quién es usted. Eso no para su solicitud. Una persona del equipo lo confirma con usted. ¿Aún tiene un pasaporte, carné de identidad o permiso de conducir? Tráigalo. ¿No le queda nada? Venga de todos modos. Siempre hay un camino.
letter-identity-chip-genuine = Hemos leído el chip de su documento. El documento es auténtico.
letter-identity-chip-issuer-not-verified = Hemos leído el chip de su documento. Los datos del chip no han cambiado. Quién lo hizo aún no está comprobado. Tenemos que hacerlo todavía.
letter-identity-chip-expired = Hemos leído el chip de su documento. Su documento ha caducado. Una persona del equipo lo mira con usted.
letter-identity-chip-other = Hemos leído el chip de su documento. La comprobación no está terminada. Una persona del equipo la hace con usted.
letter-identity-clerk = Una persona del equipo ha confirmado quién es usted.
letter-identity-clerks = Dos personas del equipo han confirmado juntas quién es usted.
letter-identity-letter-code = Siguió con el código de una carta. Una persona del equipo confirma después quién es usted.
letter-costs = Qué cuesta y cómo paga
letter-costs-none = Su solicitud no cuesta nada.
letter-pay-intro = Puede elegir otra forma. Todas las formas cuestan lo mismo:
letter-pay-cash = en efectivo en el mostrador, recibe un comprobante
letter-pay-card = con su tarjeta en el mostrador
letter-pay-invoice = con una factura que le enviamos
letter-pay-instalments = por partes, junto con nosotros
letter-pay-pick-up = al recogerlo
letter-pay-waiver = ¿tiene poco dinero? Pregúntenos si puede no pagar
letter-pay-never-stops = El pago no para su solicitud.
letter-wrong = ¿Algo no es correcto?
letter-wrong-text = Llámenos o venga. Lo cambiamos. Esta carta aún no es una decisión. ¿Recibe más tarde una decisión y no está de acuerdo? Entonces puede presentar una objeción (bezwaar). La decisión dice cómo hacerlo y cuánto tiempo tiene.
letter-questions = ¿Tiene preguntas?
letter-questions-text = Llame al { $phone } o venga a { $place }. Tenga a mano su número de caso.
letter-formats = ¿Quiere otra carta?
letter-formats-text = ¿Quiere esta carta en letra grande, en braille o leída en voz alta? Pídanoslo. No cuesta nada.
letter-privacy = Sus datos
letter-privacy-text = Usamos sus datos solo para esta solicitud. Puede verlos y pedir que se corrijan.
letter-privacy-where = Puede leer más en { $website }. O pregunte en el mostrador.
letter-privacy-ask = Pregunte en el mostrador cómo funciona.
letter-greeting = Un saludo,
letter-code = Con este código sigue con su solicitud. Escanéelo en un quiosco de la sala, o escriba las letras y cifras. No hay datos personales en el código.
letter-code-alternative = Código QR para seguir con su solicitud en un quiosco. El código en letras y cifras es { $code }.
letter-page = Número de caso { $number } · página { $page } de { $pages }

## Voucher for the till

receipt-voucher = Vale de pago. Enseñe estas barras cuando paga.

## Invoice and payment in parts

invoice-letter-title = Factura
invoice-subject = Factura: { $title }
invoice-pay = Pague { $pay_cents } como muy tarde el { $pay_date }.
invoice-what = Qué paga
invoice-code = Escanee este código con la aplicación de su banco. Entonces { $pay_cents } ya está puesto. ¿No funciona? Escriba lo que está aquí.
instalments-letter-title = Pagar por partes
instalments-subject = Pagar por partes: { $title }
instalments-agreed = Paga en { $count } partes. No cuesta más.
instalments-when = Cuándo paga
instalment-row = Parte { $number }, hasta el { $part_date }
instalments-early = Siempre puede pagar antes.
instalments-code = Escanee este código con la aplicación de su banco para la primera parte. Entonces { $pay_cents } ya está puesto. La referencia es siempre la misma.
pay-how = Cómo paga
pay-counter = ¿Prefiere pagar en efectivo o con tarjeta? Puede, sin coste extra, aquí: { $place }. Traiga esta carta.
pay-trouble = ¿No puede pagar?
pay-trouble-text = Llame al { $phone } o venga. Encontramos juntos una solución.
pay-code-alternative = Código QR para su banco: { $pay_cents } a { $iban }. Referencia { $reference }.
