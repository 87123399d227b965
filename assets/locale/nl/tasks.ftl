# SPDX-License-Identifier: EUPL-1.2
# Wat een medewerker nog voor een zaak doet, en het vergelijken met de basisregistratie.

clerk-do-tasks = { $count ->
    [one] { $count } zaak wacht op u
   *[other] { $count } zaken wachten op u
}
clerk-do-compare = { $count ->
    [one] Vergelijk { $count } antwoord met de BRP
   *[other] Vergelijk { $count } antwoorden met de BRP
}
clerk-tasks-title = Zaken die op een medewerker wachten: { $count }
clerk-tasks-body = Open een zaak. Wat u bekijkt, komt in het logboek.
clerk-task-kind-compare = vergelijken met de BRP
clerk-task-kind-correct = iets klopt niet
clerk-task-kind-withdraw = intrekken
clerk-task-correct = Klopt niet: { $about }
clerk-task-withdraw = Intrekken: { $about }
clerk-task-correct-body = De inwoner zegt dat dit niet klopt. Bespreek het, pas het aan in het zaaksysteem, en leg vast dat het gedaan is.
clerk-task-withdraw-body = De inwoner trekt dit in. Haal het weg uit het zaaksysteem, en leg vast dat het gedaan is.
clerk-task-said = Wat de inwoner zei
clerk-task-done = Gedaan
clerk-task-recorded = Vastgelegd: gedaan.
task-about-case = de hele zaak

registry-check-title = Antwoorden vergelijken met de BRP
registry-check-body = De inwoner vertelde dit zelf, omdat de BRP niet te bereiken was. U beslist wat klopt.
registry-check-same = Er is geen verschil. U kunt dit vastleggen.
registry-check-equal = gelijk aan de BRP
registry-check-unknown = de BRP zegt hier niets over
registry-check-differs = De BRP zegt iets anders. Vraag de inwoner ernaar.
registry-check-keep = Houd wat de inwoner zei
registry-check-take = Neem over uit de BRP
registry-check-record = Vastleggen
registry-check-recorded = De vergelijking met de BRP is vastgelegd.
registry-check-undecided = Beslis eerst over elk verschil.
registry-check-identity-first = Stel eerst vast wie de inwoner is. Daarna mag u de BRP raadplegen.
registry-check-unreachable = De BRP is nu niet te bereiken. De zaak blijft op de lijst. Probeer het later.
registry-outcome-not-found = De BRP kent niemand met deze naam en geboortedatum.
registry-outcome-several = In de BRP staan meer mensen met deze naam en geboortedatum. Vraag om het BSN.
registry-outcome-no-number = Er is geen BSN bekend. Deze dienst mag er niet naar zoeken.
registry-outcome-closed = De inschrijving in de BRP is gesloten.
registry-outcome-unreachable = De BRP is nu niet te bereiken. De zaak blijft op de lijst.
registry-outcome-refused = De BRP laat deze kiosk niet toe. Waarschuw de beheerder.
registry-outcome-unclear = De BRP gaf een antwoord dat niet te gebruiken is. Probeer het later.
registry-clerk-withheld = Geheimhouding: de kiosk haalt geen gegevens op. Vergelijk in uw eigen systeem.
registry-clerk-in-research = De BRP onderzoekt dit gegeven.
registry-clerk-deceased = Volgens de BRP is deze persoon overleden. Stel opnieuw vast wie voor u staat.
registry-clerk-emigrated = Volgens de BRP is deze persoon geëmigreerd.
registry-clerk-elsewhere = Deze persoon is niet ingeschreven bij een gemeente.
registry-clerk-address-abroad = De BRP heeft een adres in het buitenland.
registry-clerk-address-place = De BRP heeft een locatie zonder postcode.
registry-clerk-address-unknown = De BRP heeft geen adres.
registry-clerk-address-not-lived = Vastgesteld is dat de persoon niet op het adres in de BRP woont.
registry-clerk-birth-date-partly = De geboortedatum in de BRP is niet volledig.
