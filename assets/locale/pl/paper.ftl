# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = Numer sprawy
paper-received = Przyjęto przy okienku { $received_date } o { $clock }.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Bezpłatne
paper-fee-unknown = Powie pracownik
paper-total = Razem
paper-needs = To jeszcze potrzebne:
paper-phone = Telefon: { $phone }
paper-settlement-nothing-due = Nie trzeba nic płacić.
paper-settlement-cash = Zapłata gotówką przy okienku.
paper-settlement-card = Zapłata kartą przy okienku.
paper-settlement-invoice = Zapłata z dołączonym rachunkiem.
paper-settlement-instalments = Zapłata w ratach. List mówi, kiedy.
paper-settlement-waiver = Jest prośba o brak opłaty. Sprawdzimy to.
paper-settlement-later = Sposób zapłaty wybiera się później. Wniosek idzie dalej.
paper-settlement-pick-up = Zapłata przy odbiorze.

## Receipt

receipt-now = Co się teraz dzieje
receipt-you = Co robi Pan/Pani
receipt-costs = Ile to kosztuje
receipt-municipality = To robimy my
receipt-other = To robi inna organizacja
receipt-identity = Pracownik ustali tożsamość. Wniosek idzie dalej.
receipt-nothing-to-do = Teraz nic nie trzeba robić.
receipt-keep = Proszę zachować ten wydruk.
receipt-code = Proszę zeskanować ten kod przy kiosku w hali. Wtedy można iść dalej z wnioskiem. W kodzie nie ma danych osobowych.
receipt-code-words = Albo wpisać ten kod:
receipt-questions = Pytania? Telefon: { $phone }

## Receipt for cash

cash-title = Dowód zapłaty
cash-number = Numer tego dowodu
cash-case = Numer sprawy: { $number }
cash-amount = Zapłacono gotówką
card-amount = Zapłacono kartą
cash-when = Zapłacono { $paid_date } o { $clock }.
cash-keep = Proszę zachować ten dowód.

## Letter

