# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = Chcę z kimś porozmawiać
talk-to-someone-about = O czym chce Pan/Pani porozmawiać?
talk-to-someone-about-hint = Wtedy znajdziemy właściwą osobę. Nie trzeba tego mówić.
talk-to-someone-about-why = Wtedy wystarczy opowiedzieć raz.
talk-to-someone-about-money = O pieniądzach lub długach
talk-to-someone-about-letter = O liście
talk-to-someone-about-document = O paszporcie, dowodzie lub innym papierze
talk-to-someone-about-home = O mieszkaniu lub okolicy
talk-to-someone-about-other = O czymś innym
talk-to-someone-about-unsaid = Wolę tu nie mówić
talk-to-someone-name = Jak możemy zawołać?
talk-to-someone-name-hint = Tak zawołamy w hali. Można to pominąć.
talk-to-someone-name-why = Wtedy wiadomo, że chodzi o Pana/Panią.
talk-to-someone-phone = Czy możemy zadzwonić, jeśli nie można czekać?
talk-to-someone-phone-hint = Nie ma telefonu? Proszę pominąć to pytanie.
talk-to-someone-phone-why = Wtedy oddzwonimy. Nie trzeba czekać.
talk-to-someone-task-conversation = Pracownik porozmawia z Panem/Panią
talk-to-someone-task-conversation-summary = Proszę usiąść w hali. Pracownik podejdzie. Nic nie jest potrzebne.
talk-to-someone-task-conversation-when = Dzisiaj, tutaj w hali
talk-to-someone-task-conversation-why = Podano, że potrzebna jest rozmowa. Zawsze można.
talk-to-someone-task-call-back = Zadzwonimy, jeśli nie można czekać
talk-to-someone-task-call-back-summary = Trzeba iść? Wtedy zadzwonimy pod podany numer.
talk-to-someone-task-call-back-when = Najpóźniej { $due_date }
talk-to-someone-task-call-back-why = Podano numer telefonu.
