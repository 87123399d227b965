# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = Necesito un certificado, como un extracto o de buena conducta

# --- questions ---

need-document-documents = ¿Qué documento necesita?
need-document-documents-hint = Elija todo lo que necesita.
need-document-documents-why = Así pedimos exactamente eso.
need-document-documents-brp-extract = Un extracto: prueba de mi dirección y datos
need-document-documents-conduct = Una { -vog }: certificado de buena conducta
need-document-documents-civil-act = Un acta de nacimiento, matrimonio o fallecimiento
need-document-documents-proof-alive = Una prueba de que vivo, para una pensión
need-document-documents-signature-true = Una prueba de que mi firma es auténtica
need-document-extract-for = ¿Para qué necesita el extracto?
need-document-extract-for-hint = Por ejemplo: para mi casa de alquiler. Puede pasar esta pregunta.
need-document-extract-for-why = No todos los extractos son iguales. Así no ponemos más de lo necesario.
need-document-conduct-form = ¿Tiene un formulario para la { -vog }?
need-document-conduct-form-hint = A menudo su empresa rellena primero una parte.
need-document-conduct-form-why = Sin la parte de su empresa no podemos seguir.
need-document-conduct-form-have = Sí, mi empresa lo ha rellenado
need-document-conduct-form-not-yet = No, todavía no
need-document-conduct-form-for-myself = Pido la VOG sin empresa
need-document-employer = ¿Para qué empresa o asociación es?
need-document-employer-hint = Basta el nombre. Puede pasar esta pregunta.
need-document-employer-why = El nombre va en su solicitud.
need-document-conduct-for = ¿Qué trabajo va a hacer?
need-document-conduct-for-hint = Por ejemplo: conducir un taxi o trabajar con niños. Puede pasar esta pregunta.
need-document-conduct-for-why = La { -vog } es sobre el trabajo que va a hacer.
need-document-act-of = ¿Qué acta es?
need-document-act-of-hint = Es un papel sobre lo que ha pasado.
need-document-act-of-why = Así buscamos la correcta.
need-document-act-of-birth = Nacimiento
need-document-act-of-marriage = Matrimonio o pareja
need-document-act-of-death = Fallecimiento
need-document-act-here = ¿En qué municipio pasó?
need-document-act-here-hint = El acta se guarda en el municipio donde pasó.
need-document-act-here-why = Solo ese municipio puede dársela.
need-document-act-here-here = En este municipio
need-document-act-here-other-municipality = En otro municipio
need-document-act-here-unsure = No lo sé
need-document-name = ¿Cómo se llama usted?
need-document-name-hint = Su nombre y su apellido.
need-document-name-why = Así podemos encontrarle en nuestros datos y enviarle una carta.
need-document-birth-date = ¿Cuándo nació usted?
need-document-birth-date-hint = Día, mes y año. Por ejemplo: 17-05-1980.
need-document-birth-date-why = Con su nombre y fecha de nacimiento encontramos sus datos.
need-document-address = ¿A qué dirección podemos escribirle?
need-document-address-hint = ¿No tiene dirección? Pase esta pregunta. Puede llevarse su carta aquí.
need-document-address-why = Su carta dice qué hacemos nosotros, qué hace usted y qué cuesta.
need-document-phone = ¿A qué número podemos llamarle?
need-document-phone-hint = ¿No tiene teléfono? Pase esta pregunta.
need-document-phone-why = Así podemos llamarle cuando algo está listo o cuando tenemos una pregunta.

# --- tasks ---

need-document-task-extract = Su extracto
need-document-task-extract-summary = Una persona del equipo comprueba quién es y lo imprime. Cuesta lo mismo en todas partes, también en el mostrador.
need-document-task-extract-when = Hoy en el mostrador
need-document-task-extract-why = Usted dijo que necesita un extracto.
need-document-task-employer-form = Su empresa rellena el formulario
need-document-task-employer-form-summary = Pida a su empresa el formulario de la { -vog }. Después tráigalo al mostrador.
need-document-task-employer-form-when = Antes de poder enviar su solicitud
need-document-task-employer-form-why = Usted dijo que aún no tiene el formulario.
need-document-task-conduct-application = Pedir su VOG
need-document-task-conduct-application-summary = Su solicitud empieza hoy. Una persona del equipo la termina con usted. Después la enviamos a { -justis }.
need-document-task-conduct-application-when = Cuando el formulario está completo
need-document-task-conduct-application-why = Usted dijo que necesita una { -vog }.
need-document-task-conduct-decision = Justis decide sobre su VOG
need-document-task-conduct-decision-summary = No decidimos nosotros, sino { -justis }. { -justis } le responde.
need-document-task-conduct-decision-when = Después de su solicitud
need-document-task-conduct-decision-why = La { -vog } se la da { -justis }. Está en la ley.
need-document-task-civil-act = Una copia del acta
need-document-task-civil-act-summary = Una persona del equipo busca el acta y hace una copia que vale en todas partes. ¿Es para otro país? Dígalo.
need-document-task-civil-act-when = Hoy en el mostrador, si se guarda aquí
need-document-task-civil-act-why = Usted dijo que necesita un acta.
need-document-task-civil-act-elsewhere = Pedirla donde pasó
need-document-task-civil-act-elsewhere-summary = El acta se guarda en el otro municipio. Puede llamar o escribir. Buscamos el número con usted.
need-document-task-civil-act-elsewhere-when = Cuando quiera
need-document-task-civil-act-elsewhere-why = Usted dijo que pasó en otro municipio.
need-document-task-proof-alive = Una prueba de que vive
need-document-task-proof-alive-summary = Viene usted al mostrador. Una persona del equipo le ve y pone un sello. ¿Su pensión tiene su propio formulario? Tráigalo.
need-document-task-proof-alive-when = Hoy en el mostrador
need-document-task-proof-alive-why = Usted dijo que necesita una prueba de que vive.
need-document-task-signature-true = Una prueba de su firma
need-document-task-signature-true-summary = Firma el papel en el mostrador. No lo firme todavía. Una persona del equipo pone un sello al lado.
need-document-task-signature-true-when = Hoy en el mostrador
need-document-task-signature-true-why = Usted dijo que necesita una prueba de su firma.
