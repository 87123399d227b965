# SPDX-License-Identifier: EUPL-1.2
# In welke vorm brieven komen: de keuze, en wat er dan gebeurt.

form-title = Hoe wilt u uw brieven?
form-body = U krijgt een brief over wat u regelt. Kies hoe u die wilt. Wij onthouden dat voor elke volgende brief.
form-normal = Gewone brief
form-normal-detail = Op papier, met gewone letters
form-large = Brief met grote letters
form-large-detail = De letters zijn bijna twee keer zo groot
form-largest = Brief met heel grote letters
form-largest-detail = Voor wie weinig ziet
form-simple = Brief met plaatjes
form-simple-detail = Korte zinnen met plaatjes. De hele brief zit erachter
form-spoken = Brief om te horen
form-spoken-detail = U hoort uw brief hier, en krijgt hem mee als geluid
form-braille = Brief in braille
form-braille-detail = Puntjes die u met uw vingers leest
form-no-spoken = Een brief om te horen is er niet in uw taal. Wel in het Nederlands.
form-no-braille = Een brief in braille is er niet in uw taal. Wel in het Nederlands.

form-also-title = Wilt u er ook een gewone brief bij?
form-also-body = Een ander kan die voor u lezen. U kunt hem ook laten zien.
form-also-yes = Ja, ook een gewone brief
form-also-no = Nee, dat is niet nodig
form-braille-here = De brailleprinter drukt uw brief hier af. Een medewerker geeft hem aan u.
form-braille-later = Hier staat geen brailleprinter. Wij sturen uw brief in braille met de post naar u toe.
form-spoken-later = U kunt uw brief straks hier horen, met een koptelefoon. Een medewerker zet hem voor u op een USB-stick.
form-review = Zo komen uw brieven
form-changed = Dat is veranderd. Uw volgende brieven komen zo.

clerk-do-form = Vorm van de brieven kiezen
clerk-form-title = Hoe wil de bewoner de brieven?
clerk-form-body = Dit geldt voor elke volgende brief. Voor braille en geluid komt er een taak bij.
clerk-fact-form = Brieven
clerk-form-printed-too = { $form_message }, en ook een gewone brief

# In het overzicht van eigen gegevens.
data-form = Zo komen uw brieven

# Wat een medewerker ervoor doet. $about is om welke brief het gaat.
paper-braille = De brief in braille
paper-spoken = De brief als geluid
clerk-task-kind-emboss = braille sturen
clerk-task-kind-record = geluid meegeven
clerk-task-emboss = Braille maken en sturen: { $about }
clerk-task-emboss-body = Hier staat geen brailleprinter. Maak het bestand met: loket paper braille. Laat het drukken en stuur het op. Er zit ook een gewone brief bij als de bewoner dat wil.
clerk-task-record = Geluid meegeven: { $about }
clerk-task-record-body = Zet de brief als geluid op een USB-stick met: loket paper spoken. Geef de stick aan de bewoner, of stuur hem op.
data-task-emboss = Wij sturen u deze brief in braille: { $about }
data-task-record = U krijgt deze brief als geluid: { $about }
paper-loss-statement = De verklaring van vermissing
paper-request = De brief met wat er nog nodig is
paper-decision = Het besluit
paper-appointment = De brief met uw afspraak
paper-cover = De brief in uw taal
paper-ask-photo = De brief over uw foto
paper-ask-sign = De brief om te tekenen
paper-ask-still-right = De brief met de vraag of alles nog klopt

# De brief om te horen.
spoken-about = Van wie en voor wie deze brief is
spoken-part = Deel { $number } van { $count }. { $title }.
listen-open = Luister naar uw brief
listen-part = Deel { $number } van { $count }
listen-plug-in = Uw brief hoort u alleen met een koptelefoon. Steek die in bij de tekening van een koptelefoon.
listen-next = Volgende deel
listen-earlier = Vorige deel
listen-papers = Terug naar uw papieren
form-row-braille = Uw brief in braille
form-row-braille-here = Een medewerker geeft hem aan u
form-row-braille-later = Wij sturen hem met de post
form-row-spoken = Uw brief als geluid
form-row-spoken-later = Een medewerker geeft hem aan u
