# SPDX-License-Identifier: EUPL-1.2
# The driving licence: the line that opens its chip.

key-licence-line-title = Ehliyetinizin alt satırında ne yazıyor?
key-licence-line-label = 30 karakterli satır
key-licence-line-hint = Arkada, altta. Satır D ile başlar. Taramak daha çabuktur.
problem-licence-line = Bu satır henüz doğru değil. 30 harf ve rakamdır, ilki D'dir.
