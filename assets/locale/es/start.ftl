# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Español
start-title = ¿Ha pasado algo? Le ayudamos.
start-body = Aquí puede arreglarlo todo de una vez. No necesita traer nada. Pulse su idioma para empezar.
start-begin = Empezar aquí
start-letter = Tengo una carta de este quiosco
chosen = elegido
frame-text-size = Texto
frame-contrast = Contraste
frame-voice = Voz
frame-help = Ayuda
frame-stop = Parar
frame-back = Atrás
frame-repeat = Repetir
frame-scroll-down = Más
frame-scroll-up = Arriba
frame-key-space = Espacio
frame-key-backspace = Borrar
frame-key-clear = Borrar todo
frame-key-shift = Mayúscula
frame-key-signs = Signos
frame-key-typed = carácter escrito
frame-key-letters = Letras
frame-change = Cambiar
frame-on = sí
frame-take-card = Llévese su documento
frame-off = no
text-size-0 = pequeño
text-size-1 = normal
text-size-2 = grande
text-size-3 = muy grande
contrast-light = normal
aloud-place = { $place } de { $count }
aloud-characters =
    { $count ->
        [one] { $count } carácter escrito
       *[other] { $count } caracteres escritos
    }
note-voice = La voz no funciona aquí ahora. Puede leerlo todo.
note-offline = Ahora no hay conexión. Todo está guardado aquí con seguridad.

## The voice

