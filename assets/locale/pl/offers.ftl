# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    Czy możemy zadać { $count ->
        [one] jeszcze jedno pytanie
        [few] jeszcze najwyżej { $count } pytania
        [many] jeszcze najwyżej { $count } pytań
       *[other] jeszcze najwyżej { $count } pytania
    }?
offers-ask-body = Wtedy widzimy, czy można dostać coś jeszcze. Nie jest to obowiązkowe.
offers-ask-kept = Odpowiedzi zachowujemy tylko wtedy, gdy potem jest wniosek.
offers-ask-yes = Tak, proszę pytać
offers-ask-no = Nie, pomiń
offers-ask-never = Nie, proszę nic nie proponować
offers-fees-title =
    Czy możemy zadać { $count ->
        [one] jedno pytanie
        [few] najwyżej { $count } pytania
        [many] najwyżej { $count } pytań
       *[other] najwyżej { $count } pytania
    } o pieniądze?
offers-fees-body = Wtedy możemy powiedzieć, czy opłata będzie pewnie niższa. Decyduje pracownik.
offers-fees-no = Nie, proszę złożyć bez tych pytań
offers-skip = Nie wiem lub wolę nie mówić
offers-title =
    { $count ->
        [0] Nie znaleźliśmy nic więcej
        [one] To też może się należeć
        [few] To wszystko też może się należeć
        [many] To wszystko też może się należeć
       *[other] To wszystko też może się należeć
    }
offers-body = To są propozycje. Wybiera Pan/Pani. Później decyduje pracownik.
offers-none = Według odpowiedzi pewnie nic więcej się nie należy. Nie zachowujemy tego.
offers-never = Proszę nic więcej nie proponować
offers-never-done = Dobrze. Nic więcej nie proponujemy.
offers-on = Do następnego kroku
offers-review = Także wniosek
offers-review-none = Nic więcej
offers-review-never = Bez propozycji
offer-wanted = Złożono wniosek
offer-look = Zobacz
offer-accept = Tak, złóż wniosek
offer-accept-anyway = Mimo to złóż wniosek
offer-decline = Nie, nie chcę tego
offer-take-back = Jednak bez wniosku
offer-verdict-probably = Pewnie tak
offer-verdict-probably-not = Pewnie nie
offer-verdict-cannot-tell = Nie wiemy
offer-told-probably = Pewnie można to dostać.
offer-told-probably-not = Pewnie nie można tego dostać. Zawsze można złożyć wniosek.
offer-told-cannot-tell = Nie możemy tego powiedzieć. Można po prostu złożyć wniosek.
offer-missing = Tego nie wiemy: { $facts }.
offer-pays = To około { $pays_cents } rocznie.
offer-decides = Decyduje pracownik. To jeszcze nie jest decyzja.
offer-label-verdict = Co myślimy
offer-label-because = Dlaczego
offer-label-missing = Czego nie wiemy
offer-label-law = Ustawa lub zasada
offer-label-pays = Ile
offer-label-decides = Kto decyduje
offer-label-used = Z czego korzystamy
offer-from-answered = podane przez Pana/Panią
offer-from-chip = z chipu dokumentu
offer-from-clerk = od pracownika
offer-from-registry = z rejestru ludności (BRP)
offer-from-visit = z wniosku

# --- what we do not know ---

offer-fact-household = z kim Pan/Pani mieszka
offer-fact-birth_date = data urodzenia
offer-fact-income = dochód
offer-fact-savings = oszczędności
offer-fact-children = wiek dzieci
offer-fact-low_income_years = od jak dawna dochód jest niski
offer-fact-own_costs = czy są dodatkowe koszty
offer-fact-local_tax = czy trzeba płacić nasz podatek
offer-fact-study_finance = czy jest finansowanie studiów
offer-fact-study_limit = czy można pracować obok studiów
offer-fact-document_days = do kiedy dokument jest ważny
offer-fact-figure = jaka kwota obowiązuje

# --- the extra questions ---

