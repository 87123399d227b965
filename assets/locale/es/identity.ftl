# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = Sí, mi permiso de conducir
document-driving-licence-yours = su permiso de conducir
key-can-hint-driving-licence = Solo cifras, en la parte de delante de su permiso.
identify-title-other = ¿Tiene un documento de la persona por la que viene?
identify-scan = También puede escanear el documento. Ponga las líneas de abajo bajo el escáner.
key-scan = O ponga las líneas de abajo bajo el escáner. No guardamos este número.
lay-how-id-card = Ponga la tarjeta plana en el lector, con la foto hacia arriba.
lay-how-passport = Abra el pasaporte por la página con su foto. Póngalo en el lector con esa página hacia abajo.
lay-how-residence-permit = Ponga la tarjeta plana en el lector, con la foto hacia arriba.
lay-how-driving-licence = Ponga el permiso plano en el lector, con la foto hacia arriba.
lay-how-none = Ponga el documento plano en el lector.
card-unresponsive = Esta tarjeta no responde. Déle la vuelta y póngala plana. Debe haber una sola tarjeta en el lector.
card-in-use = El lector aún está ocupado. Espere unos segundos y vuelva a poner su documento.

## What is in the drawing, for who listens

art-can-id-card = Las seis cifras están delante, abajo a la derecha.
art-can-passport = Las seis cifras están en la página con su foto, a la derecha.
art-can-residence-permit = Las seis cifras están delante, abajo a la derecha.
art-can-none = Las seis cifras están en la parte de delante del documento.
art-number-id-card = El número del documento está delante, arriba a la derecha.
art-number-passport = El número del documento está en la página con su foto, arriba a la derecha.
art-number-residence-permit = El número del documento está delante, arriba a la derecha.
art-number-driving-licence = La línea está detrás de su permiso, abajo. Empieza con la letra D.
art-number-none = El número del documento está delante, arriba a la derecha.
art-bsn-back = El { -bsn } está detrás del carné de identidad, junto al código cuadrado.
art-letter-code = El código está en su carta, junto al código cuadrado.

## Taking your document with you

take-card-title = Llévese su documento
take-card-body = Su documento sigue en el lector, debajo de la pantalla. Quítelo. Entonces sigue solo.
take-card-later = Lo dejo un momento más
card-left-title = Aún hay un documento en el lector
card-left-body = ¿Es suyo? Quítelo del lector, debajo de la pantalla, y lléveselo.
card-left-clerk = ¿No es suyo? Déjelo ahí. Viene una persona del equipo.
card-left-next = El documento ya no está
farewell-card-title = Llévese su documento
farewell-card-body = Su documento sigue en el lector, debajo de la pantalla. Quítelo antes de irse.

## Scanning

scan-kept = Gracias. Hemos escaneado su documento. No lo pedimos otra vez.
scan-misread = El escaneo no se leyó bien. Inténtelo otra vez, con calma.
scan-foreign = No podemos usar esto. Puede escanear una carta de este quiosco, o las líneas de abajo de su documento.
scan-tired = Escanear no funciona ahora. No pasa nada. Puede escribir, o seguir sin ello.
scan-not-here = Gracias, pero aquí no lo necesitamos. Puede seguir.
scan-letter-later = Este es el código de una carta. Termine primero esta solicitud, o pulse Parar. Después escanee la carta.
scan-document-change = Ya preguntamos quién es usted. ¿Quiere cambiarlo? Puede hacerlo al final, cuando lo revisa todo.

## For whom

for-whom-title = ¿Por quién viene?
for-whom-body = También puede arreglar algo por otra persona.
for-myself = Por mí
for-other = Por otra persona
acting-as-title = ¿Por qué lo hace por otra persona?
acting-as-body = Lo anotamos. Una persona del equipo mira después los papeles con usted. Puede empezar ahora.
as-parent = Soy el padre o la madre
as-parent-detail = De un hijo menor de 18 años.
as-partner = Soy la pareja
as-legal = Me nombró un juez
as-legal-detail = Como tutor, administrador (bewindvoerder) o mentor.
as-mandate = Tengo un poder en papel
as-mandate-detail = Con la firma de la otra persona.
acting-name-title = ¿Cómo se llama usted?
acting-name-parent = Su nombre, como padre o madre. Las preguntas siguientes son sobre el niño.
acting-name-partner = Su nombre, como pareja. Las preguntas siguientes son sobre la otra persona.
acting-name-legal = Su nombre. Las preguntas siguientes son sobre la persona por la que viene. Traiga la decisión del juez al mostrador.
acting-name-mandate = Su nombre. Las preguntas siguientes son sobre la persona por la que viene. Guarde el poder.
acts-as-parent = { $name }, como padre o madre
acts-as-partner = { $name }, como pareja
acts-as-legal = { $name }, por un juez
acts-as-mandate = { $name }, con un poder en papel
problem-actor-name = Escriba su propio nombre, con letras.
review-for-whom = Por quién viene
review-myself = Por mí
note-acting = Lo hace por otra persona. Responda por esa persona.
clerk-fact-bsn = BSN, dado y no comprobado
clerk-fact-acting = Actúa por la persona

