# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = Ten kiosk nie jest jeszcze gotowy. Nic nie zginęło. Proszę iść do okienka, tam pomożemy.
failure-config-invalid = Ten kiosk nie jest jeszcze gotowy. Nic nie zginęło. Proszę iść do okienka, tam pomożemy.
failure-content-invalid = Ten kiosk nie może pokazać pytań. Nic nie zginęło. Proszę iść do okienka, tam pomożemy.
failure-key-missing = Ten kiosk nie może teraz bezpiecznie zapisać danych. Dlatego o nic nie pytamy. Proszę iść do okienka, tam pomożemy.
failure-key-wrong = Ten kiosk nie może otworzyć zapisanych danych. One nadal są. Proszę iść do okienka, tam pomożemy.
failure-database-damaged = Ten kiosk nie może teraz nic zapisać. To, co wysłano do gminy, jest tam bezpieczne. Proszę iść do okienka. Proszę zabrać wydruk, jeśli jest.
failure-database-newer = Ten kiosk dostaje nową wersję. Nic nie zginęło. Proszę iść do okienka, tam pomożemy.
failure-database-in-use = Ten kiosk jeszcze się uruchamia. Nic nie zginęło. Proszę chwilę poczekać lub iść do okienka.
failure-backup-older = Ten kiosk nie może teraz pomóc. Nic nie zginęło. Proszę iść do okienka, tam pomożemy.
failure-disk-full = Ten kiosk nie może teraz zapisać nic nowego. To, co potwierdzono, jest bezpieczne. Proszę iść do okienka, tam skończymy to razem.
failure-disk-read-only = Ten kiosk nie może teraz zapisać nic nowego. To, co potwierdzono, jest bezpieczne. Proszę iść do okienka, tam skończymy to razem.
failure-backend-unreachable = Nie ma teraz połączenia z gminą. Wniosek jest tu bezpiecznie zapisany. Nic nie trzeba robić: wyślemy go sami.
failure-backend-refused = Wniosek jest bezpiecznie zapisany. Wysyłanie jeszcze się nie udaje. Nic nie trzeba robić: zajmie się tym pracownik.
failure-backend-catalogue = Wniosek jest bezpiecznie zapisany. Wysyłanie jeszcze się nie udaje. Nic nie trzeba robić: zajmie się tym pracownik.
failure-clock-wrong = Zegar tego kiosku źle chodzi. Wniosek jest bezpiecznie zapisany. Można iść dalej.
failure-printer-unreachable = Drukowanie teraz nie działa. Wniosek jest bezpiecznie zapisany. Proszę zapisać numer sprawy lub poprosić o wydruk przy okienku.
failure-sign-in-refused = Logowanie nie działa. Nic się nie zmieniło. Proszę spróbować jeszcze raz lub zapytać kolegę.
failure-package-refused = Ten kiosk nie przyjął nowych pytań. Stare pytania nadal działają.
failure-theme-refused = Kiosk nie może użyć tych kolorów. Nic się nie zmieniło.
failure-voice-refused = Kiosk nie może użyć tego głosu. Nic się nie zmieniło.
failure-badge-refused = Tej karty nie można dodać. Nic się nie zmieniło.
failure-trust-refused = Nie możemy dodać tego pliku z certyfikatami. Proszę zapytać pracownika.
failure-not-found = Nie znajdujemy tego numeru sprawy na tym kiosku. To nie znaczy, że sprawa zginęła. Proszę sprawdzić numer lub zapytać przy okienku.
failure-case-owed = Tej sprawy nie można jeszcze usunąć: gmina nie dostała jeszcze wszystkiego.
failure-case-gone = Tej sprawy nie ma już na tym kiosku. Ma ją gmina. Proszę zapytać przy okienku.
failure-unexpected = Coś się tu nie udało. To, co potwierdzono, jest bezpiecznie zapisane. Proszę iść do okienka, tam pomożemy.
