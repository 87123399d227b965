# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = Tak, moje prawo jazdy
document-driving-licence-yours = prawo jazdy
key-can-hint-driving-licence = Tylko cyfry, z przodu prawa jazdy.
identify-title-other = Czy jest dokument osoby, w której imieniu Pan/Pani przychodzi?
identify-scan = Dokument można też zeskanować. Dolne linie proszę trzymać pod skanerem.
key-scan = Albo dolne linie trzymać pod skanerem. Tego numeru nie zachowujemy.
lay-how-id-card = Proszę położyć kartę płasko na czytniku, zdjęciem do góry.
lay-how-passport = Proszę otworzyć paszport na stronie ze zdjęciem. Proszę położyć go na czytniku tą stroną w dół.
lay-how-residence-permit = Proszę położyć kartę płasko na czytniku, zdjęciem do góry.
lay-how-driving-licence = Proszę położyć prawo jazdy płasko na czytniku, zdjęciem do góry.
lay-how-none = Proszę położyć dokument płasko na czytniku.
card-unresponsive = Ta karta nie odpowiada. Proszę ją odwrócić i położyć płasko. Na czytniku ma być jedna karta.
card-in-use = Czytnik jest jeszcze zajęty. Proszę poczekać kilka sekund i znowu położyć dokument.

## What is in the drawing, for who listens

art-can-id-card = Sześć cyfr jest z przodu karty, na dole po prawej.
art-can-passport = Sześć cyfr jest na stronie ze zdjęciem, po prawej.
art-can-residence-permit = Sześć cyfr jest z przodu karty, na dole po prawej.
art-can-none = Sześć cyfr jest z przodu dokumentu.
art-number-id-card = Numer dokumentu jest z przodu karty, na górze po prawej.
art-number-passport = Numer dokumentu jest na stronie ze zdjęciem, na górze po prawej.
art-number-residence-permit = Numer dokumentu jest z przodu karty, na górze po prawej.
art-number-driving-licence = Linia jest z tyłu prawa jazdy, na dole. Zaczyna się literą D.
art-number-none = Numer dokumentu jest z przodu, na górze po prawej.
art-bsn-back = { -bsn } jest z tyłu dowodu tożsamości, przy kwadratowym kodzie.
art-letter-code = Kod jest w liście, obok kwadratowego kodu.

## Taking your document with you

take-card-title = Proszę zabrać dokument
take-card-body = Dokument leży jeszcze na czytniku, pod ekranem. Proszę go zabrać. Wtedy samo pójdzie dalej.
take-card-later = Jeszcze chwilę go zostawię
card-left-title = Na czytniku leży jeszcze dokument
card-left-body = To Pana/Pani? Proszę zabrać go z czytnika pod ekranem.
card-left-clerk = To nie Pana/Pani? Proszę go zostawić. Idzie pracownik.
card-left-next = Dokumentu już nie ma
farewell-card-title = Proszę zabrać dokument
farewell-card-body = Dokument leży jeszcze na czytniku, pod ekranem. Proszę go zabrać przed wyjściem.

## Scanning

scan-kept = Dziękujemy. Dokument jest zeskanowany. Więcej o niego nie pytamy.
scan-misread = Skan nie odczytał się dobrze. Proszę spróbować jeszcze raz, spokojnie.
scan-foreign = Tego nie możemy użyć. Można zeskanować list z tego kiosku lub dolne linie dokumentu.
scan-tired = Skanowanie teraz nie działa. Nie szkodzi. Można pisać lub iść dalej bez tego.
scan-not-here = Dziękujemy, ale tutaj tego nie potrzebujemy. Można iść dalej.
scan-letter-later = To kod listu. Proszę najpierw skończyć ten wniosek lub nacisnąć Stop. Potem proszę zeskanować list.
scan-document-change = O tożsamość już pytaliśmy. Chce Pan/Pani to zmienić? Można na końcu, przy sprawdzaniu.

## For whom

for-whom-title = W czyim imieniu Pan/Pani przychodzi?
for-whom-body = Można też załatwić coś dla kogoś innego.
for-myself = We własnym
for-other = W imieniu kogoś innego
acting-as-title = Dlaczego robi to Pan/Pani dla kogoś innego?
acting-as-body = Zapisujemy to. Pracownik później obejrzy papiery. Teraz można zacząć.
as-parent = Jestem rodzicem
as-parent-detail = Dziecka poniżej 18 lat.
as-partner = Jestem partnerem lub partnerką
as-legal = Wyznaczył mnie sąd
as-legal-detail = Jako opiekun, zarządca (bewindvoerder) lub mentor.
as-mandate = Mam pełnomocnictwo na papierze
as-mandate-detail = Z podpisem drugiej osoby.
acting-name-title = Jak się Pan/Pani sam(a) nazywa?
acting-name-parent = Nazwisko rodzica. Następne pytania dotyczą dziecka.
acting-name-partner = Nazwisko partnera. Następne pytania dotyczą drugiej osoby.
acting-name-legal = Własne nazwisko. Następne pytania dotyczą osoby, w której imieniu Pan/Pani przychodzi. Proszę przynieść decyzję sądu do okienka.
acting-name-mandate = Własne nazwisko. Następne pytania dotyczą osoby, w której imieniu Pan/Pani przychodzi. Proszę zachować pełnomocnictwo.
acts-as-parent = { $name }, jako rodzic
acts-as-partner = { $name }, jako partner
acts-as-legal = { $name }, z decyzji sądu
acts-as-mandate = { $name }, z pełnomocnictwem na papierze
problem-actor-name = Proszę napisać własne nazwisko, literami.
review-for-whom = W czyim imieniu
review-myself = We własnym
note-acting = Załatwia to Pan/Pani dla kogoś innego. Proszę odpowiadać za tę osobę.
clerk-fact-bsn = BSN, podany i niesprawdzony
clerk-fact-acting = Działa w imieniu

