# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = Potrzebuję dowodu, na przykład odpisu lub zaświadczenia o niekaralności

# --- questions ---

need-document-documents = Który dokument jest potrzebny?
need-document-documents-hint = Proszę wybrać wszystko, co potrzebne.
need-document-documents-why = Wtedy składamy wniosek dokładnie o to.
need-document-documents-brp-extract = Odpis: dowód adresu i danych
need-document-documents-conduct = VOG: zaświadczenie o dobrym zachowaniu
need-document-documents-civil-act = Akt urodzenia, ślubu lub śmierci
need-document-documents-proof-alive = Dowód, że żyję, do emerytury
need-document-documents-signature-true = Dowód, że mój podpis jest prawdziwy
need-document-extract-for = Do czego potrzebny jest odpis?
need-document-extract-for-hint = Na przykład: do wynajęcia mieszkania. Można to pominąć.
need-document-extract-for-why = Odpisy są różne. Wtedy nie wpisujemy więcej, niż trzeba.
need-document-conduct-form = Czy jest formularz do VOG?
need-document-conduct-form-hint = Często najpierw część wypełnia pracodawca.
need-document-conduct-form-why = Bez części pracodawcy nie możemy iść dalej.
need-document-conduct-form-have = Tak, pracodawca wypełnił
need-document-conduct-form-not-yet = Nie, jeszcze nie
need-document-conduct-form-for-myself = Składam wniosek o { -vog } bez pracodawcy
need-document-employer = Dla jakiego pracodawcy lub klubu?
need-document-employer-hint = Wystarczy nazwa. Można to pominąć.
need-document-employer-why = Nazwa będzie we wniosku.
need-document-conduct-for = Jaką pracę będzie Pan/Pani wykonywać?
need-document-conduct-for-hint = Na przykład: jazda taksówką lub praca z dziećmi. Można to pominąć.
need-document-conduct-for-why = { -vog } dotyczy pracy, którą będzie Pan/Pani wykonywać.
need-document-act-of = Jaki to akt?
need-document-act-of-hint = To papier o tym, co się stało.
need-document-act-of-why = Wtedy szukamy właściwego.
need-document-act-of-birth = Urodzenie
need-document-act-of-marriage = Ślub lub związek
need-document-act-of-death = Śmierć
need-document-act-here = W której gminie to się stało?
need-document-act-here-hint = Akt jest w gminie, w której to się stało.
need-document-act-here-why = Tylko ta gmina może go dać.
need-document-act-here-here = W tej gminie
need-document-act-here-other-municipality = W innej gminie
need-document-act-here-unsure = Nie wiem
need-document-name = Jak się Pan/Pani nazywa?
need-document-name-hint = Imię i nazwisko.
need-document-name-why = Wtedy możemy znaleźć dane i wysłać list.
need-document-birth-date = Kiedy się Pan/Pani urodził(a)?
need-document-birth-date-hint = Dzień, miesiąc i rok. Na przykład: 17-05-1980.
need-document-birth-date-why = Po nazwisku i dacie urodzenia znajdziemy dane.
need-document-address = Na jaki adres możemy pisać?
need-document-address-hint = Nie ma adresu? Proszę pominąć to pytanie. List można zabrać tutaj.
need-document-address-why = W liście jest napisane, co robimy my, co robi Pan/Pani i ile to kosztuje.
need-document-phone = Pod jaki numer możemy zadzwonić?
need-document-phone-hint = Nie ma telefonu? Proszę pominąć to pytanie.
need-document-phone-why = Wtedy możemy zadzwonić, gdy coś jest gotowe lub gdy mamy pytanie.

# --- tasks ---

need-document-task-extract = Odpis
need-document-task-extract-summary = Pracownik sprawdzi tożsamość i wydrukuje odpis. Wszędzie kosztuje tyle samo, przy okienku też.
need-document-task-extract-when = Dzisiaj przy okienku
need-document-task-extract-why = Podano, że potrzebny jest odpis.
need-document-task-employer-form = Pracodawca wypełnia formularz
need-document-task-employer-form-summary = Proszę poprosić pracodawcę o formularz { -vog }. Potem proszę przynieść go do okienka.
need-document-task-employer-form-when = Zanim wyślemy wniosek
need-document-task-employer-form-why = Podano, że formularza jeszcze nie ma.
need-document-task-conduct-application = Wniosek o VOG
need-document-task-conduct-application-summary = Wniosek zaczyna się dzisiaj. Pracownik skończy go razem z Panem/Panią. Potem wyślemy go do { -justis }.
need-document-task-conduct-application-when = Gdy formularz jest pełny
need-document-task-conduct-application-why = Podano, że potrzebne jest VOG.
need-document-task-conduct-decision = O VOG decyduje Justis
need-document-task-conduct-decision-summary = Decyduje { -justis }, nie my. Odpowie { -justis }.
need-document-task-conduct-decision-when = Po wniosku
need-document-task-conduct-decision-why = { -vog } wydaje { -justis }. Tak jest w ustawie.
need-document-task-civil-act = Odpis aktu
need-document-task-civil-act-summary = Pracownik znajdzie akt i zrobi odpis, który jest ważny wszędzie. To do innego kraju? Proszę powiedzieć.
need-document-task-civil-act-when = Dzisiaj przy okienku, jeśli akt jest tutaj
need-document-task-civil-act-why = Podano, że potrzebny jest akt.
need-document-task-civil-act-elsewhere = Prośba tam, gdzie to się stało
need-document-task-civil-act-elsewhere-summary = Akt jest w innej gminie. Można zadzwonić lub napisać. Razem znajdziemy numer.
need-document-task-civil-act-elsewhere-when = Kiedy Pan/Pani chce
need-document-task-civil-act-elsewhere-why = Podano, że to się stało w innej gminie.
need-document-task-proof-alive = Dowód życia
need-document-task-proof-alive-summary = Trzeba przyjść do okienka osobiście. Pracownik zobaczy Pana/Panią i przystawi pieczątkę. Emerytura ma własny formularz? Proszę go zabrać.
need-document-task-proof-alive-when = Dzisiaj przy okienku
need-document-task-proof-alive-why = Podano, że potrzebny jest dowód życia.
need-document-task-signature-true = Dowód podpisu
need-document-task-signature-true-summary = Papier podpisuje się przy okienku. Proszę więc jeszcze nie podpisywać. Pracownik przystawi obok pieczątkę.
need-document-task-signature-true-when = Dzisiaj przy okienku
need-document-task-signature-true-why = Podano, że potrzebny jest dowód podpisu.
