# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = W jakiej formie mają być listy?
form-body = Przyjdzie list o tym, co się załatwia. Proszę wybrać jego formę. Zapamiętamy ją dla każdego następnego listu.
form-normal = Zwykły list
form-normal-detail = Na papierze, zwykłą czcionką
form-large = List dużą czcionką
form-large-detail = Litery są prawie dwa razy większe
form-largest = List bardzo dużą czcionką
form-largest-detail = Dla osób, które słabo widzą
form-simple = List z obrazkami
form-simple-detail = Krótkie zdania z obrazkami. Cały list jest z tyłu
form-spoken = List do słuchania
form-spoken-detail = Listu słucha się tutaj i zabiera jako nagranie
form-braille = List w brajlu
form-braille-detail = Punkty, które czyta się palcami
form-no-spoken = W tym języku nie ma listu do słuchania. Jest po niderlandzku.
form-no-braille = W tym języku nie ma listu w brajlu. Jest po niderlandzku.
form-also-title = Czy potrzebny jest też zwykły list?
form-also-body = Ktoś inny może go przeczytać. Można go też pokazać.
form-also-yes = Tak, także zwykły list
form-also-no = Nie, nie trzeba
form-braille-here = Drukarka brajlowska drukuje list tutaj. Pracownik go poda.
form-braille-later = Tutaj nie ma drukarki brajlowskiej. List w brajlu wyślemy pocztą.
form-spoken-later = Za chwilę można tu posłuchać listu w słuchawkach. Pracownik zapisze go na pamięci USB.
form-review = W jakiej formie są listy
form-changed = Zmieniono. Następne listy będą takie.
# In the overview of one's own data.
data-form = W jakiej formie są listy
# What a member of staff does for it. $about is which letter it is.
paper-braille = List w brajlu
paper-spoken = List jako nagranie
data-task-emboss = Wyślemy ten list w brajlu: { $about }
data-task-record = Ten list będzie jako nagranie: { $about }
paper-loss-statement = Oświadczenie o zaginięciu
paper-request = List o tym, co jeszcze potrzebne
paper-decision = Decyzja
paper-appointment = List z terminem wizyty
paper-cover = List w tym języku
paper-ask-photo = List o zdjęciu
paper-ask-sign = List do podpisu
paper-ask-still-right = List z pytaniem, czy wszystko jest aktualne
# The letter to listen to.
spoken-about = Od kogo i dla kogo jest ten list
spoken-part = Część { $number } z { $count }. { $title }.
listen-open = Proszę posłuchać listu
listen-part = Część { $number } z { $count }
listen-plug-in = Listu słucha się tylko w słuchawkach. Proszę je podłączyć przy rysunku słuchawek.
listen-next = Następna część
listen-earlier = Poprzednia część
listen-papers = Wróć do papierów
form-row-braille = List w brajlu
form-row-braille-here = Poda go pracownik
form-row-braille-later = Wyślemy go pocztą
form-row-spoken = List jako nagranie
form-row-spoken-later = Poda go pracownik
