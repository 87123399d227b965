# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Parkowanie lub duże śmieci w okolicy

# --- questions ---

neighbourhood-about = O co chodzi?
neighbourhood-about-hint = Można wybrać oba.
neighbourhood-about-why = Wtedy pytamy tylko o to, co do tego potrzebne.
neighbourhood-about-permit = Pozwolenie na parkowanie
neighbourhood-about-waste = Odbiór dużych śmieci
neighbourhood-about-report = Coś na ulicy jest zepsute lub brudne
neighbourhood-permit-for = O co chodzi z pozwoleniem na parkowanie?
neighbourhood-permit-for-why = Nowe pozwolenie załatwiamy inaczej niż inny numer rejestracyjny.
neighbourhood-permit-for-new = Chcę pozwolenie
neighbourhood-permit-for-other-car = Mam inny samochód
neighbourhood-permit-for-visitors = Dla moich gości
neighbourhood-permit-for-disabled = Prawie nie chodzę: karta parkingowa dla osób z niepełnosprawnością
neighbourhood-permit-for-stop = Chcę zakończyć pozwolenie
neighbourhood-plate = Jaki jest numer rejestracyjny samochodu?
neighbourhood-plate-hint = Na przykład: AB-123-C. Nie wiadomo? Proszę pominąć to pytanie.
neighbourhood-plate-why = Pozwolenie jest na numer rejestracyjny.
neighbourhood-waste-items = Co mamy odebrać?
neighbourhood-waste-items-hint = Na przykład: kanapa i dwa krzesła.
neighbourhood-waste-items-why = Wtedy wiemy, co musi zmieścić się w samochodzie.
neighbourhood-report-what = Co jest zepsute lub brudne?
neighbourhood-report-what-hint = Na przykład: lampa na ulicy nie świeci.
neighbourhood-report-what-why = Wtedy wiemy, kto ma to naprawić.
neighbourhood-report-where = Gdzie to jest?
neighbourhood-report-where-hint = Ulica z numerem lub to, co tam widać.
neighbourhood-report-where-why = Wtedy szybko znajdziemy miejsce.
neighbourhood-home-address = O jaki adres chodzi?
neighbourhood-home-address-hint = Adres zamieszkania.
neighbourhood-home-address-why = Zasady są dla każdego adresu.
neighbourhood-name = Jak się Pan/Pani nazywa?
neighbourhood-name-hint = Imię i nazwisko.
neighbourhood-name-why = Wtedy możemy znaleźć dane i wysłać list.
neighbourhood-birth-date = Kiedy się Pan/Pani urodził(a)?
neighbourhood-birth-date-hint = Dzień, miesiąc i rok. Na przykład: 17-05-1980.
neighbourhood-birth-date-why = Po nazwisku i dacie urodzenia znajdziemy dane.
neighbourhood-address = Na jaki adres możemy pisać?
neighbourhood-address-hint = Nie ma adresu? Proszę pominąć to pytanie. List można zabrać tutaj.
neighbourhood-address-why = W liście jest napisane, co robimy my, co robi Pan/Pani i ile to kosztuje.
neighbourhood-phone = Pod jaki numer możemy zadzwonić?
neighbourhood-phone-hint = Nie ma telefonu? Proszę pominąć to pytanie.
neighbourhood-phone-why = Wtedy możemy zadzwonić, gdy coś jest gotowe lub gdy mamy pytanie.

# --- tasks ---

neighbourhood-task-permit = Pozwolenie na parkowanie
neighbourhood-task-permit-summary = Wniosek zaczyna się dzisiaj. Sprawdzimy, czy mieszkanie jest w strefie z pozwoleniami. Sprawdzimy też, ile ich jest na ten adres.
neighbourhood-task-permit-when = Początek jest dzisiaj. Pracownik powie, jak długo to trwa.
neighbourhood-task-permit-why = Podano, że potrzebne jest pozwolenie na parkowanie.
neighbourhood-task-change-plate = Inny numer rejestracyjny w pozwoleniu
neighbourhood-task-change-plate-summary = Wpiszemy nowy numer do pozwolenia. Nowym samochodem proszę parkować dopiero po naszej odpowiedzi.
neighbourhood-task-change-plate-when = Początek jest dzisiaj. Pracownik powie, jak długo to trwa.
neighbourhood-task-change-plate-why = Podano, że jest inny samochód.
neighbourhood-task-stop-permit = Zakończenie pozwolenia
neighbourhood-task-stop-permit-summary = Kończymy pozwolenie. Pracownik powie, od którego dnia.
neighbourhood-task-stop-permit-when = Początek jest dzisiaj
neighbourhood-task-stop-permit-why = Podano, że pozwolenie ma się skończyć.
neighbourhood-task-collect-waste = Odbierzemy duże śmieci
neighbourhood-task-collect-waste-summary = Pracownik umówi dzień. Dla każdego adresu jest limit. Powie, co można.
neighbourhood-task-collect-waste-when = W umówionym dniu
neighbourhood-task-collect-waste-why = Podano, że potrzebny jest odbiór dużych śmieci.
neighbourhood-task-keep-inside = Duże śmieci wystawia się tylko w tym dniu
neighbourhood-task-keep-inside-summary = Do tego dnia proszę trzymać je w środku. Proszę postawić tak, żeby każdy mógł przejść.
neighbourhood-task-keep-inside-when = W umówionym dniu
neighbourhood-task-keep-inside-why = Podano, że potrzebny jest odbiór dużych śmieci. Wtedy chodnik jest wolny.
neighbourhood-task-visitor-permit = Parkowanie dla gości
neighbourhood-task-visitor-permit-summary = Pracownik powie, jak to działa na tej ulicy. Czasem to karta, czasem numer telefonu.
neighbourhood-task-visitor-permit-when = Początek jest dzisiaj
neighbourhood-task-visitor-permit-why = Podano, że to dla gości.
neighbourhood-task-disabled-card = Karta parkingowa dla osób z niepełnosprawnością
neighbourhood-task-disabled-card-summary = Z tą kartą parkuje się blisko, w całej Europie. Czasem najpierw bada lekarz. Można ją mieć także wtedy, gdy prowadzi ktoś inny.
neighbourhood-task-disabled-card-when = Początek jest dzisiaj
neighbourhood-task-disabled-card-why = Podano, że chodzenie jest prawie niemożliwe.
neighbourhood-task-mend = Obejrzymy to
neighbourhood-task-mend-summary = Ktoś od nas pójdzie to zobaczyć. To niebezpieczne? Proszę powiedzieć teraz pracownikowi. Chce Pan/Pani wiedzieć, jak się skończy? Proszę zapytać przy okienku, podając numer.
neighbourhood-task-mend-when = Obejrzymy najpóźniej { $due_date }
neighbourhood-task-mend-why = Podano, że coś jest zepsute lub brudne.
