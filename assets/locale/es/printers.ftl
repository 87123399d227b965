# SPDX-License-Identifier: EUPL-1.2
# When paper does not come: words for the resident, and what a clerk does.
printer-paper-out = No hay papel. Una persona del equipo pone más. También puede seguir sin papel.
printer-cover-open = La tapa de la impresora está abierta. Una persona del equipo la cierra. También puede seguir sin papel.
printer-unreachable = La impresora no funciona ahora. Lo imprimimos en el mostrador, o en otro quiosco con su código.
printer-error-jam = Hay papel atascado en la impresora. Una persona del equipo lo saca. También puede seguir sin papel.
printer-error-tray-full = La bandeja de la impresora está llena. Una persona del equipo la vacía.
printer-error-cutter = La impresora no puede cortar el papel. Una persona del equipo le ayuda.
printer-error-toner = La impresora no tiene tinta. Lo imprimimos en el mostrador, o en otro quiosco con su código.
printer-error-stopped = La impresora se ha parado. Lo imprimimos en el mostrador, o en otro quiosco con su código.
printer-error-not-accepting = La impresora no acepta nada ahora. Lo imprimimos en el mostrador, o en otro quiosco con su código.
printer-error-device = La impresora está rota. Lo imprimimos en el mostrador, o en otro quiosco con su código.
printer-other = Ahora no se puede imprimir. Lo imprimimos en el mostrador, o en otro quiosco con su código.
paper-halfway = La impresión paró a la mitad. Mire si está todo. Si no, imprima otra vez.
paper-write = Lo apunto
write-title = Apunte esto, o pregunte a una persona del equipo
write-body = Con el número y el código puede seguir en cualquier sitio: en otro quiosco y en el mostrador. Su solicitud está recibida.
write-code = Su código para otro quiosco
write-done = Lo he apuntado
printer-helped = La impresora funciona otra vez. Lo que esperaba sale ahora.
printer-seen = Volver al principio
