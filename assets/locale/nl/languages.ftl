# SPDX-License-Identifier: EUPL-1.2
# Talen kiezen, en eerlijk zijn over wat er in een taal nog niet is.

language-not-reviewed = Nog niet nagekeken door iemand die deze taal spreekt.
language-partly = Nog niet alles is vertaald.
language-no-voice = Deze taal heeft hier geen stem.
language-others = Andere talen
page-borrowed = Deze bladzijde is nog niet in uw taal vertaald.
key-other-script = Andere letters
keyboard-latin = Schrijf in gewone letters, zoals op uw document.
legal-language = De Nederlandse tekst geldt. De vertaling helpt u om de tekst te begrijpen.