offers-household = Z kim Pan/Pani mieszka?
offers-household-why = Dla osób mieszkających razem są inne kwoty.
offers-household-alone = Mieszkam sam(a)
offers-household-alone-children = Mieszkam sam(a) z dziećmi
offers-household-partner = Mieszkam z partnerem lub partnerką
offers-household-partner-children = Mieszkam z partnerem lub partnerką i dziećmi
offers-household-with-others = Mieszkam z innymi dorosłymi
offers-birth-date = Kiedy się Pan/Pani urodził(a)?
offers-birth-date-why = Kwota zależy od wieku.
offers-income = Ile pieniędzy wpływa w miesiącu?
offers-income-hint = To, co wpływa na konto, z miesięczną częścią dodatku urlopowego. Jest partner? Proszę dodać razem.
offers-income-why = To, co można dostać, zależy od dochodu.
offers-savings = Ile jest oszczędności?
offers-savings-hint = Wszystkie pieniądze w banku razem. Nie ma? Proszę wpisać 0.
offers-savings-why = Kto ma dużo oszczędności, czasem nic nie dostanie.
offers-children = Ile lat mają dzieci?
offers-children-why = Dla dzieci w szkole są czasem dodatkowe pieniądze.
offers-children-under-4 = Poniżej 4 lat
offers-children-from-4 = Od 4 do 11 lat
offers-children-from-12 = Od 12 do 17 lat
offers-children-none = Nie mam dzieci poniżej 18 lat
offers-low-income-years = Od ilu lat dochód jest niski?
offers-low-income-years-hint = Mniej niż rok? Proszę wpisać 0.
offers-low-income-years-why = Kto długo ma niski dochód, może dostać dodatek.
offers-own-costs = Czy są koszty, których nie można zapłacić?
offers-own-costs-hint = Na przykład okulary, dentysta lub zepsuta pralka.
offers-own-costs-why = Na naprawdę potrzebne koszty można czasem dostać pieniądze.
offers-own-costs-have = Tak
offers-own-costs-none = Nie
offers-local-tax = Czy trzeba płacić podatek gminie?
offers-local-tax-hint = Na przykład za śmieci lub kanalizację. Przyszedł o tym list.
offers-local-tax-why = Kto ma mało pieniędzy, czasem nie musi płacić tego podatku.
offers-local-tax-have = Tak
offers-local-tax-none = Nie
offers-study-finance = Czy jest finansowanie studiów?
offers-study-finance-why = Dodatek na studia jest dla osób z finansowaniem studiów.
offers-study-finance-have = Tak
offers-study-finance-none = Nie
offers-study-limit = Czy choroba lub niepełnosprawność nie pozwala pracować obok studiów?
offers-study-limit-hint = Nie trzeba mówić, co to jest.
offers-study-limit-why = Dodatek na studia jest dla osób, które z powodu choroby lub niepełnosprawności nie mogą zarabiać obok studiów.
offers-study-limit-limited = Tak, nie mogę pracować
offers-study-limit-not-limited = Nie, mogę pracować

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] Dochód to { $income_cents } miesięcznie. Granica to { $limit_cents }. To { $percentage } % normy z { $since_date }. Nie jest wyższy.
        [no] Dochód to { $income_cents } miesięcznie. Granica to { $limit_cents }. To { $percentage } % normy z { $since_date }. Jest wyższy.
       *[unknown] Nie wiemy, czy dochód jest poniżej granicy.
    }
offer-because-savings =
    { $outcome ->
        [yes] Oszczędności to { $savings_cents }. Granica to { $assets_cents } od { $since_date }. Nie są wyższe.
        [no] Oszczędności to { $savings_cents }. Granica to { $assets_cents } od { $since_date }. Są wyższe.
       *[unknown] Nie wiemy, czy oszczędności są poniżej granicy.
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] Wiek: { $age }. To dla osób od { $number } lat, które nie mają jeszcze { -aow }.
        [no] Wiek: { $age }. To tylko dla osób od { $number } lat, które nie mają jeszcze { -aow }.
       *[unknown] Nie znamy wieku.
    }
