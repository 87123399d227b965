# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = Onderweg naar de gemeente
where-here = Alleen nog hier. Er is nog niets verstuurd.
where-sending = Wordt verstuurd. De gemeente heeft nog niets bevestigd.
where-partly = Deels bij de gemeente: { $done } van de { $steps } onderdelen. De rest volgt vanzelf.
where-refused = Het zaaksysteem heeft iets geweigerd. { $done } van de { $steps } onderdelen zijn er wel.
where-sent = Helemaal verstuurd. Wordt nog nagekeken.
where-checked = Helemaal bij de gemeente, nagekeken op { $at_time }.
where-differs = Verstuurd, maar bij de gemeente staat iets anders of dubbel. Laat het daar nakijken.
where-gone = Helemaal bij de gemeente. Hier gewist op { $at_time }.
where-next-try = Volgende poging: { $at_time }.
where-asked-label = Bij de gemeente
where-status = Status “{ $status }” sinds { $since_time }.
where-stage-received = Ontvangen.
where-stage-handled = In behandeling.
where-stage-decided = Er is een besluit.
where-stage-ready = Klaar.
where-age =
    { $hours ->
        [0] { $minutes ->
            [0] Zojuist nagevraagd.
            [one] Eén minuut geleden nagevraagd.
           *[other] { $minutes } minuten geleden nagevraagd.
        }
        [one] Een uur geleden nagevraagd.
       *[other] { $hours } uur geleden nagevraagd.
    }
where-refused-what = Geweigerd: { $what }
where-said = Het zaaksysteem zegt: “{ $reason }”
where-send-again = Opnieuw versturen
where-sent-again = Het wordt opnieuw verstuurd.
where-list =
    { $count ->
        [one] Eén zaak is geweigerd door het zaaksysteem
       *[other] { $count } zaken zijn geweigerd door het zaaksysteem
    }
where-list-title =
    { $count ->
        [one] Eén geweigerde zaak
       *[other] { $count } geweigerde zaken
    }
where-list-body = Er is niets kwijt. Neem de oorzaak weg en verstuur opnieuw.
where-step-case = de zaak
where-step-subcase = de deelzaak
where-step-role = de inwoner
where-step-status = de status
where-step-document = de brief
where-step-document-link = de brief bij de zaak
where-step-object = het adres
where-step-properties = de kenmerken van de zaak
where-step-clerk = de medewerker
where-step-mandate = de gemachtigde
where-step-identity = de vastgestelde identiteit
where-step-payment = de betaling
where-step-answer = het antwoord op een brief
where-step-result = het resultaat
where-step-close = het afsluiten
where-remedy-number = Een andere zaak heeft dit nummer. Heeft een andere kiosk dezelfde code? Vraag de beheerder.
where-remedy-person = Bij de gemeente staat iemand anders, of het BSN klopt niet. Kijk de identiteit na en verstuur opnieuw.
where-remedy-document = De brief is niet goed aangekomen. Vraag de beheerder van het zaaksysteem.
where-remedy-closed = De zaak is bij de gemeente al gesloten. Laat haar daar heropenen, of verwerk dit daar met de hand.
where-remedy-permission = De kiosk mag dit niet. Vraag de beheerder van het zaaksysteem om het recht en verstuur opnieuw.
where-remedy-other = Neem de oorzaak weg en verstuur opnieuw. Lukt het niet? Vraag de beheerder van het zaaksysteem.
paper-official-number = Nummer bij de gemeente: { $number }
letter-official-number = Nummer bij de gemeente
