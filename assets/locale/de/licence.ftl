# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = Was steht in der unteren Zeile Ihres Führerscheins?
key-licence-line-label = Die Zeile mit 30 Zeichen
key-licence-line-hint = Auf der Rückseite, unten. Die Zeile beginnt mit einem D. Scannen geht schneller.
problem-licence-line = Diese Zeile stimmt noch nicht. Sie hat 30 Buchstaben und Ziffern, am Anfang steht ein D.
