# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = Що в нижньому рядку водійських прав?
key-licence-line-label = Рядок із 30 знаків
key-licence-line-hint = Ззаду, внизу. Рядок починається з D. Сканувати швидше.
problem-licence-line = Цей рядок ще неправильний. У ньому 30 літер і цифр, перша D.