offer-because-student-age =
    { $outcome ->
        [yes] Wiek: { $age }. To dla osób od { $number } lat.
        [no] Wiek: { $age }. To tylko dla osób od { $number } lat, które nie mają jeszcze { -aow }.
       *[unknown] Nie znamy wieku.
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] Niski dochód od lat: { $low_income_years }. Musi być { $number } miesięcy lub dłużej.
        [no] Niski dochód od lat: { $low_income_years }. Musi być { $number } miesięcy lub dłużej.
       *[unknown] Nie wiemy, od jak dawna dochód jest niski.
    }
offer-because-own-costs =
    { $outcome ->
        [yes] Są koszty, których nie można zapłacić.
        [no] Podano, że nie ma dodatkowych kosztów.
       *[unknown] Nie wiemy, czy są dodatkowe koszty.
    }
offer-because-local-tax =
    { $outcome ->
        [yes] Trzeba płacić podatek gminie.
        [no] Podano, że nie trzeba płacić podatku gminie.
       *[unknown] Nie wiemy, czy trzeba płacić podatek gminie.
    }
offer-because-study-finance =
    { $outcome ->
        [yes] Jest finansowanie studiów.
        [no] Podano, że nie ma finansowania studiów.
       *[unknown] Nie wiemy, czy jest finansowanie studiów.
    }
offer-because-study-limit =
    { $outcome ->
        [yes] Nie można pracować obok studiów.
        [no] Podano, że można pracować obok studiów.
       *[unknown] Nie wiemy, czy można pracować obok studiów.
    }
offer-because-school-children =
    { $outcome ->
        [yes] Są dzieci od 4 do 17 lat.
        [no] Podano, że nie ma dzieci od 4 do 17 lat.
       *[unknown] Nie wiemy, ile lat mają dzieci.
    }
offer-because-document-expires =
    { $outcome ->
        [yes] Dokument jest ważny jeszcze przez dni: { $document_days }. To mniej niż { $number } dni.
        [no] Dokument jest ważny jeszcze przez dni: { $document_days }. To wystarczy.
       *[unknown] Nie wiemy, do kiedy dokument jest ważny.
    }

# --- the offers ---

