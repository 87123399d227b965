# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Dalej
skip = Pomiń
yes = Tak
no = Nie
look = Pokaż
free = Bezpłatne
amount = { $amount_cents }
not-given = Nie wypełniono
try-again = Jeszcze raz
path-event = Co się stało
path-questions = Pytania
path-identity = Kim Pan/Pani jest
path-plan = Plan
path-check = Sprawdzenie

## After a power cut

resume-title = Czy ktoś tu właśnie coś załatwiał?
resume-body = Kiosk na chwilę się wyłączył. To, co wpisano, jest zachowane.
resume-yes = Tak, idę dalej
resume-asked-again =
    Pytania właśnie się zmieniły. { $count ->
        [one] Jedna odpowiedź już nie pasuje. Pytamy o nią znowu.
        [few] { $count } odpowiedzi już nie pasują. Pytamy o nie znowu.
        [many] { $count } odpowiedzi już nie pasuje. Pytamy o nie znowu.
       *[other] { $count } odpowiedzi już nie pasuje. Pytamy o nie znowu.
    }
resume-set-aside = Tych pytań już tu nie ma. To, co wpisano, jest zachowane. Proszę znowu wybrać, co się stało, lub poprosić o pomoc.
resume-no = Nie, usuń wszystko

## Language and comfort

language-title = Jaki język?
comfort-title = Czy dobrze to widać i słychać?
comfort-body = Proszę wybrać, co wygodne. Zawsze można to zmienić, na dole ekranu.
comfort-text-size = Tekst: { $size }
comfort-voice = Czytaj wszystko na głos

## What happened

happened-title = Co się stało?

## Questions

why-asked = Dlaczego o to pytamy?
why-title = Dlaczego o to pytamy?
why-general = Pytamy tylko o to, co potrzebne do pomocy.
why-close = Wróć do pytania
day-today = Dzisiaj
day-yesterday = Wczoraj
day-other-day = Inny dzień
field-date = Data
field-date-hint = Dzień, miesiąc, rok. Na przykład 24-11-2026
field-text = Odpowiedź
field-amount = Kwota w euro
field-amount-hint = Na przykład 1250 lub 1250,50
field-count = Liczba
field-count-hint = Cała liczba, na przykład 3
field-place = Miejsce
field-name = Imię i nazwisko
field-name-hint = Imię i nazwisko
field-phone = Numer telefonu
field-phone-hint = Na przykład 06 12345678
field-postcode = Kod pocztowy
field-postcode-hint = Na przykład 1234 AB
field-number = Numer domu
field-number-hint = Z dodatkiem, na przykład 12 B
field-street = Ulica
field-town = Miejscowość
field-given-names = Imiona
field-family-name = Nazwisko
field-birth-date = Data urodzenia
problem-date = Ta data nie jest poprawna. Proszę wpisać dzień, miesiąc i rok. Na przykład 24-11-2026.
problem-birth-date-ahead = Ta data urodzenia jest w przyszłości. Proszę wpisać datę urodzenia.
problem-choose-one = Proszę najpierw wybrać odpowiedź.
problem-address-postcode = Proszę wpisać kod pocztowy i numer domu.
problem-address-street = Proszę wpisać ulicę i miejscowość.
problem-can = To nie jest sześć cyfr. Proszę spojrzeć na dokument jeszcze raz.
problem-document-number = Ten numer nie jest poprawny. Proszę spojrzeć na dokument. Ma litery i cyfry.
problem-case-number = Ten numer sprawy nie jest poprawny. Proszę sprawdzić znaki.
problem-name = Proszę wpisać nazwisko.

## Identity

