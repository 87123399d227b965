# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = Mis papeles: pasaporte, permiso de conducir o extracto
group-family = Nacimiento o fallecimiento
group-home = Mi casa o mi calle
group-letters = Una carta o una decisión
group-talk = Una cita o una charla
group-more = Otra cosa
in-group-title = ¿Qué encaja mejor?
in-group-other = Es otra cosa
say-it = Decirlo con mis palabras
say-it-detail = Escriba qué ha pasado
say-it-title = ¿Qué ha pasado?
say-it-hint = Bastan unas palabras. Por ejemplo: no puedo pagar el alquiler.
say-it-body = Buscamos lo que encaja. No guardamos lo que escribe.
say-it-label = Con sus palabras
meant-title = ¿Quiere decir esto?
meant-body = Elija lo que encaja mejor.
meant-none-title = Aún no sabemos qué quiere decir
meant-none-body = No importa. Dígalo de otra forma, mire la lista o hable con alguien.
meant-list = No, muéstreme la lista
meant-none-list = Muéstreme la lista
meant-again = Lo digo de otra forma
letter-with-code = Hay un código en la carta