## BSN

bsn-title = ¿Cuál es su BSN?
bsn-body = No es obligatorio. Sin él su solicitud también sigue. Una persona del equipo lo busca después.
bsn-scan = También puede escanear el código cuadrado detrás de su carné de identidad.
bsn-label = Número de ciudadano (BSN)
bsn-hint = Nueve cifras. Está en su pasaporte, carné de identidad, permiso de conducir o tarjeta sanitaria.
bsn-give = Tengo mi BSN a mano
bsn-kept = Gracias. Su BSN está anotado.
problem-bsn = Este { -bsn } no es correcto. Tiene nueve cifras. Mire otra vez, o vuelva y pase la pregunta.
need-bsn = su { -bsn }

## A letter of this kiosk

letter-code-title = ¿Qué código tiene su carta?
letter-code-body = También puede escanear la carta. Ponga el código cuadrado bajo el escáner.
letter-code-label = Código de su carta
letter-code-hint = Dieciséis letras y cifras, en cuatro grupos. Un código más antiguo tiene doce.
problem-return-code = Este código no es correcto. Mire otra vez su carta. Tiene doce letras y cifras.
letter-born-title = ¿Cuál es la fecha de nacimiento?
letter-born-body = De la persona cuyo nombre está en la carta. Así sabemos que la carta no la tiene un desconocido.
letter-opening-title = Buscamos su caso
letter-refused-title = Esto no va junto
letter-refused-body = El código y la fecha de nacimiento no van juntos. Inténtelo otra vez.
letter-unasked = Su carta es quizás de otro quiosco. Ahora no podemos mirarlo, porque la conexión no funciona. Más tarde sí.
letter-other = Quiero arreglar algo
letter-elsewhere-body = Con esta carta ve cómo vamos. ¿Quiere añadir algo? Una persona del equipo lo hace con usted. Aquí no mostramos sus datos.
letter-closed-title = Ahora no es posible
letter-closed-body = El código se probó demasiadas veces con una fecha equivocada. Podrá probar en { $minutes } minutos.
letter-refused-help = Una persona del equipo también puede ayudarle ahora. Lleve su carta.
letter-end = Terminado
letter-open-title = Su caso: { $stage }
letter-open-body = Con esta carta ve cómo vamos. También puede añadir algo. Aquí no mostramos sus datos.
letter-added = Gracias. Se ha añadido a su caso.
stage-received = Recibido
stage-received-detail = El { $received_date }
stage-handled = En curso
stage-handled-detail = Una persona del municipio tiene su caso.
stage-decided = Decidido
stage-decided-detail = Recibe una carta con la decisión.
stage-ready = Listo para recoger
stage-ready-detail = Puede venir a recogerlo al mostrador.
stage-not-yet = Todavía no
letter-add-phone = Dar un número de teléfono
letter-add-phone-title = ¿A qué número podemos llamarle?
letter-add-address = Dar una dirección
letter-add-address-title = ¿A qué dirección podemos escribir?
letter-add-bsn = Dar su BSN
letter-add-bsn-title = ¿Cuál es su BSN?
letter-add-why = Lo añadimos a su caso. No mostramos lo que ya había.
letter-add-now = Añadir a mi caso

## How sure we must be who you are

fact-assurance = Cómo de seguros debemos estar de quién es usted
assurance-told = Para la solicitud: { $intake_message }. Para la decisión: { $decision_message }. Ahora: { $now_message }.
assurance-none = no hace falta
assurance-low = bastante seguros
assurance-substantial = seguros
assurance-high = muy seguros
assurance-now-none = aún no se sabe
need-identity-low = que sepamos quién es usted: con un documento, una carta con código o una persona del equipo
need-identity-intake = que sepamos quién es usted, para empezar la solicitud. Ya puede rellenarlo todo

## On paper

paper-acting-parent = { $name } lo pidió, como padre o madre. Al recogerlo traiga los dos documentos: el del niño y el del padre o madre.
paper-acting-partner = { $name } lo pidió, como pareja.
paper-acting-legal = { $name } lo pidió, por un juez. Traiga la decisión del juez al mostrador.
paper-acting-mandate = { $name } lo pidió, con un poder en papel. Traiga ese poder al mostrador.

## The gap as a task in the plan

prove-title = Que una persona del equipo confirme quién es usted
prove-when = En su próxima visita. Su solicitud sigue.
prove-summary = Traiga lo que tiene: un documento, una carta o alguien que le conoce. ¿Nada? Venga de todos modos. Una persona del equipo le ayuda entonces con preguntas.
prove-why = Para la decisión tenemos que estar seguros de quién es usted. Ahora aún no es bastante seguro.
prove-for = { $level_message }, antes de decidir
prove-at-intake = { $level_message }, para empezar
