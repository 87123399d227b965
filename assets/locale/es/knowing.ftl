# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = ¿Sigue siendo correcto?
known-body = Esto ya lo sabemos. No tiene que escribirlo otra vez.
known-source = Cómo lo sabemos
known-yes = Sí, sigue siendo correcto
known-no = No, ha cambiado
known-not-needed = No use esto
known-in-research = El municipio aún comprueba si es correcto. Puede cambiarlo aquí.
# where it comes from, and how old it is
known-from-chip = De su documento, leído { $age }
known-from-registry = Del { -brp }, pedido { $age }
known-from-earlier = Lo escribió usted, { $age }
known-from-scan = De lo que escaneó, { $age }
known-from-clerk = Lo confirmó una persona del equipo, { $age }
known-from-resident = Lo escribió usted, { $age }
known-just-now = ahora mismo
known-minutes =
    { $minutes ->
        [one] hace { $minutes } minuto
       *[other] hace { $minutes } minutos
    }
known-on = el { $known_date } a las { $clock }
# waiting for the registry
looking-up-title = Buscamos sus datos
looking-up-body = Tarda unos segundos. Así tiene que escribir menos.
looking-up-skip = Lo escribo yo
# why we ask nevertheless
registry-note-address-abroad = El registro tiene una dirección en el extranjero. Escriba aquí dónde recibe el correo ahora.
registry-note-address-place = El registro tiene un lugar sin código postal. Escriba aquí dónde recibe el correo.
registry-note-address-unknown = El registro no tiene dirección suya. Una persona del equipo lo mira con usted.
registry-note-address-not-lived = El registro dice que ya no vive en su dirección antigua. Escriba aquí dónde recibe el correo ahora.
registry-note-deceased = Ahora no podemos pedir sus datos. Escríbalos aquí. Una persona del equipo lo mira con usted.
registry-note-emigrated = El registro dice que se fue al extranjero. Escriba aquí dónde recibe el correo ahora.
registry-note-elsewhere = Sus datos no los lleva un municipio de los Países Bajos. Escríbalos aquí.
registry-note-withheld = Sus datos son secretos. Por eso no los mostramos aquí. Escriba dónde recibe el correo.
# anything else
else-title = ¿Podemos hacer algo más por usted?
else-body = ¿Ha pasado otra cosa? Aún sabemos quién es usted. No tiene que contar nada otra vez.
else-no = No, he terminado
else-yes = Sí, hay otra cosa