## BSN

bsn-title = Jaki jest numer BSN?
bsn-body = Nie trzeba. Bez niego wniosek też idzie dalej. Pracownik później go znajdzie.
bsn-scan = Można też zeskanować kwadratowy kod z tyłu dowodu tożsamości.
bsn-label = Numer obywatela (BSN)
bsn-hint = Dziewięć cyfr. Jest w paszporcie, dowodzie, prawie jazdy lub na karcie ubezpieczenia.
bsn-give = Mam BSN pod ręką
bsn-kept = Dziękujemy. BSN jest zapisany.
problem-bsn = Ten { -bsn } nie jest poprawny. Ma dziewięć cyfr. Proszę spojrzeć jeszcze raz lub wrócić i pominąć.
need-bsn = numer { -bsn }

## A letter of this kiosk

letter-code-title = Jaki kod jest w liście?
letter-code-body = List można też zeskanować. Kwadratowy kod proszę trzymać pod skanerem.
letter-code-label = Kod z listu
letter-code-hint = Szesnaście liter i cyfr, w czterech grupach. Starszy kod ma dwanaście.
problem-return-code = Ten kod nie jest poprawny. Proszę spojrzeć w list jeszcze raz. Ma dwanaście liter i cyfr.
letter-born-title = Jaka jest data urodzenia?
letter-born-body = Osoby, której nazwisko jest na liście. Wtedy wiemy, że listu nie ma nikt obcy.
letter-opening-title = Szukamy sprawy
letter-refused-title = To do siebie nie pasuje
letter-refused-body = Kod i data urodzenia nie pasują do siebie. Proszę spróbować jeszcze raz.
letter-unasked = List może być z innego kiosku. Teraz nie możemy tego sprawdzić, bo nie ma połączenia. Później będzie można.
letter-other = Chcę coś załatwić
letter-elsewhere-body = Z tym listem widać, jak daleko jesteśmy. Chce Pan/Pani coś dodać? Pracownik zrobi to razem. Danych tutaj nie pokazujemy.
letter-closed-title = Teraz to nie działa
letter-closed-body = Kod próbowano za często ze złą datą. Można znowu za { $minutes } min.
letter-refused-help = Pracownik może też pomóc teraz. Proszę zabrać list.
letter-end = Gotowe
letter-open-title = Sprawa: { $stage }
letter-open-body = Z tym listem widać, jak daleko jesteśmy. Można też coś dodać. Danych tutaj nie pokazujemy.
letter-added = Dziękujemy. Dodano to do sprawy.
stage-received = Otrzymana
stage-received-detail = Dnia { $received_date }
stage-handled = W trakcie
stage-handled-detail = Sprawą zajmuje się pracownik gminy.
stage-decided = Zdecydowana
stage-decided-detail = Przyjdzie list z decyzją.
stage-ready = Gotowe do odbioru
stage-ready-detail = Można odebrać przy okienku.
stage-not-yet = Jeszcze nie
letter-add-phone = Podanie numeru telefonu
letter-add-phone-title = Pod jaki numer możemy zadzwonić?
letter-add-address = Podanie adresu
letter-add-address-title = Na jaki adres możemy pisać?
letter-add-bsn = Podanie BSN
letter-add-bsn-title = Jaki jest numer BSN?
letter-add-why = Dodamy to do sprawy. Tego, co już było, nie pokazujemy.
letter-add-now = Dodać do mojej sprawy

## How sure we must be who you are

fact-assurance = Jak pewni musimy być tożsamości
assurance-told = Do wniosku: { $intake_message }. Do decyzji: { $decision_message }. Teraz: { $now_message }.
assurance-none = niepotrzebne
assurance-low = dość pewni
assurance-substantial = pewni
assurance-high = bardzo pewni
assurance-now-none = jeszcze nie wiadomo
need-identity-low = że wiemy, kim Pan/Pani jest: z dokumentem, listem z kodem lub pracownikiem
need-identity-intake = że wiemy, kim Pan/Pani jest, aby zacząć wniosek. Wypełnić można wszystko już teraz

## On paper

paper-acting-parent = { $name } złożył(a) wniosek jako rodzic. Przy odbiorze proszę zabrać oba dokumenty: dziecka i rodzica.
paper-acting-partner = { $name } złożył(a) wniosek jako partner.
paper-acting-legal = { $name } złożył(a) wniosek z decyzji sądu. Proszę przynieść decyzję sądu do okienka.
paper-acting-mandate = { $name } złożył(a) wniosek z pełnomocnictwem na papierze. Proszę przynieść je do okienka.

## The gap as a task in the plan

prove-title = Ustalenie tożsamości przez pracownika
prove-when = Przy następnej wizycie. Wniosek idzie dalej.
prove-summary = Proszę przynieść, co jest: dokument, list lub kogoś, kto Pana/Panią zna. Nic nie ma? Proszę mimo to przyjść. Pracownik pomoże wtedy pytaniami.
prove-why = Do decyzji musimy być pewni tożsamości. Teraz to jeszcze za mało.
prove-for = { $level_message }, zanim zdecydujemy
prove-at-intake = { $level_message }, aby zacząć
