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
frame-language = Idioma
frame-settings = Ajustes
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
frame-scan-rows = Respuestas
frame-scan-buttons = Botones
frame-scan-bar = Fila de abajo
frame-scan-keys = Teclas
text-size-0 = pequeño
text-size-1 = normal
text-size-2 = grande
text-size-3 = muy grande
contrast-light = normal
contrast-high = alto
contrast-high-dark = alto, oscuro
contrast-dark = oscuro
contrast-low-glare = suave
aloud-place = { $place } de { $count }
aloud-characters =
    { $count ->
        [one] { $count } carácter escrito
       *[other] { $count } caracteres escritos
    }
note-voice = La voz no funciona aquí ahora. Puede leerlo todo.
note-voice-other = La voz habitual no funciona. Oye otra voz.
note-offline = Ahora no hay conexión. Todo está guardado aquí con seguridad.

## The voice

frame-voice-room = Los auriculares están fuera. No decimos en voz alta lo personal.
frame-dark = La pantalla está negra, para que nadie lea. Tóquela otra vez y la ve de nuevo.
voice-volume = Volumen { $place } de { $count }
voice-rate = Velocidad { $percent } por ciento
voice-everyone-on = Ahora decimos en voz alta lo personal.
voice-everyone-off = Ya no decimos en voz alta lo personal.
voice-blank-on = La pantalla está negra ahora. Tóquela dos veces, o pulse la tecla otra vez, y la ve de nuevo.
voice-blank-off = La pantalla está encendida otra vez.
aloud-on-screen = Esto está en la pantalla.
aloud-number-on-screen = Su número está en la pantalla.
aloud-typing-unheard = No decimos en voz alta lo que escribe. Con auriculares sí lo oye.
aloud-key = Tecla.
aloud-button-follows = Botón:
aloud-step = Paso { $place } de { $count }: { $step }
aloud-question = Pregunta { $place } de { $count }