letter-title = Potwierdzenie wniosku
letter-subject = Wniosek: { $title }
letter-date = Data
letter-number = Numer sprawy
letter-contact = Pytania
letter-hand-over = Wydano w hali
letter-resident = Do osoby, która złożyła wniosek
letter-message = Otrzymaliśmy wniosek { $received_date } o { $clock }.
letter-number-sentence = Numer sprawy to { $number }. Proszę mieć go pod ręką, gdy się dzwoni.
letter-now = Co trzeba teraz zrobić
letter-nothing-now = Teraz nic nie trzeba robić. Zaczynamy pracę.
letter-prove = Ustalenie tożsamości przez pracownika
letter-prove-when = Przy następnej wizycie
letter-plan = Co się dzieje
letter-plan-intro = To wszystkie kroki, w najlepszej kolejności.
letter-who = Kto
letter-when = Kiedy
letter-phone = Telefon
letter-cost = Koszt
letter-needs = Jeszcze potrzebne
letter-why = Dlaczego
letter-identity = Kim Pan/Pani jest
letter-identity-not-yet = Nie wiemy jeszcze na pewno, kim Pan/Pani jest. To nie zatrzymuje wniosku. Pracownik ustali to razem z Panem/Panią. Jest jeszcze paszport, dowód tożsamości lub prawo jazdy? Proszę go zabrać. Nic nie zostało? Proszę mimo to przyjść. Zawsze jest sposób.
letter-identity-chip-genuine = Odczytaliśmy chip dokumentu. Dokument jest prawdziwy.
letter-identity-chip-issuer-not-verified = Odczytaliśmy chip dokumentu. Dane w chipie nie są zmienione. Wydawca nie jest jeszcze sprawdzony. Musimy to jeszcze zrobić.
letter-identity-chip-expired = Odczytaliśmy chip dokumentu. Dokument stracił ważność. Pracownik sprawdzi to razem z Panem/Panią.
letter-identity-chip-other = Odczytaliśmy chip dokumentu. Sprawdzanie nie jest skończone. Pracownik zrobi to razem z Panem/Panią.
letter-identity-clerk = Pracownik ustalił, kim Pan/Pani jest.
letter-identity-clerks = Dwóch pracowników razem ustaliło, kim Pan/Pani jest.
letter-identity-letter-code = Użyto kodu z listu. Pracownik później ustali, kim Pan/Pani jest.
letter-costs = Ile to kosztuje i jak zapłacić
letter-costs-none = Wniosek nic nie kosztuje.
letter-pay-intro = Można wybrać inny sposób. Każdy kosztuje tyle samo:
letter-pay-cash = gotówką przy okienku, dostaje się dowód zapłaty
letter-pay-card = kartą przy okienku
letter-pay-invoice = z rachunkiem, który wyślemy
letter-pay-instalments = w ratach, razem z nami
letter-pay-pick-up = przy odbiorze
letter-pay-waiver = za mało pieniędzy? Proszę zapytać nas, czy można nie płacić
letter-pay-never-stops = Zapłata nie zatrzymuje wniosku.
letter-wrong = Coś jest nie tak?
letter-wrong-text = Proszę zadzwonić lub przyjść. Zmienimy to. Ten list nie jest jeszcze decyzją. Później przyjdzie decyzja i nie ma zgody? Wtedy można złożyć sprzeciw (bezwaar). W decyzji jest napisane, jak i ile jest czasu.
letter-questions = Są pytania?
letter-questions-text = Proszę zadzwonić: { $phone } lub przyjść: { $place }. Proszę mieć pod ręką numer sprawy.
letter-formats = Inny list?
letter-formats-text = Ten list może być dużą czcionką, w brajlu lub przeczytany na głos. Proszę nas zapytać. To nic nie kosztuje.
letter-privacy = Dane
letter-privacy-text = Danych używamy tylko do tego wniosku. Można je zobaczyć i poprawić.
letter-privacy-where = Więcej na { $website }. Albo proszę zapytać przy okienku.
letter-privacy-ask = Proszę zapytać przy okienku, jak to działa.
letter-greeting = Z poważaniem
letter-code = Z tym kodem można iść dalej z wnioskiem. Proszę zeskanować go przy kiosku w hali lub wpisać litery i cyfry. W kodzie nie ma danych osobowych.
letter-code-alternative = Kod QR, aby iść dalej z wnioskiem przy kiosku. Kod w literach i cyfrach to { $code }.
letter-page = Numer sprawy { $number } · strona { $page } z { $pages }

## Voucher for the till

receipt-voucher = Kwit do zapłaty. Proszę pokazać te kreski przy płaceniu.

## Invoice and payment in parts

invoice-letter-title = Rachunek
invoice-subject = Rachunek: { $title }
invoice-pay = Proszę zapłacić { $pay_cents } najpóźniej { $pay_date }.
invoice-what = Za co się płaci
invoice-code = Proszę zeskanować ten kod aplikacją banku. Wtedy { $pay_cents } jest już wpisane. Nie działa? Proszę wpisać to, co jest tutaj.
instalments-letter-title = Zapłata w ratach
instalments-subject = Zapłata w ratach: { $title }
instalments-agreed = Liczba rat: { $count }. Nie kosztuje to więcej.
instalments-when = Kiedy się płaci
instalment-row = Rata { $number }, do { $part_date }
instalments-early = Zawsze można zapłacić wcześniej.
instalments-code = Pierwszą ratę można zapłacić, skanując ten kod aplikacją banku. Wtedy { $pay_cents } jest już wpisane. Znak płatności jest zawsze ten sam.
pay-how = Jak zapłacić
pay-counter = Lepiej gotówką lub kartą? Można, bez dodatkowych kosztów, tutaj: { $place }. Proszę zabrać ten list.
pay-trouble = Nie można zapłacić?
pay-trouble-text = Proszę zadzwonić: { $phone } lub przyjść. Razem znajdziemy sposób.
pay-code-alternative = Kod QR dla banku: { $pay_cents } na { $iban }. Znak { $reference }.
