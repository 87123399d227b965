# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = No estoy de acuerdo con algo

# --- questions ---

disagree-about = ¿Con qué no está de acuerdo?
disagree-about-hint = Una decisión está en una carta. Una queja es sobre cómo le trataron.
disagree-about-why = Contra una decisión presenta una objeción (bezwaar). Sobre un trato presenta una queja.
disagree-about-decision = Con una decisión en una carta
disagree-about-treatment = Con cómo me trataron
disagree-decided-by = ¿Quién tomó la decisión?
disagree-decided-by-hint = Está arriba en la carta.
disagree-decided-by-why = Presenta la objeción ante quien tomó la decisión.
disagree-decided-by-us = Este municipio
disagree-decided-by-other = Otra organización
disagree-decided-by-unsure = No lo sé
disagree-sent-on = ¿Qué fecha tiene la carta?
disagree-sent-on-hint = Día, mes y año. ¿No lo sabe? Pase esta pregunta.
disagree-sent-on-why = Tiene 6 semanas, desde el día después del envío. Calculamos el último día.
disagree-reference = ¿Qué referencia (kenmerk) tiene la carta?
disagree-reference-hint = La referencia es un número. ¿No lo sabe? Pase esta pregunta.
disagree-reference-why = Así encontramos rápido la decisión.
disagree-reason = ¿Por qué no está de acuerdo?
disagree-reason-hint = Bastan unas palabras. También puede decirlo en el mostrador.
disagree-reason-why = Así sabemos qué tenemos que mirar.
disagree-late-because = ¿Por qué no fue posible en 6 semanas?
disagree-late-because-hint = Por ejemplo: estuve enfermo. También puede decirlo en el mostrador.
disagree-late-because-why = Las 6 semanas han pasado. Una persona del equipo mira si aún es posible.
disagree-cannot-wait = ¿Va a pasar algo que no puede esperar?
disagree-cannot-wait-hint = Por ejemplo: tiene que dejar su casa esta semana.
disagree-cannot-wait-why = Una decisión sigue mientras presenta una objeción. Un juez puede pararla.
disagree-talk-first = ¿Quiere hablar primero con alguien?
disagree-talk-first-hint = Una persona del equipo explica la decisión. A veces la objeción ya no hace falta.
disagree-talk-first-why = Hablar siempre se puede. Su objeción o queja sigue adelante.
disagree-name = ¿Cómo se llama usted?
disagree-name-hint = Su nombre y su apellido.
disagree-name-why = Así podemos encontrarle en nuestros datos y enviarle una carta.
disagree-birth-date = ¿Cuándo nació usted?
disagree-birth-date-hint = Día, mes y año. Por ejemplo: 17-05-1980.
disagree-birth-date-why = Con su nombre y fecha de nacimiento encontramos sus datos.
disagree-address = ¿A qué dirección podemos escribirle?
disagree-address-hint = ¿No tiene dirección? Pase esta pregunta. Puede llevarse su carta aquí.
disagree-address-why = Su carta dice qué hacemos nosotros, qué hace usted y qué cuesta.
disagree-phone = ¿A qué número podemos llamarle?
disagree-phone-hint = ¿No tiene teléfono? Pase esta pregunta.
disagree-phone-why = Así podemos llamarle cuando algo está listo o cuando tenemos una pregunta.

# --- tasks ---

disagree-task-conversation = Una persona del equipo habla con usted
disagree-task-conversation-summary = Traiga su carta. Una persona del equipo explica qué dice. Las 6 semanas siguen contando.
disagree-task-conversation-when = Hoy, aquí en la sala
disagree-task-conversation-why = Usted dijo que quiere hablar primero con alguien.
disagree-task-objection = Su objeción
disagree-task-objection-summary = Su objeción empieza hoy. Aún tiene que firmar. Recibe una prueba de que la hemos recibido.
disagree-task-objection-when = Como muy tarde el { $due_date }
disagree-task-objection-why = No está de acuerdo con una decisión. Tiene 6 semanas, desde el día después del envío.
disagree-task-objection-late = Su objeción después de las 6 semanas
disagree-task-objection-late-summary = Las 6 semanas han pasado. Puede presentarla de todos modos. Diga por qué es más tarde. Una persona del equipo mira si aún es posible.
disagree-task-objection-late-when = Hoy mismo
disagree-task-objection-late-why = No está de acuerdo con una decisión. La carta se envió hace más de 6 semanas.
disagree-task-objection-undated = Su objeción
disagree-task-objection-undated-summary = Recibimos su objeción hoy. Traiga la carta. Una persona del equipo mira si está a tiempo.
disagree-task-objection-undated-when = Hoy mismo. Tiene 6 semanas, desde el día después del envío.
disagree-task-objection-undated-why = No está de acuerdo con una decisión. Sin fecha no sabemos el último día.
disagree-task-decide-objection = Decidimos sobre su objeción
disagree-task-decide-objection-summary = Miramos otra vez la decisión. Si no llegamos a tiempo, le escribimos.
disagree-task-decide-objection-when = Normalmente antes del { $due_date } o ese día
disagree-task-decide-objection-why = Presenta una objeción. Decidimos en 6 semanas después de que pase el tiempo para objetar. Puede durar más.
disagree-task-write-to-them = Escribir a quien tomó la decisión
disagree-task-write-to-them-summary = La carta dice cómo presentar una objeción, dónde y hasta cuándo. ¿Es difícil? Una persona del equipo la lee con usted.
disagree-task-write-to-them-when = Antes del último día que dice la carta
disagree-task-write-to-them-why = Usted dijo que otra organización tomó la decisión. Nosotros no podemos cambiarla.
disagree-task-complaint = Su queja
disagree-task-complaint-summary = Su queja empieza hoy. Una persona del equipo la recibe. Le decimos qué hacemos con ella.
disagree-task-complaint-when = Le respondemos en 6 semanas. Si no, le escribimos.
disagree-task-complaint-why = Usted dijo que no está de acuerdo con cómo le trataron.
disagree-task-court-now = Pedir al juez que lo pare
disagree-task-court-now-summary = Una objeción no para la decisión. El juez puede, si es urgente. Cuesta dinero. Díganos que lo hace: a veces entonces esperamos.
disagree-task-court-now-when = En cuanto pueda
disagree-task-court-now-why = Usted dijo que pasa algo que no puede esperar.
disagree-task-ombudsman = ¿Aún no está satisfecho? El defensor (ombudsman)
disagree-task-ombudsman-summary = Primero miramos nosotros su queja. ¿No está satisfecho después? El ombudsman le ayuda gratis.
disagree-task-ombudsman-when = Después de nuestra respuesta
disagree-task-ombudsman-why = Usted presentó una queja.
