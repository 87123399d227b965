# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = Moje papiery: paszport, prawo jazdy lub odpis
group-family = Narodziny lub śmierć
group-home = Moje mieszkanie lub moja ulica
group-letters = List lub decyzja
group-talk = Wizyta lub rozmowa
group-more = Coś innego
in-group-title = Co pasuje najlepiej?
in-group-other = To coś innego
say-it = Powiem własnymi słowami
say-it-detail = Proszę napisać, co się stało
say-it-title = Co się stało?
say-it-hint = Wystarczy kilka słów. Na przykład: nie mogę zapłacić czynszu.
say-it-body = Szukamy tego, co pasuje. Tego, co Pan/Pani pisze, nie zachowujemy.
say-it-label = Własnymi słowami
meant-title = Czy chodzi o to?
meant-body = Proszę wybrać to, co pasuje najlepiej.
meant-none-title = Jeszcze nie wiemy, o co chodzi
meant-none-body = To nic. Proszę powiedzieć inaczej, spojrzeć na listę lub porozmawiać z kimś.
meant-list = Nie, proszę pokazać listę
meant-none-list = Proszę pokazać listę
meant-again = Powiem inaczej
letter-with-code = Na liście jest kod
