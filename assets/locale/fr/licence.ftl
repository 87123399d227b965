# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = Que dit la ligne du bas de votre permis de conduire ?
key-licence-line-label = La ligne de 30 caractères
key-licence-line-hint = Au dos, en bas. La ligne commence par un D. Scanner va plus vite.
problem-licence-line = Cette ligne n’est pas encore juste. Elle a 30 lettres et chiffres, et commence par D.
