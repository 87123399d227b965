# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = Z czymś się nie zgadzam

# --- questions ---

disagree-about = Z czym Pan/Pani się nie zgadza?
disagree-about-hint = Decyzja jest w liście. Skarga dotyczy tego, jak ktoś Pana/Panią potraktował.
disagree-about-why = Od decyzji składa się sprzeciw (bezwaar). Na zachowanie składa się skargę.
disagree-about-decision = Z decyzją w liście
disagree-about-treatment = Z tym, jak mnie potraktowano
disagree-decided-by = Kto wydał decyzję?
disagree-decided-by-hint = To jest napisane na górze listu.
disagree-decided-by-why = Sprzeciw składa się tam, gdzie wydano decyzję.
disagree-decided-by-us = Ta gmina
disagree-decided-by-other = Inna organizacja
disagree-decided-by-unsure = Nie wiem
disagree-sent-on = Jaka data jest na liście?
disagree-sent-on-hint = Dzień, miesiąc i rok. Nie wiadomo? Proszę pominąć to pytanie.
disagree-sent-on-why = Jest na to 6 tygodni, od dnia po wysłaniu. Obliczymy ostatni dzień.
disagree-reference = Jaki znak (kenmerk) jest na liście?
disagree-reference-hint = Znak to numer. Nie wiadomo? Proszę pominąć to pytanie.
disagree-reference-why = Wtedy szybko znajdziemy decyzję.
disagree-reason = Dlaczego Pan/Pani się nie zgadza?
disagree-reason-hint = Wystarczy kilka słów. Można też powiedzieć przy okienku.
disagree-reason-why = Wtedy wiemy, na co mamy spojrzeć.
disagree-late-because = Dlaczego nie udało się w ciągu 6 tygodni?
disagree-late-because-hint = Na przykład: choroba. Można też powiedzieć przy okienku.
disagree-late-because-why = 6 tygodni minęło. Pracownik sprawdzi, czy jeszcze można.
disagree-cannot-wait = Czy stanie się coś, co nie może czekać?
disagree-cannot-wait-hint = Na przykład: w tym tygodniu trzeba opuścić mieszkanie.
disagree-cannot-wait-why = Decyzja działa dalej mimo sprzeciwu. Sąd może ją zatrzymać.
disagree-talk-first = Czy chce Pan/Pani najpierw z kimś porozmawiać?
disagree-talk-first-hint = Pracownik wyjaśni decyzję. Czasem sprzeciw nie jest wtedy potrzebny.
disagree-talk-first-why = Porozmawiać można zawsze. Sprzeciw lub skarga idzie dalej.
disagree-name = Jak się Pan/Pani nazywa?
disagree-name-hint = Imię i nazwisko.
disagree-name-why = Wtedy możemy znaleźć dane i wysłać list.
disagree-birth-date = Kiedy się Pan/Pani urodził(a)?
disagree-birth-date-hint = Dzień, miesiąc i rok. Na przykład: 17-05-1980.
disagree-birth-date-why = Po nazwisku i dacie urodzenia znajdziemy dane.
disagree-address = Na jaki adres możemy pisać?
disagree-address-hint = Nie ma adresu? Proszę pominąć to pytanie. List można zabrać tutaj.
disagree-address-why = W liście jest napisane, co robimy my, co robi Pan/Pani i ile to kosztuje.
disagree-phone = Pod jaki numer możemy zadzwonić?
disagree-phone-hint = Nie ma telefonu? Proszę pominąć to pytanie.
disagree-phone-why = Wtedy możemy zadzwonić, gdy coś jest gotowe lub gdy mamy pytanie.

# --- tasks ---

disagree-task-conversation = Pracownik porozmawia z Panem/Panią
disagree-task-conversation-summary = Proszę zabrać list. Pracownik wyjaśni, co jest napisane. 6 tygodni liczy się dalej.
disagree-task-conversation-when = Dzisiaj, tutaj w hali
disagree-task-conversation-why = Podano, że najpierw potrzebna jest rozmowa.
disagree-task-objection = Sprzeciw
disagree-task-objection-summary = Sprzeciw zaczyna się dzisiaj. Potrzebny jest jeszcze podpis. Dostaje się potwierdzenie, że go otrzymaliśmy.
disagree-task-objection-when = Najpóźniej { $due_date }
disagree-task-objection-why = Nie zgadza się Pan/Pani z decyzją. Jest na to 6 tygodni, od dnia po wysłaniu.
disagree-task-objection-late = Sprzeciw po 6 tygodniach
disagree-task-objection-late-summary = 6 tygodni minęło. Można mimo to złożyć sprzeciw. Proszę powiedzieć, dlaczego jest później. Pracownik sprawdzi, czy jeszcze można.
disagree-task-objection-late-when = Jeszcze dzisiaj
disagree-task-objection-late-why = Nie zgadza się Pan/Pani z decyzją. List wysłano ponad 6 tygodni temu.
disagree-task-objection-undated = Sprzeciw
disagree-task-objection-undated-summary = Przyjmiemy sprzeciw dzisiaj. Proszę zabrać list. Pracownik sprawdzi, czy jest na czas.
disagree-task-objection-undated-when = Jeszcze dzisiaj. Jest na to 6 tygodni, od dnia po wysłaniu.
disagree-task-objection-undated-why = Nie zgadza się Pan/Pani z decyzją. Bez daty nie znamy ostatniego dnia.
disagree-task-decide-objection = Rozpatrzymy sprzeciw
disagree-task-decide-objection-summary = Spojrzymy na decyzję jeszcze raz. Jeśli nie zdążymy, napiszemy.
disagree-task-decide-objection-when = Zwykle do { $due_date }
disagree-task-decide-objection-why = Składa Pan/Pani sprzeciw. Decydujemy w ciągu 6 tygodni po upływie czasu na sprzeciw. To może trwać dłużej.
disagree-task-write-to-them = Pismo tam, gdzie wydano decyzję
disagree-task-write-to-them-summary = W liście jest napisane, jak złożyć sprzeciw, gdzie i do kiedy. Trudno? Pracownik przeczyta go razem z Panem/Panią.
disagree-task-write-to-them-when = Przed ostatnim dniem podanym w liście
disagree-task-write-to-them-why = Podano, że decyzję wydała inna organizacja. Nie możemy jej zmienić.
disagree-task-complaint = Skarga
disagree-task-complaint-summary = Skarga zaczyna się dzisiaj. Pracownik ją przyjmie. Powiemy, co z nią zrobimy.
disagree-task-complaint-when = Odpowiedź jest w ciągu 6 tygodni. Jeśli nie, napiszemy.
disagree-task-complaint-why = Podano, że nie zgadza się Pan/Pani z tym, jak Pana/Panią potraktowano.
disagree-task-court-now = Prośba do sądu o zatrzymanie
disagree-task-court-now-summary = Sprzeciw nie zatrzymuje decyzji. Sąd może, jeśli to pilne. To kosztuje. Proszę nam o tym powiedzieć: czasem wtedy czekamy.
disagree-task-court-now-when = Jak najszybciej
disagree-task-court-now-why = Podano, że stanie się coś, co nie może czekać.
disagree-task-ombudsman = Nadal nie jest dobrze? Rzecznik (ombudsman)
disagree-task-ombudsman-summary = Najpierw sami patrzymy na skargę. Potem nadal nie jest dobrze? Ombudsman pomaga bezpłatnie.
disagree-task-ombudsman-when = Po naszej odpowiedzi
disagree-task-ombudsman-why = Złożono skargę.
