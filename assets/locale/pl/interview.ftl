# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = Tak
answer-no = Nie
answer-none = Nie wypełniono
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Tak, mam to ze sobą
bring-document-later = Przyniosę później
bring-document-none = Nie mam tego
bring-photo-here = Tak, mam zdjęcie ze sobą
bring-photo-later = Przyniosę zdjęcie później
bring-photo-none = Nie mam zdjęcia

# --- when an answer does not fit ---

problem-choose-some = Proszę wybrać, co pasuje. Można wybrać więcej.
problem-choose-none-or-some = Te odpowiedzi do siebie nie pasują. Proszę wybrać jeszcze raz.
problem-empty = Proszę coś wpisać.
problem-too-long = To za długie. Najwyżej { $most } liter.
problem-date-empty = Proszę wpisać dzień, miesiąc i rok. Na przykład: 17-05-2026.
problem-date-form = Proszę wpisać dzień, miesiąc i rok. Na przykład: 17-05-2026.
problem-date-none = Nie ma takiej daty. Proszę sprawdzić dzień i miesiąc.
problem-date-future = Ta data dopiero będzie. Proszę wybrać dzisiaj lub wcześniejszy dzień.
problem-date-late = Ta data jest za daleko. Proszę wybrać wcześniejszy dzień.
problem-date-early = Ta data jest zbyt dawna. Proszę wybrać dzień po { $first_date }.
problem-amount = Proszę wpisać kwotę w euro. Na przykład: 1250 lub 1250,50.
problem-amount-least = Ta kwota jest za niska. Co najmniej { $least_cents }.
problem-amount-most = Ta kwota jest za wysoka. Najwyżej { $most_cents }.
problem-count = Proszę wpisać całą liczbę. Na przykład: 3.
problem-count-least = Ta liczba jest za mała. Co najmniej { $least }.
problem-count-most = Ta liczba jest za duża. Najwyżej { $most }.
problem-phone = Ten numer nie jest poprawny. Holenderski numer ma 10 cyfr. Na przykład: 06 12 34 56 78.
problem-name-letters = Proszę wpisać nazwisko literami.
problem-name-empty = Proszę wpisać nazwisko.
problem-postcode = Ten kod pocztowy nie jest poprawny. Proszę wpisać 4 cyfry i 2 litery. Na przykład: 1234 AB.
problem-postcode-empty = Proszę wpisać kod pocztowy. Na przykład: 1234 AB.
problem-number = Ten numer domu nie jest poprawny. Na przykład: 12 lub 12 B.
problem-number-empty = Proszę wpisać numer domu.
problem-street-empty = Proszę wpisać ulicę.
problem-town-empty = Proszę wpisać miejscowość.
problem-address-form = Proszę wpisać cały adres.

# --- who acts ---

who-municipality = My
who-resident = Pan/Pani
who-other = Inna organizacja
who-main-occupant = Kto wynajmuje lub kupuje mieszkanie
who-parent = Rodzic lub opiekun
who-employer = Pracodawca
who-justis = Justis
who-housemates = Kto przeprowadza się razem

# --- what is still needed ---

need-identity = pracownik, który ustali tożsamość
need-identity-document = ważny paszport lub ważny dowód tożsamości
need-found-document = znaleziony dokument
need-old-document = stary dokument
need-consent-main-occupant = zgoda osoby, która wynajmuje lub kupuje mieszkanie, przy zamieszkaniu u kogoś
need-papers-told = pracownik, który powie, jakie papiery są potrzebne
need-employer-form = formularz z częścią pracodawcy
need-copy-decision = list z decyzją
need-grounds = w kilku słowach, dlaczego nie ma zgody
need-late-reason = dlaczego nie udało się w ciągu 6 tygodni
need-number-plate = numer rejestracyjny samochodu
need-collection-day = pracownik, który umówi dzień
need-photo = zdjęcie paszportowe, najwyżej sprzed 6 miesięcy
need-in-person = osobista wizyta przy okienku
need-signature = podpis, przy okienku
need-fee-unknown = pracownik, który powie, ile to kosztuje
