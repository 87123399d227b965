# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = ¿Cómo quiere sus cartas?
form-body = Recibe una carta sobre lo que arregla. Elija cómo la quiere. Lo recordamos para todas las cartas siguientes.
form-normal = Carta normal
form-normal-detail = En papel, con letra normal
form-large = Carta en letra grande
form-large-detail = Las letras son casi el doble de grandes
form-largest = Carta en letra muy grande
form-largest-detail = Para quien ve poco
form-simple = Carta con dibujos
form-simple-detail = Frases cortas con dibujos. La carta completa va detrás
form-spoken = Carta para escuchar
form-spoken-detail = Escucha su carta aquí y se la lleva como sonido
form-braille = Carta en braille
form-braille-detail = Puntos que se leen con los dedos
form-no-spoken = No hay carta para escuchar en su idioma. Hay una en holandés.
form-no-braille = No hay carta en braille en su idioma. Hay una en holandés.
form-also-title = ¿Quiere también una carta normal?
form-also-body = Otra persona puede leerla por usted. También puede enseñarla.
form-also-yes = Sí, también una carta normal
form-also-no = No, no hace falta
form-braille-here = La impresora braille imprime su carta aquí. Una persona del equipo se la da.
form-braille-later = Aquí no hay impresora braille. Le enviamos su carta en braille por correo.
form-spoken-later = Enseguida puede escuchar su carta aquí, con auriculares. Una persona del equipo la pone en una memoria USB.
form-review = Cómo llegan sus cartas
form-changed = Está cambiado. Sus próximas cartas llegan así.
# In the overview of one's own data.
data-form = Cómo llegan sus cartas
# What a member of staff does for it. $about is which letter it is.
paper-braille = La carta en braille
paper-spoken = La carta como sonido
data-task-emboss = Le enviamos esta carta en braille: { $about }
data-task-record = Recibe esta carta como sonido: { $about }
paper-loss-statement = La declaración de pérdida
paper-request = La carta con lo que aún hace falta
paper-decision = La decisión
paper-appointment = La carta con su cita
paper-cover = La carta en su idioma
paper-ask-photo = La carta sobre su foto
paper-ask-sign = La carta para firmar
paper-ask-still-right = La carta que pregunta si todo sigue igual
# The letter to listen to.
spoken-about = De quién y para quién es esta carta
spoken-part = Parte { $number } de { $count }. { $title }.
listen-open = Escuche su carta
listen-part = Parte { $number } de { $count }
listen-plug-in = Solo escucha su carta con auriculares. Enchúfelos en el dibujo de los auriculares.
listen-next = Parte siguiente
listen-earlier = Parte anterior
listen-papers = Volver a sus papeles
form-row-braille = Su carta en braille
form-row-braille-here = Una persona del equipo se la da
form-row-braille-later = La enviamos por correo
form-row-spoken = Su carta como sonido
form-row-spoken-later = Una persona del equipo se la da