offer-document-expires = Dokument wkrótce traci ważność
offer-document-expires-summary = Już można złożyć wniosek o nowy. Wtedy zawsze jest ważny dokument.
offer-city-pass = Karta miejska
offer-city-pass-summary = Karta, która daje zniżkę na sport, kulturę i wycieczki.
offer-remission = Bez podatku gminnego
offer-remission-summary = Wtedy nie trzeba płacić całego podatku lub jego części. To się nazywa { -kwijtschelding }.
offer-income-supplement = Dodatek przy niskim dochodzie przez lata
offer-income-supplement-summary = Dodatkowe pieniądze raz w roku. Pan/Pani wybiera, na co je wyda.
offer-special-assistance = Pieniądze na szczególne koszty
offer-special-assistance-summary = Pieniądze na potrzebne koszty, których nie można zapłacić. To się nazywa { -bijzondere-bijstand }.
offer-student-allowance = Dodatek na studia
offer-student-allowance-summary = Dodatkowe pieniądze co miesiąc dla osób, które z powodu choroby lub niepełnosprawności nie mogą pracować obok studiów.
offer-school-costs = Pomoc w kosztach szkoły
offer-school-costs-summary = Pomoc w rzeczach, których dziecko potrzebuje do szkoły.
offer-fee-waiver = Bez opłaty
offer-fee-waiver-summary = Wtedy za ten wniosek nic się nie płaci.
offer-fee-reduction = Połowa opłaty
offer-fee-reduction-summary = Wtedy płaci się połowę kosztów.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Wniosek o nowy dokument
offer-task-offer-document-expires-summary = Zrobimy nowy dokument. Pracownik powie, ile kosztuje.
offer-task-offer-document-expires-when = Gotowe { $due_date }
offer-task-offer-document-expires-why = Dokument wkrótce traci ważność i potrzebny jest nowy.
offer-task-offer-city-pass = Wniosek o kartę miejską
offer-task-offer-city-pass-summary = Sprawdzimy, czy karta miejska się należy. Przyjdzie o tym list.
offer-task-offer-city-pass-when = W ciągu 8 tygodni
offer-task-offer-city-pass-why = Potrzebna jest karta miejska. Pewnie się należy lub nie byliśmy pewni.
offer-task-offer-remission = Wniosek o umorzenie
offer-task-offer-remission-summary = Sprawdzimy, czy podatek będzie niższy. Przyjdzie o tym list.
offer-task-offer-remission-when = W ciągu 8 tygodni
offer-task-offer-remission-why = Jest pytanie, czy podatek może być niższy.
offer-task-offer-income-supplement = Wniosek o dodatek
offer-task-offer-income-supplement-summary = Sprawdzimy, czy dodatek się należy. Przyjdzie o tym list.
offer-task-offer-income-supplement-when = W ciągu 8 tygodni
offer-task-offer-income-supplement-why = Dochód jest długo niski i jest wniosek o dodatek.
offer-task-offer-special-assistance = Wniosek o pomoc specjalną
offer-task-offer-special-assistance-summary = Sprawdzimy, czy należą się pieniądze na koszty. Przyjdzie o tym list.
offer-task-offer-special-assistance-when = W ciągu 8 tygodni
offer-task-offer-special-assistance-why = Są koszty, których nie można zapłacić, i jest prośba o pomoc.
offer-task-offer-student-allowance = Wniosek o dodatek na studia
offer-task-offer-student-allowance-summary = Sprawdzimy, czy dodatek na studia się należy. Przyjdzie o tym list.
offer-task-offer-student-allowance-when = W ciągu 8 tygodni
offer-task-offer-student-allowance-why = Nie można pracować obok studiów i jest wniosek o dodatek.
offer-task-offer-school-costs = Wniosek o pomoc w kosztach szkoły
offer-task-offer-school-costs-summary = Sprawdzimy, czy należy się pomoc w rzeczach do szkoły. Przyjdzie o tym list.
offer-task-offer-school-costs-when = W ciągu 8 tygodni
offer-task-offer-school-costs-why = Są dzieci w szkole i jest prośba o pomoc.

# --- what is still needed for them ---

need-means-proof = dowód dochodu, na przykład odcinek wypłaty
need-means-years = dowody dochodu z ostatnich trzech lat
need-tax-letter = list o podatku
need-costs-bill = rachunek lub cena tego, co potrzebne
need-study-proof = list o finansowaniu studiów
need-limit-proof = list od lekarza lub doradcy
need-school-proof = dowód, że dziecko chodzi do szkoły

# --- paying ---

settle-pick-up = Zapłata przy odbiorze
settle-pick-up-detail = Płaci się dopiero, gdy jest gotowe.
instalments-title = W ilu ratach zapłata { $total_cents }?
instalments-body = Nie kosztuje więcej. Przyjdzie list ze wszystkimi kwotami i dniami.
instalments-parts = Liczba rat: { $count }
instalments-same = { $count } razy { $first_cents }. Pierwszy raz { $first_date }, ostatni { $last_date }.
instalments-first = Pierwszy raz { $first_cents }, potem { $rest_cents }. Ostatni raz { $last_cents }, dnia { $last_date }.
advice-nothing = Pewnie nie trzeba nic płacić
advice-probably = Opłata to pewnie { $pays_cents }
advice-probably-not = Opłata będzie pewnie pełna
advice-cannot-tell = Nie wiemy, ile trzeba zapłacić
advice-total = Cała kwota to { $total_cents }.
advice-decides = Decyduje pracownik. Wniosek idzie dalej.

# --- the clerk and money ---

clerk-pay-amount = Kwota
clerk-pay-card = Zapłacono kartą
clerk-fact-decision = Zdecydowana
paper-invoice = Rachunek
paper-payment-plan = List o zapłacie w ratach
