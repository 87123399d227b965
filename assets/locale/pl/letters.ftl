# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Strona
letter-page-of = { $page } z { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = Nie ma zgody na tę decyzję?
letter-objection-text = Wtedy można złożyć sprzeciw ([nl: bezwaar]). Jest na to czas do { $objection_date }. Proszę wysłać list: { $municipality }, { $place }. Albo oddać go przy okienku. Sprzeciw jest bezpłatny.
letter-objection-contents = W liście proszę napisać: nazwisko i adres, datę, numer sprawy { $number } i dlaczego nie ma zgody. Proszę go podpisać. Proszę dołączyć kopię tej decyzji.
letter-objection-urgent = Decyzja działa w czasie sprzeciwu. To pilne? Wtedy można prosić sąd o { -voorlopige-voorziening }. To kosztuje. Chętnie pomożemy: { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = Do tego listu dołączony jest list po niderlandzku. List niderlandzki jest urzędowy.

## Lines to write on

sign-place = Miejsce i data
sign-name = Nazwisko
sign-here = Podpis

## Statement of loss

loss-letter-title = Oświadczenie o zaginięciu
loss-subject = Oświadczenie o zaginięciu ([nl: verklaring van vermissing])
loss-message = Podano, że dokumenty zaginęły. Tym oświadczeniem je unieważniamy.
loss-sign = Proszę przeczytać to oświadczenie i podpisać przy pracowniku
loss-sign-by = przy następnej wizycie
loss-found = Dokument się znalazł? Proszę oddać go przy okienku
loss-found-by = od razu
loss-what = Co zaginęło
loss-name = Nazwisko
loss-name-value = { $name }
loss-documents = Dokumenty
loss-documents-value = { $documents }
loss-when = Od
loss-when-value = { $lost_on }
loss-where = Gdzie
loss-where-value = { $lost_place }
loss-unknown = nie wiadomo
loss-declare = Treść oświadczenia
loss-declare-text = Oświadczam, że nie mam już tych dokumentów. Wszystko, co tu jest, to prawda. Wiem, że dokumenty stają się nieważne i że nie można tego cofnąć.
loss-after = Co dzieje się potem
loss-after-text = Przekazujemy wiadomość o zaginięciu. Dokumenty są wtedy nieważne, także za granicą. To oświadczenie nic nie kosztuje.

## Request for what is missing (Awb 4:5)

request-letter-title = Potrzebujemy jeszcze czegoś
request-subject = Potrzebujemy jeszcze czegoś: { $task }
request-message = Wniosek nie jest jeszcze pełny. Proszę dać nam to, czego brakuje, najpóźniej { $due_date }.
request-by = najpóźniej { $due_date }
request-how = Jak to nam dać
request-how-text = Proszę przynieść tutaj: { $place }. Albo wysłać pocztą. Proszę napisać na tym numer sprawy { $number }.
request-late = Nie uda się na czas?
request-late-text = Proszę zadzwonić przed { $due_date }. Wtedy razem szukamy rozwiązania. Nie ma wiadomości? Wtedy możemy zdecydować, że nie zajmujemy się dalej wnioskiem.

## Decision

decision-letter-title = Decyzja
decision-subject = Decyzja: { $task }
decision-granted = Przyznajemy to, o co był wniosek: { $task }.
decision-partly = Przyznajemy część tego, o co był wniosek: { $task }.
decision-refused = Odmawiamy tego, o co był wniosek: { $task }.
decision-why = Dlaczego tak decydujemy
decision-pay = Płaci się gotówką lub kartą przy okienku albo z naszym rachunkiem. Wszędzie kosztuje tyle samo.
decision-mandate = W imieniu zarządu gminy ([nl: burgemeester en wethouders])

## Appointment

meeting-letter-title = Termin wizyty
meeting-subject = Termin wizyty: { $task }
meeting-message = Czekamy dnia { $at_date } o { $at_clock }.
meeting-about = Dla
meeting-about-value = { $task }
meeting-day = Dzień
meeting-day-value = { $at_date }
meeting-time = Godzina
meeting-time-value = { $at_clock }
meeting-place = Gdzie
meeting-place-value = { $place }
meeting-bring = Proszę zabrać
meeting-other = Nie można przyjść?
meeting-other-text = Proszę zadzwonić: { $phone }. Razem umówimy inny termin.
meeting-help = Potrzebna jest pomoc lub tłumacz albo trudno długo stać? Proszę powiedzieć wcześniej. Zawsze ktoś może przyjść razem.

## Cover letter in another language

cover-letter-title = O liście z gminy
cover-subject = O liście: { $title }
cover-message = Otrzymaliśmy wniosek. Numer sprawy to { $number }. Niżej jest napisane, co trzeba zrobić.
cover-costs = Ile to kosztuje
cover-read-aloud = Czy ktoś ma przeczytać razem list niderlandzki? Proszę przyjść. To nic nie kosztuje.

## Letters that ask for one thing

ask-code = Proszę zeskanować ten kod przy kiosku w hali. Wtedy od razu widać to pytanie. Albo wpisać litery i cyfry. W kodzie nie ma danych osobowych.
ask-by = najpóźniej { $due_date }
ask-photo-letter-title = Potrzebujemy zdjęcia paszportowego
ask-photo-subject = Proszę przynieść zdjęcie paszportowe
ask-photo-message = Potrzebujemy zdjęcia paszportowego do: { $task }.
ask-photo-picture = Zdjęcie paszportowe, najwyżej sprzed 6 miesięcy, twarz prosto z przodu.
ask-photo-step = Zdjęcie proszę przynieść tutaj: { $place }
ask-photo-why = Bez zdjęcia nie możemy iść dalej. Nie ma pieniędzy na zdjęcie? Proszę powiedzieć. Znajdziemy rozwiązanie.
ask-sign-letter-title = Potrzebujemy podpisu
ask-sign-subject = Podpis tutaj
ask-sign-message = Potrzebujemy podpisu do: { $task }.
ask-sign-picture = Proszę najpierw przeczytać to, co jest niżej. Potem podpisać.
ask-sign-step = Proszę podpisać ten list i oddać go tutaj: { $place }
ask-sign-statement = { $statement }
ask-sign-why = Coś nie jest jasne? Proszę jeszcze nie podpisywać. Proszę najpierw zadzwonić.
ask-right-letter-title = Czy to jeszcze aktualne?
ask-right-subject = Czy to jeszcze aktualne?
ask-right-message = To podano do: { $task }. Czy nadal tak jest?
ask-right-picture = Proszę sprawdzić, czy wszystko jest aktualne.
ask-right-what = To wiemy
ask-right-step = Proszę dać znać: przy kiosku, przy okienku lub { $phone }
ask-right-why = Wszystko się zgadza? O tym też proszę powiedzieć. Wtedy możemy iść dalej.

## Paying by transfer

pay-to = Do
pay-iban = Konto
pay-iban-words = Konto słownie
pay-amount = Kwota
pay-with = Znak płatności
pay-trouble-short = Nie można zapłacić? Proszę zadzwonić: { $phone } lub przyjść. Razem znajdziemy sposób.
digit-0 = zero
digit-1 = jeden
digit-2 = dwa
digit-3 = trzy
digit-4 = cztery
digit-5 = pięć
digit-6 = sześć
digit-7 = siedem
digit-8 = osiem
digit-9 = dziewięć

## The clerk writes a letter

letter-statement = { $statement }
