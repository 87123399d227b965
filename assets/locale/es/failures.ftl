# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = Este quiosco aún no está listo. No ha perdido nada. Vaya al mostrador, allí le ayudamos.
failure-config-invalid = Este quiosco aún no está listo. No ha perdido nada. Vaya al mostrador, allí le ayudamos.
failure-content-invalid = Este quiosco no puede mostrar sus preguntas. No ha perdido nada. Vaya al mostrador, allí le ayudamos.
failure-key-missing = Este quiosco no puede guardar sus datos con seguridad ahora. Por eso no preguntamos nada. Vaya al mostrador, allí le ayudamos.
failure-key-wrong = Este quiosco no puede abrir lo que guardó. Sigue ahí. Vaya al mostrador, allí le ayudamos.
failure-database-damaged = Este quiosco no puede guardar nada ahora. Lo que se envió al municipio está seguro allí. Vaya al mostrador. Lleve su recibo si lo tiene.
failure-database-newer = Este quiosco recibe una versión nueva. No ha perdido nada. Vaya al mostrador, allí le ayudamos.
failure-database-in-use = Este quiosco aún está arrancando. No ha perdido nada. Espere un momento o vaya al mostrador.
failure-backup-older = Este quiosco no puede ayudarle ahora. No ha perdido nada. Vaya al mostrador, allí le ayudamos.
failure-disk-full = Este quiosco no puede guardar nada nuevo ahora. Lo que confirmó está seguro. Vaya al mostrador, allí lo terminamos con usted.
failure-disk-read-only = Este quiosco no puede guardar nada nuevo ahora. Lo que confirmó está seguro. Vaya al mostrador, allí lo terminamos con usted.
failure-backend-unreachable = Ahora no hay conexión con el municipio. Su solicitud está guardada aquí con seguridad. No tiene que hacer nada: la enviamos nosotros.
failure-backend-refused = Su solicitud está guardada con seguridad. El envío aún no funciona. No tiene que hacer nada: una persona del equipo lo mira.
failure-backend-catalogue = Su solicitud está guardada con seguridad. El envío aún no funciona. No tiene que hacer nada: una persona del equipo lo mira.
failure-clock-wrong = El reloj de este quiosco no va bien. Su solicitud está guardada con seguridad. Puede seguir.
failure-printer-unreachable = Ahora no se puede imprimir. Su solicitud está guardada con seguridad. Apunte su número de caso, o pida una copia en el mostrador.
failure-sign-in-refused = No se puede entrar. No ha cambiado nada. Inténtelo otra vez o pregunte a un colega.
failure-package-refused = Este quiosco no aceptó las preguntas nuevas. Las preguntas antiguas aún funcionan.
failure-theme-refused = El quiosco no puede usar estos colores. No ha cambiado nada.
failure-voice-refused = El quiosco no puede usar esta voz. No ha cambiado nada.
failure-badge-refused = Esta tarjeta no se puede añadir. No ha cambiado nada.
failure-trust-refused = No podemos añadir este archivo de certificados. Pregunte a una persona del equipo.
failure-not-found = No encontramos este número de caso en este quiosco. Eso no quiere decir que se haya perdido. Compruebe el número o pregunte en el mostrador.
failure-case-owed = Este caso aún no se puede borrar: el municipio no lo ha recibido todo.
failure-case-gone = Este caso ya no está en este quiosco. Lo tiene el municipio. Pregunte en el mostrador.
failure-unexpected = Algo ha fallado aquí. Lo que confirmó está guardado con seguridad. Vaya al mostrador, allí le ayudamos.
