# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = ¿Qué dice la línea de abajo de su permiso de conducir?
key-licence-line-label = La línea de 30 caracteres
key-licence-line-hint = Detrás, abajo. La línea empieza con una D. Escanear es más rápido.
problem-licence-line = Esta línea aún no es correcta. Tiene 30 letras y cifras, y la primera es una D.
