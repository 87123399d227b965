# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = Czy to jeszcze aktualne?
known-body = To już wiemy. Nie trzeba wpisywać jeszcze raz.
known-source = Skąd to wiemy
known-yes = Tak, aktualne
known-no = Nie, zmieniło się
known-not-needed = Proszę tego nie używać
known-in-research = Gmina jeszcze sprawdza, czy to prawda. Można to tu zmienić.
# where it comes from, and how old it is
known-from-chip = Z dokumentu, odczytane { $age }
known-from-registry = Z rejestru ludności (BRP), pobrane { $age }
known-from-earlier = Wpisane przez Pana/Panią, { $age }
known-from-scan = Ze skanu, { $age }
known-from-clerk = Ustalił to pracownik, { $age }
known-from-resident = Wpisane przez Pana/Panią, { $age }
known-just-now = przed chwilą
known-minutes =
    { $minutes ->
        [one] { $minutes } minutę temu
        [few] { $minutes } minuty temu
        [many] { $minutes } minut temu
       *[other] { $minutes } minuty temu
    }
known-on = dnia { $known_date } o { $clock }
# waiting for the registry
looking-up-title = Szukamy danych
looking-up-body = To trwa kilka sekund. Wtedy trzeba mniej wpisywać.
looking-up-skip = Wpiszę to sam(a)
# why we ask nevertheless
registry-note-address-abroad = W rejestrze jest adres za granicą. Proszę wpisać, gdzie teraz przychodzi poczta.
registry-note-address-place = W rejestrze jest miejsce bez kodu pocztowego. Proszę wpisać, gdzie przychodzi poczta.
registry-note-address-unknown = W rejestrze nie ma adresu. Pracownik obejrzy to razem z Panem/Panią.
registry-note-address-not-lived = Według rejestru nie mieszka Pan/Pani już pod starym adresem. Proszę wpisać, gdzie teraz przychodzi poczta.
registry-note-deceased = Nie możemy teraz pobrać danych. Proszę je wpisać. Pracownik obejrzy to razem z Panem/Panią.
registry-note-emigrated = Według rejestru wyjechał(a) Pan/Pani za granicę. Proszę wpisać, gdzie teraz przychodzi poczta.
registry-note-elsewhere = Danych nie prowadzi gmina w Holandii. Proszę je wpisać.
registry-note-withheld = Dane są tajne. Dlatego ich tu nie pokazujemy. Proszę wpisać, gdzie przychodzi poczta.
# anything else
else-title = Czy możemy zrobić coś jeszcze?
else-body = Stało się coś jeszcze? Nadal wiemy, kim Pan/Pani jest. Nie trzeba niczego opowiadać od nowa.
else-no = Nie, to wszystko
else-yes = Tak, jest coś jeszcze
