# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Aparcar o muebles viejos en mi barrio

# --- questions ---

neighbourhood-about = ¿De qué se trata?
neighbourhood-about-hint = Puede elegir las dos cosas.
neighbourhood-about-why = Así solo preguntamos lo que hace falta para eso.
neighbourhood-about-permit = Un permiso de aparcamiento
neighbourhood-about-waste = Que recojan muebles o cosas grandes
neighbourhood-about-report = Algo está roto o sucio en la calle
neighbourhood-permit-for = ¿Qué quiere con el permiso de aparcamiento?
neighbourhood-permit-for-why = Un permiso nuevo lo hacemos de otra forma que otra matrícula.
neighbourhood-permit-for-new = Quiero un permiso
neighbourhood-permit-for-other-car = Tengo otro coche
neighbourhood-permit-for-visitors = Para mis visitas
neighbourhood-permit-for-disabled = Casi no puedo andar: una tarjeta de aparcamiento para discapacitados
neighbourhood-permit-for-stop = Quiero dejar mi permiso
neighbourhood-plate = ¿Cuál es la matrícula del coche?
neighbourhood-plate-hint = Por ejemplo: AB-123-C. ¿No lo sabe? Pase esta pregunta.
neighbourhood-plate-why = El permiso va con una matrícula.
neighbourhood-waste-items = ¿Qué tenemos que recoger?
neighbourhood-waste-items-hint = Por ejemplo: un sofá y dos sillas.
neighbourhood-waste-items-why = Así sabemos qué tiene que caber en el camión.
neighbourhood-report-what = ¿Qué está roto o sucio?
neighbourhood-report-what-hint = Por ejemplo: una farola no funciona.
neighbourhood-report-what-why = Así sabemos quién tiene que arreglarlo.
neighbourhood-report-where = ¿Dónde está?
neighbourhood-report-where-hint = Una calle con número, o lo que ve allí.
neighbourhood-report-where-why = Así encontramos rápido el sitio.
neighbourhood-home-address = ¿De qué dirección se trata?
neighbourhood-home-address-hint = La dirección donde vive.
neighbourhood-home-address-why = Las reglas son por dirección.
neighbourhood-name = ¿Cómo se llama usted?
neighbourhood-name-hint = Su nombre y su apellido.
neighbourhood-name-why = Así podemos encontrarle en nuestros datos y enviarle una carta.
neighbourhood-birth-date = ¿Cuándo nació usted?
neighbourhood-birth-date-hint = Día, mes y año. Por ejemplo: 17-05-1980.
neighbourhood-birth-date-why = Con su nombre y fecha de nacimiento encontramos sus datos.
neighbourhood-address = ¿A qué dirección podemos escribirle?
neighbourhood-address-hint = ¿No tiene dirección? Pase esta pregunta. Puede llevarse su carta aquí.
neighbourhood-address-why = Su carta dice qué hacemos nosotros, qué hace usted y qué cuesta.
neighbourhood-phone = ¿A qué número podemos llamarle?
neighbourhood-phone-hint = ¿No tiene teléfono? Pase esta pregunta.
neighbourhood-phone-why = Así podemos llamarle cuando algo está listo o cuando tenemos una pregunta.

# --- tasks ---

neighbourhood-task-permit = Su permiso de aparcamiento
neighbourhood-task-permit-summary = Su solicitud empieza hoy. Miramos si vive en una zona con permisos. También miramos cuántos tiene su dirección.
neighbourhood-task-permit-when = Empieza hoy. Una persona del equipo le dice cuánto tarda.
neighbourhood-task-permit-why = Usted dijo que quiere un permiso de aparcamiento.
neighbourhood-task-change-plate = Otra matrícula en su permiso
neighbourhood-task-change-plate-summary = Ponemos la nueva matrícula en su permiso. Aparque con el coche nuevo solo cuando le hayamos avisado.
neighbourhood-task-change-plate-when = Empieza hoy. Una persona del equipo le dice cuánto tarda.
neighbourhood-task-change-plate-why = Usted dijo que tiene otro coche.
neighbourhood-task-stop-permit = Dejar su permiso
neighbourhood-task-stop-permit-summary = Paramos su permiso. Una persona del equipo le dice desde qué día.
neighbourhood-task-stop-permit-when = Empieza hoy
neighbourhood-task-stop-permit-why = Usted dijo que quiere dejar su permiso.
neighbourhood-task-collect-waste = Recogemos sus cosas grandes
neighbourhood-task-collect-waste-summary = Una persona del equipo acuerda un día con usted. Hay un límite por dirección. Le dicen qué es posible.
neighbourhood-task-collect-waste-when = El día que acuerde
neighbourhood-task-collect-waste-why = Usted dijo que quiere que recojamos cosas grandes.
neighbourhood-task-keep-inside = Sáquelo a la calle solo ese mismo día
neighbourhood-task-keep-inside-summary = Déjelo dentro hasta ese día. Póngalo de forma que todos puedan pasar.
neighbourhood-task-keep-inside-when = El día que acuerde
neighbourhood-task-keep-inside-why = Usted dijo que quiere que recojamos cosas grandes. Así la acera queda libre.
neighbourhood-task-visitor-permit = Aparcar para sus visitas
neighbourhood-task-visitor-permit-summary = Una persona del equipo dice cómo funciona en su calle. A veces es una tarjeta, a veces un número para llamar.
neighbourhood-task-visitor-permit-when = Empieza hoy
neighbourhood-task-visitor-permit-why = Usted dijo que es para sus visitas.
neighbourhood-task-disabled-card = Una tarjeta de aparcamiento para discapacitados
neighbourhood-task-disabled-card-summary = Con esta tarjeta aparca cerca, en toda Europa. A veces le ve primero un médico. También puede tenerla si otra persona le lleva.
neighbourhood-task-disabled-card-when = Empieza hoy
neighbourhood-task-disabled-card-why = Usted dijo que casi no puede andar.
neighbourhood-task-mend = Vamos a mirarlo
neighbourhood-task-mend-summary = Alguien de los nuestros va a mirar. ¿Es peligroso? Dígaselo ahora a una persona del equipo. ¿Quiere saber cómo acaba? Pregunte en el mostrador con su número.
neighbourhood-task-mend-when = Vamos a mirar, como muy tarde el { $due_date }
neighbourhood-task-mend-why = Usted dijo que algo está roto o sucio.