identify-title = Czy jest jeszcze jakiś dokument?
identify-body = Z dokumentem szybko wiemy, kim Pan/Pani jest. Nic nie ma? Wtedy idziemy dalej.
identify-at-home = Paszport w domu teraz nie pomoże. Proszę go przynieść później, jeśli jest.
document-id-card = Tak, dowód tożsamości
document-passport = Tak, paszport
document-residence-permit = Tak, karta pobytu
document-none = Nie, nic nie mam
document-id-card-yours = dowód tożsamości
document-passport-yours = paszport
document-residence-permit-yours = kartę pobytu
document-none-yours = dokument
without-document = Dalej bez dokumentu
key-why = Z tym numerem możemy odczytać chip. Nie zachowujemy go.
key-can-title = Jakie sześć cyfr jest na dokumencie?
key-can-label = Sześć cyfr (CAN)
key-can-hint-id-card = Tylko cyfry, z przodu karty. To nie jest numer dokumentu.
key-can-hint-passport = Tylko cyfry, na stronie ze zdjęciem. To nie jest numer dokumentu.
key-can-hint-residence-permit = Tylko cyfry, z przodu karty. To nie jest numer dokumentu.
key-can-hint-none = Tylko cyfry. To nie jest numer dokumentu.
key-no-can = Nie widzę sześciu cyfr
key-document-number-title = Jaki jest numer dokumentu?
key-document-number-label = Numer dokumentu
key-document-number-hint = Dziewięć liter i cyfr, na górze po prawej
key-birth-date-title = Jaka jest data urodzenia?
key-birth-date-label = Data urodzenia
key-birth-date-hint = Dzień, miesiąc, rok, jak na dokumencie
key-expiry-date-title = Do kiedy dokument jest ważny?
key-expiry-date-label = Ważny do
key-expiry-date-hint = Dzień, miesiąc, rok, jak na dokumencie
key-again = Wpisz numer jeszcze raz
lay-title = Proszę położyć { $document } na czytniku
lay-body = Czytnik jest pod ekranem. Proszę zostawić tam dokument, aż powiemy, że gotowe.
no-reader-title = Czytnik kart teraz nie działa
no-reader-body = Nic nie zginęło. Można iść dalej bez dokumentu. Pracownik później ustali tożsamość.
reading-title = Czytamy dokument
reading-found = Dzień dobry { $name }.
reading-body = Proszę nie ruszać dokumentu. To trwa kilka sekund.
card-read-title = Dokument jest odczytany
take-card = Proszę zabrać dokument.
fact-name = Nazwisko
fact-document = Dokument
fact-expires = Ważny do { $expires_date }
chip-genuine = Dokument jest prawdziwy.
chip-issuer-not-verified = Chip nie jest zmieniony. Wydawca nie jest tu znany.
chip-altered = Dane w chipie nie zgadzają się. Pracownik obejrzy to razem z Panem/Panią.
chip-expired = Dokument stracił ważność. Wiemy jednak, kim Pan/Pani jest. Pracownik to obejrzy.
chip-not-checked = Chip jest odczytany. Nie mogliśmy sprawdzić, czy jest prawdziwy. Pracownik to obejrzy.
chip-because-no-security-object = Na chipie nie ma podpisu.
chip-because-unknown-algorithm = Chip jest podpisany w sposób, którego nie znamy.
chip-because-signer-missing = Nie jest napisane, kto podpisał chip.
chip-because-signer-not-valid = Kto podpisał chip, nie mógł wtedy tego robić.
chip-because-revoked = Kraj wycofał podpis na tym chipie.
chip-because-no-lists = Na tym kiosku nie ma jeszcze certyfikatów krajów.
chip-because-issuer-unknown = Certyfikatu wydawcy nie ma na tym kiosku.
read-wrong-key-title = Chip się nie otwiera
read-wrong-key-body = Coś w numerze lub datach się nie zgadza. Proszę wpisać jeszcze raz.
read-card-moved-title = Dokument się przesunął
read-card-moved-body = Nic nie zginęło. Proszę znowu położyć dokument na czytniku i zostawić.
read-not-a-document-title = To nie jest dowód tożsamości ani paszport
read-not-a-document-body = Proszę położyć dowód tożsamości lub paszport na czytniku.
read-altered-title = Chip i dokument do siebie nie pasują
read-altered-body = Nic nie zginęło. Pracownik później obejrzy dokument. Teraz można iść dalej.
read-needs-pace-title = Tego chipu nie możemy tu jeszcze odczytać
read-needs-pace-body = To nie Pana/Pani wina. Można iść dalej. Pracownik później obejrzy dokument.
read-needs-mrz-title = Ten chip potrzebuje czegoś innego
read-needs-mrz-body = Sześć cyfr tu nie wystarcza. Proszę wpisać numer dokumentu i dwie daty.
read-reader-gone-title = Czytnik kart teraz nie działa
read-reader-gone-body = Nic nie zginęło. Proszę spróbować znowu lub iść dalej bez dokumentu.
read-garbled-title = Nie rozumiemy tego chipu
read-garbled-body = To nie Pana/Pani wina. Proszę spróbować znowu lub iść dalej bez dokumentu.
read-wrong-can-body = Sześć cyfr nie pasuje do tego dokumentu. Proszę spojrzeć jeszcze raz tam, gdzie pokazuje rysunek.
read-key-again = Wpisz jeszcze raz
read-tired = Nie udaje się? Proszę iść dalej. Pracownik później ustali tożsamość.

