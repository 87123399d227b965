# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = Quiero hablar con alguien
talk-to-someone-about = ¿De qué quiere hablar?
talk-to-someone-about-hint = Así encontramos a la persona adecuada. No tiene que decirlo.
talk-to-someone-about-why = Así solo tiene que contar su historia una vez.
talk-to-someone-about-money = De dinero o deudas
talk-to-someone-about-letter = De una carta
talk-to-someone-about-document = De un pasaporte, carné u otro papel
talk-to-someone-about-home = De mi casa o barrio
talk-to-someone-about-other = De otra cosa
talk-to-someone-about-unsaid = Prefiero no decirlo aquí
talk-to-someone-name = ¿Cómo podemos llamarle?
talk-to-someone-name-hint = Así le llamamos en la sala. Puede pasar esta pregunta.
talk-to-someone-name-why = Así sabe que es usted.
talk-to-someone-phone = ¿Podemos telefonearle si no puede esperar?
talk-to-someone-phone-hint = ¿No tiene teléfono? Pase esta pregunta.
talk-to-someone-phone-why = Así le llamamos después. No tiene que esperar.
talk-to-someone-task-conversation = Una persona del equipo habla con usted
talk-to-someone-task-conversation-summary = Siéntese en la sala. Una persona del equipo va hacia usted. No necesita nada.
talk-to-someone-task-conversation-when = Hoy, aquí en la sala
talk-to-someone-task-conversation-why = Usted dijo que quiere hablar con alguien. Siempre se puede.
talk-to-someone-task-call-back = Le llamamos si no puede esperar
talk-to-someone-task-call-back-summary = ¿Tiene que irse? Entonces le llamamos al número que dio.
talk-to-someone-task-call-back-when = Como muy tarde el { $due_date }
talk-to-someone-task-call-back-why = Usted nos dio un número de teléfono.
