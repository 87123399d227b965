# SPDX-License-Identifier: EUPL-1.2
# When paper does not come: words for the resident, and what a clerk does.
printer-paper-out = Skończył się papier. Pracownik go uzupełni. Można też iść dalej bez papieru.
printer-cover-open = Pokrywa drukarki jest otwarta. Pracownik ją zamknie. Można też iść dalej bez papieru.
printer-unreachable = Drukarka teraz nie działa. Wydrukujemy to przy okienku lub na innym kiosku z kodem.
printer-error-jam = W drukarce zaciął się papier. Pracownik go wyjmie. Można też iść dalej bez papieru.
printer-error-tray-full = Taca drukarki jest pełna. Pracownik ją opróżni.
printer-error-cutter = Drukarka nie może uciąć papieru. Pracownik pomoże.
printer-error-toner = W drukarce nie ma tuszu. Wydrukujemy to przy okienku lub na innym kiosku z kodem.
printer-error-stopped = Drukarka się zatrzymała. Wydrukujemy to przy okienku lub na innym kiosku z kodem.
printer-error-not-accepting = Drukarka teraz nic nie przyjmuje. Wydrukujemy to przy okienku lub na innym kiosku z kodem.
printer-error-device = Drukarka jest zepsuta. Wydrukujemy to przy okienku lub na innym kiosku z kodem.
printer-other = Drukowanie teraz nie działa. Wydrukujemy to przy okienku lub na innym kiosku z kodem.
paper-halfway = Drukowanie przerwało się w połowie. Proszę sprawdzić, czy jest wszystko. Jeśli nie, drukować jeszcze raz.
paper-write = Zapiszę to
write-title = Proszę to zapisać lub zapytać pracownika
write-body = Z numerem i kodem można iść dalej wszędzie: na innym kiosku i przy okienku. Wniosek jest otrzymany.
write-code = Kod do innego kiosku
write-done = Zapisane
printer-helped = Drukarka znowu działa. To, co czekało, teraz wychodzi.
printer-seen = Wróć na początek