## Plan

plan-title =
    { $count ->
        [one] Załatwimy tę jedną rzecz
        [few] Załatwimy te { $count } rzeczy
        [many] Załatwimy te { $count } rzeczy
       *[other] Załatwimy te { $count } rzeczy
    }
plan-body = Proszę nacisnąć linię, aby zobaczyć wyjaśnienie.
plan-total = Razem kosztuje to { $total_cents }. Można zapłacić też później.
plan-free = To nic nie kosztuje.
back-to-plan = Wróć do planu
call-now = Proszę zadzwonić teraz, telefonem w hali
fact-who = Kto to robi
fact-when = Kiedy
fact-cost = Koszt
fact-needed = Jeszcze potrzebne
fact-met = Po kolei
fact-why = Dlaczego
settle-title = Jak chce Pan/Pani zapłacić { $total_cents }?
settle-body = Nie trzeba płacić teraz. Wniosek zawsze idzie dalej.
settle-cash = Gotówką przy okienku
settle-cash-detail = Dostaje się pokwitowanie z numerem.
settle-card = Kartą przy okienku
settle-card-detail = Karta innej osoby też może być.
settle-invoice = Z rachunkiem w liście
settle-invoice-detail = Płaci się w ciągu 30 dni.
settle-instalments = W ratach
settle-instalments-detail = Wybiera Pan/Pani liczbę rat.
settle-waiver = Nie mogę tego zapłacić
settle-waiver-detail = Pracownik sprawdzi, czy opłata będzie niższa lub żadna.
settle-later = Później
settle-later-detail = Sposób zapłaty wybiera się innym razem.
settle-nothing-due = Nic do zapłaty

## Review

review-title = Czy wszystko się zgadza?
review-body = Proszę nacisnąć linię, aby ją zmienić.
review-identity = Kim Pan/Pani jest
review-identity-later = Pracownik ustali to później
review-plan =
    { $count ->
        [one] 1 rzecz do załatwienia
        [few] { $count } rzeczy do załatwienia
        [many] { $count } rzeczy do załatwienia
       *[other] { $count } rzeczy do załatwienia
    }
review-settlement = Zapłata: { $total_cents }
review-confirm = Tak, zgadza się. Wyślij
confirming-title = Zapisujemy wniosek

## Received, paper, goodbye

received-title = Otrzymaliśmy wniosek
received-body = Wszystko jest bezpiecznie zapisane. To jest numer sprawy.
received-number = Numer sprawy
paper-receipt = Wydruk
paper-letter = List
paper-confirmation = List: potwierdzenie
paper-cash-receipt = Pokwitowanie
paper-coming = Wyjdzie z drukarki
paper-out = Leży w tacy
paper-take = Proszę zabrać wydruk i list z tacy pod ekranem.
paper-taken = Mam moje papiery
paper-trouble = Wniosek jest otrzymany, także bez papieru. Proszę zapisać numer lub zapytać pracownika.
paper-again-receipt = Drukuj wydruk jeszcze raz
paper-again-letter = Drukuj list jeszcze raz
paper-without = Dalej bez papieru
farewell-title = To wszystko. Życzymy dużo siły
farewell-body = Plan jest na wydruku i w liście. Jest pytanie? Proszę podać numer sprawy.
farewell-wiped = Dane znikają teraz z tego ekranu.
farewell-end = Gotowe

## Over the page

time-warning-title = Czy ktoś tu jeszcze jest?
time-warning-body = Za { $seconds } s skończymy i wyczyścimy ekran. Proszę czegoś dotknąć, aby iść dalej.
time-warning-continue = Tak, jestem
help-title = Idzie pracownik
help-body = Zawołaliśmy pracownika. Proszę tu zostać. To, co wpisano, zostaje.
help-phone = Można też zadzwonić: { $phone }
help-continue = Dalej zrobię sam(a)
help-clerk = Jestem pracownikiem
stop-title = Czy chce Pan/Pani przerwać?
stop-body = Po przerwaniu usuwamy wszystko, co wpisano.
stop-go-on = Nie, idę dalej
stop-erase = Tak, przerwij i usuń wszystko

## Clerk

clerk-case-number = Numer sprawy
clerk-received = { $received_time }
clerk-fact-received = Otrzymana
clerk-goes-at = { $goes_time }
