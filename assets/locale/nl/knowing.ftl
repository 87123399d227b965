# SPDX-License-Identifier: EUPL-1.2
# Eén keer vertellen: wat wij al weten, laten wij alleen nakijken.

known-title = Klopt dit nog?
known-body = Dit weten wij al. U hoeft het niet opnieuw in te vullen.
known-source = Hoe wij dit weten
known-yes = Ja, dit klopt nog
known-no = Nee, dit is veranderd
known-not-needed = Gebruik dit niet
known-in-research = De gemeente zoekt nog uit of dit klopt. U kunt het hier veranderen.

# waar het vandaan komt, en hoe oud het is
known-from-chip = Uit uw document, { $age } gelezen
known-from-registry = Uit de basisregistratie personen, { $age } opgehaald
known-from-earlier = U vulde dit zelf in, { $age }
known-from-scan = Van wat u scande, { $age }
known-from-clerk = Een medewerker stelde dit vast, { $age }
known-from-resident = U vulde dit zelf in, { $age }
known-just-now = zojuist
known-minutes = { $minutes ->
    [one] { $minutes } minuut geleden
   *[other] { $minutes } minuten geleden
}
known-on = op { $known_date } om { $clock }

# wachten op de registratie
looking-up-title = Wij zoeken uw gegevens op
looking-up-body = Dit duurt een paar seconden. Dan hoeft u minder in te vullen.
looking-up-skip = Ik vul het zelf in

# waarom wij iets toch vragen
registry-note-address-abroad = In de registratie staat een adres in het buitenland. Vul hier in waar u nu post krijgt.
registry-note-address-place = In de registratie staat een plek zonder postcode. Vul hier in waar u post krijgt.
registry-note-address-unknown = In de registratie staat geen adres van u. Een medewerker kijkt er met u naar.
registry-note-address-not-lived = De registratie zegt dat u niet meer op uw oude adres woont. Vul hier in waar u nu post krijgt.
registry-note-deceased = Wij kunnen uw gegevens nu niet ophalen. Vul ze hier in. Een medewerker kijkt er met u naar.
registry-note-emigrated = In de registratie staat dat u bent verhuisd naar het buitenland. Vul hier in waar u nu post krijgt.
registry-note-elsewhere = Uw gegevens staan niet bij een gemeente in Nederland. Vul ze hier in.
registry-note-withheld = Uw gegevens zijn geheim. Daarom laten wij ze hier niet zien. Vul in waar u post krijgt.

# nog iets
else-title = Kunnen wij nog iets voor u doen?
else-body = Is er nog iets gebeurd? Wij weten nog wie u bent. U hoeft niets opnieuw te vertellen.
else-no = Nee, ik ben klaar
else-yes = Ja, er is nog iets
