# SPDX-License-Identifier: EUPL-1.2
# Wat iemand misschien kan krijgen. Nooit een belofte, nooit een verwijt.

# --- de pagina's ---

offers-ask-title = Mogen wij u nog { $count ->
    [one] één vraag
   *[other] hooguit { $count } vragen
 } stellen?
offers-ask-body = Dan kunnen wij zien of u nog iets anders kunt krijgen. U hoeft dit niet te doen.
offers-ask-kept = Wij bewaren uw antwoorden alleen als u daarna iets aanvraagt.
offers-ask-yes = Ja, stel de vragen
offers-ask-no = Nee, sla dit over
offers-ask-never = Nee, doe mij geen voorstellen
offers-fees-title = Mogen wij u { $count ->
    [one] één vraag
   *[other] hooguit { $count } vragen
 } stellen over uw geld?
offers-fees-body = Dan kunnen wij zeggen of u waarschijnlijk minder hoeft te betalen. Een medewerker beslist.
offers-fees-no = Nee, vraag het zonder deze vragen
offers-skip = Dit weet ik niet of zeg ik liever niet
offers-title = { $count ->
    [0] Wij vonden niets anders voor u
    [one] Misschien kunt u dit ook krijgen
   *[other] Misschien kunt u dit ook krijgen
 }
offers-body = Dit zijn voorstellen. U kiest zelf. Een medewerker beslist later.
offers-none = U heeft met uw antwoorden waarschijnlijk geen recht op iets anders. Wij bewaren dit niet.
offers-never = Doe mij geen voorstellen meer
offers-never-done = Goed. Wij doen u geen voorstellen meer.
offers-on = Door naar de volgende stap
offers-review = Extra aangevraagd
offers-review-none = Niets extra
offers-review-never = U wilt geen voorstellen
offer-wanted = Aangevraagd
offer-look = Bekijk
offer-accept = Ja, vraag dit aan
offer-accept-anyway = Vraag het toch aan
offer-decline = Nee, dit wil ik niet
offer-take-back = Toch niet aanvragen
offer-verdict-probably = Waarschijnlijk wel
offer-verdict-probably-not = Waarschijnlijk niet
offer-verdict-cannot-tell = Wij weten het niet
offer-told-probably = U kunt dit waarschijnlijk krijgen.
offer-told-probably-not = U kunt dit waarschijnlijk niet krijgen. U mag het altijd vragen.
offer-told-cannot-tell = Wij kunnen het niet zeggen. U mag het gewoon aanvragen.
offer-missing = Dit weten wij niet: { $facts }.
offer-pays = Het gaat om { $pays_cents } per jaar.
offer-decides = Een medewerker beslist. Dit is nog geen besluit.
offer-label-verdict = Wat wij denken
offer-label-because = Waarom
offer-label-missing = Wat wij niet weten
offer-label-law = De wet of regel
offer-label-pays = Hoeveel
offer-label-decides = Wie beslist
offer-label-used = Wat wij gebruiken
offer-from-answered = dat zei u
offer-from-chip = van de chip van uw document
offer-from-clerk = van een medewerker
offer-from-registry = uit de basisregistratie
offer-from-visit = van uw aanvraag

# --- wat wij niet weten ---

offer-fact-household = met wie u woont
offer-fact-birth_date = uw geboortedatum
offer-fact-income = uw inkomen
offer-fact-savings = uw spaargeld
offer-fact-children = hoe oud uw kinderen zijn
offer-fact-low_income_years = hoe lang u al weinig inkomen heeft
offer-fact-own_costs = of u extra kosten heeft
offer-fact-local_tax = of u onze belasting moet betalen
offer-fact-study_finance = of u studiefinanciering krijgt
offer-fact-study_limit = of u naast uw studie kunt werken
offer-fact-document_days = tot wanneer uw document geldig is
offer-fact-figure = welk bedrag voor u geldt

# --- de extra vragen ---

offers-household = Met wie woont u?
offers-household-why = Voor wie samen woont, gelden andere bedragen.
offers-household-alone = Ik woon alleen
offers-household-alone-children = Ik woon alleen met kinderen
offers-household-partner = Ik woon met mijn partner
offers-household-partner-children = Ik woon met mijn partner en kinderen
offers-household-with-others = Ik woon met andere volwassenen
offers-birth-date = Wanneer bent u geboren?
offers-birth-date-why = Welk bedrag voor u geldt, hangt van uw leeftijd af.
offers-income = Hoeveel geld krijgt u per maand?
offers-income-hint = Wat u op uw rekening krijgt, met het vakantiegeld van die maand. Heeft u een partner? Tel het bij elkaar op.
offers-income-why = Of u iets kunt krijgen, hangt van uw inkomen af.
offers-savings = Hoeveel spaargeld heeft u?
offers-savings-hint = Al uw geld op de bank samen. Heeft u niets? Vul 0 in.
offers-savings-why = Wie veel spaargeld heeft, kan soms niets krijgen.
offers-children = Hoe oud zijn uw kinderen?
offers-children-why = Voor kinderen die naar school gaan, is er soms extra geld.
offers-children-under-4 = Jonger dan 4 jaar
offers-children-from-4 = 4 tot en met 11 jaar
offers-children-from-12 = 12 tot en met 17 jaar
offers-children-none = Ik heb geen kinderen onder de 18
offers-low-income-years = Hoeveel jaar heeft u al weinig inkomen?
offers-low-income-years-hint = Korter dan één jaar? Vul 0 in.
offers-low-income-years-why = Wie lang weinig inkomen heeft, kan een toeslag krijgen.
offers-own-costs = Heeft u kosten die u niet kunt betalen?
offers-own-costs-hint = Bijvoorbeeld een bril, de tandarts of een kapotte wasmachine.
offers-own-costs-why = Voor kosten die echt nodig zijn, kunt u soms geld krijgen.
offers-own-costs-have = Ja
offers-own-costs-none = Nee
offers-local-tax = Moet u belasting van de gemeente betalen?
offers-local-tax-hint = Bijvoorbeeld voor het afval of het riool. U kreeg daar een brief over.
offers-local-tax-why = Wie weinig geld heeft, hoeft deze belasting soms niet te betalen.
offers-local-tax-have = Ja
offers-local-tax-none = Nee
offers-study-finance = Krijgt u studiefinanciering?
offers-study-finance-why = De studietoeslag is voor wie studiefinanciering krijgt.
offers-study-finance-have = Ja
offers-study-finance-none = Nee
offers-study-limit = Kunt u naast uw studie niet werken door een ziekte of beperking?
offers-study-limit-hint = U hoeft niet te zeggen wat u heeft.
offers-study-limit-why = De studietoeslag is voor wie door een ziekte of beperking niet kan bijverdienen.
offers-study-limit-limited = Nee, dat kan ik niet
offers-study-limit-not-limited = Ja, ik kan werken

# --- waarom wel of niet ---

offer-because-income = { $outcome ->
    [yes] U krijgt { $income_cents } per maand. De grens is { $limit_cents }. Dat is { $percentage } % van de norm van { $since_date }. U zit daar niet boven.
    [no] U krijgt { $income_cents } per maand. De grens is { $limit_cents }. Dat is { $percentage } % van de norm van { $since_date }. U zit daar boven.
   *[unknown] Wij weten niet of uw inkomen onder de grens is.
 }
offer-because-savings = { $outcome ->
    [yes] U heeft { $savings_cents } spaargeld. De grens is { $assets_cents } sinds { $since_date }. U zit daar niet boven.
    [no] U heeft { $savings_cents } spaargeld. De grens is { $assets_cents } sinds { $since_date }. U zit daar boven.
   *[unknown] Wij weten niet of uw spaargeld onder de grens is.
 }
offer-because-supplement-age = { $outcome ->
    [yes] U bent { $age } jaar. Het is voor mensen vanaf { $number } jaar die nog geen AOW krijgen.
    [no] U bent { $age } jaar. Het is alleen voor mensen vanaf { $number } jaar die nog geen AOW krijgen.
   *[unknown] Wij weten uw leeftijd niet.
 }
offer-because-student-age = { $outcome ->
    [yes] U bent { $age } jaar. Het is voor mensen vanaf { $number } jaar.
    [no] U bent { $age } jaar. Het is alleen voor mensen vanaf { $number } jaar die nog geen AOW krijgen.
   *[unknown] Wij weten uw leeftijd niet.
 }
offer-because-low-income-years = { $outcome ->
    [yes] U heeft al { $low_income_years } jaar weinig inkomen. Het moet { $number } maanden of langer zijn.
    [no] U heeft { $low_income_years } jaar weinig inkomen. Het moet { $number } maanden of langer zijn.
   *[unknown] Wij weten niet hoe lang u al weinig inkomen heeft.
 }
offer-because-own-costs = { $outcome ->
    [yes] U heeft kosten die u niet kunt betalen.
    [no] U zei dat u geen extra kosten heeft.
   *[unknown] Wij weten niet of u extra kosten heeft.
 }
offer-because-local-tax = { $outcome ->
    [yes] U moet belasting van de gemeente betalen.
    [no] U zei dat u geen belasting van de gemeente hoeft te betalen.
   *[unknown] Wij weten niet of u belasting van de gemeente moet betalen.
 }
offer-because-study-finance = { $outcome ->
    [yes] U krijgt studiefinanciering.
    [no] U zei dat u geen studiefinanciering krijgt.
   *[unknown] Wij weten niet of u studiefinanciering krijgt.
 }
offer-because-study-limit = { $outcome ->
    [yes] U kunt naast uw studie niet werken.
    [no] U zei dat u naast uw studie kunt werken.
   *[unknown] Wij weten niet of u naast uw studie kunt werken.
 }
offer-because-school-children = { $outcome ->
    [yes] U heeft kinderen van 4 tot en met 17 jaar.
    [no] U zei dat u geen kinderen van 4 tot en met 17 jaar heeft.
   *[unknown] Wij weten niet hoe oud uw kinderen zijn.
 }
offer-because-document-expires = { $outcome ->
    [yes] Uw document is nog { $document_days } dagen geldig. Dat is minder dan { $number } dagen.
    [no] Uw document is nog { $document_days } dagen geldig. Dat is lang genoeg.
   *[unknown] Wij weten niet tot wanneer uw document geldig is.
 }

# --- de voorstellen ---

offer-document-expires = Uw document verloopt bijna
offer-document-expires-summary = U kunt nu al een nieuw document aanvragen. Dan heeft u altijd een geldig document.
offer-city-pass = Stadspas
offer-city-pass-summary = Een pas waarmee u korting krijgt op sport, cultuur en uitjes.
offer-remission = Geen gemeentelijke belasting betalen
offer-remission-summary = U hoeft dan een deel of alles van de belasting niet te betalen. Dat heet kwijtschelding.
offer-income-supplement = Toeslag voor wie lang weinig inkomen heeft
offer-income-supplement-summary = Eén keer per jaar extra geld. U mag zelf kiezen waar u het aan uitgeeft.
offer-special-assistance = Geld voor bijzondere kosten
offer-special-assistance-summary = Geld voor kosten die nodig zijn en die u niet kunt betalen. Dat heet bijzondere bijstand.
offer-student-allowance = Studietoeslag
offer-student-allowance-summary = Elke maand extra geld als u niet naast uw studie kunt werken. Dat komt door een ziekte of beperking.
offer-school-costs = Hulp bij schoolkosten
offer-school-costs-summary = Hulp voor spullen die uw kind voor school nodig heeft.
offer-fee-waiver = Niets betalen
offer-fee-waiver-summary = U hoeft dan niets te betalen voor deze aanvraag.
offer-fee-reduction = De helft betalen
offer-fee-reduction-summary = U betaalt dan de helft van de kosten.

# --- de taken die erbij komen ---

offer-task-offer-document-expires = Nieuw document aanvragen
offer-task-offer-document-expires-summary = Wij maken een nieuw document voor u. Een medewerker zegt u wat het kost.
offer-task-offer-document-expires-when = Klaar op { $due_date }
offer-task-offer-document-expires-why = Uw document verloopt bijna en u wilt een nieuw.
offer-task-offer-city-pass = Stadspas aanvragen
offer-task-offer-city-pass-summary = Wij kijken of u een stadspas krijgt. U krijgt daarover een brief.
offer-task-offer-city-pass-when = Binnen 8 weken
offer-task-offer-city-pass-why = U wilt een stadspas. U kunt die waarschijnlijk krijgen, of wij wisten het niet zeker.
offer-task-offer-remission = Kwijtschelding aanvragen
offer-task-offer-remission-summary = Wij kijken of u minder belasting hoeft te betalen. U krijgt daarover een brief.
offer-task-offer-remission-when = Binnen 8 weken
offer-task-offer-remission-why = U wilt vragen of u minder belasting hoeft te betalen.
offer-task-offer-income-supplement = Toeslag aanvragen
offer-task-offer-income-supplement-summary = Wij kijken of u de toeslag krijgt. U krijgt daarover een brief.
offer-task-offer-income-supplement-when = Binnen 8 weken
offer-task-offer-income-supplement-why = U heeft al lang weinig inkomen en wilt de toeslag vragen.
offer-task-offer-special-assistance = Bijzondere bijstand aanvragen
offer-task-offer-special-assistance-summary = Wij kijken of u geld krijgt voor uw kosten. U krijgt daarover een brief.
offer-task-offer-special-assistance-when = Binnen 8 weken
offer-task-offer-special-assistance-why = U heeft kosten die u niet kunt betalen en wilt hulp vragen.
offer-task-offer-student-allowance = Studietoeslag aanvragen
offer-task-offer-student-allowance-summary = Wij kijken of u de studietoeslag krijgt. U krijgt daarover een brief.
offer-task-offer-student-allowance-when = Binnen 8 weken
offer-task-offer-student-allowance-why = U kunt naast uw studie niet werken en wilt de toeslag vragen.
offer-task-offer-school-costs = Hulp bij schoolkosten aanvragen
offer-task-offer-school-costs-summary = Wij kijken of u hulp krijgt voor schoolspullen. U krijgt daarover een brief.
offer-task-offer-school-costs-when = Binnen 8 weken
offer-task-offer-school-costs-why = U heeft kinderen op school en wilt hulp vragen.

# --- wat daarvoor nog nodig is ---

need-means-proof = een bewijs van uw inkomen, bijvoorbeeld een loonstrook
need-means-years = bewijzen van uw inkomen van de laatste drie jaar
need-tax-letter = de brief over de belasting
need-costs-bill = de rekening of de prijs van wat u nodig heeft
need-study-proof = de brief over uw studiefinanciering
need-limit-proof = een brief van een arts of begeleider
need-school-proof = een bewijs dat uw kind naar school gaat

# --- betalen ---

settle-pick-up = Betalen als ik het ophaal
settle-pick-up-detail = U betaalt pas als het klaar is.
instalments-title = In hoeveel delen betaalt u { $total_cents }?
instalments-body = Het kost niet meer. U krijgt een brief met alle bedragen en dagen.
instalments-parts = In { $count } delen
instalments-same = { $count } keer { $first_cents }. De eerste op { $first_date }, de laatste op { $last_date }.
instalments-first = De eerste keer { $first_cents }, daarna { $rest_cents }. De laatste keer { $last_cents }, op { $last_date }.
advice-nothing = U hoeft waarschijnlijk niets te betalen
advice-probably = U betaalt waarschijnlijk { $pays_cents }
advice-probably-not = U betaalt waarschijnlijk alles
advice-cannot-tell = Wij weten niet hoeveel u moet betalen
advice-total = Het hele bedrag is { $total_cents }.
advice-decides = Een medewerker beslist. Uw aanvraag loopt gewoon door.

# --- de medewerker en het geld ---

clerk-do-pay = Betaling aan de balie
clerk-do-fee = Beslissen hoeveel er te betalen is
clerk-pay-title = Nog te betalen: { $due_cents }
clerk-pay-body = Telde u het geld, of is de pas gebruikt? Leg het dan vast. Een deel mag ook. De kiosk print een genummerde kwitantie.
clerk-pay-amount = Bedrag
clerk-pay-cash = Contant ontvangen
clerk-pay-card = Met pas betaald
clerk-fact-reference = Betaalkenmerk
clerk-fact-advice = Advies
clerk-fact-decision = Besloten
clerk-fee-title = Hoeveel is er te betalen van { $total_cents }?
clerk-fee-no-advice = Er is geen advies. De inwoner wilde geen vragen over geld.
clerk-fee-advised = Zoals geadviseerd: { $pays_cents }
clerk-fee-nothing = Niets: { $pays_cents }
clerk-fee-half = De helft: { $pays_cents }
clerk-fee-all = Alles: { $pays_cents }
clerk-fee-reason-title = Waarom { $pays_cents }?
clerk-fee-reason-body = Dit is niet geadviseerd. Kies een reden. Die komt in het journaal.
clerk-fee-recorded = Uw beslissing is vastgelegd.
clerk-fee-decided-advised = { $pays_cents }, zoals geadviseerd, door { $clerk }
clerk-fee-decided-otherwise = { $pays_cents }, door { $clerk }. { $reason_message }
fee-reason-proof-seen = Ik zag bewijs van het inkomen
fee-reason-income-other = Het inkomen is anders dan gezegd
fee-reason-hardship = Anders is het te zwaar voor deze inwoner
fee-reason-rule-differs = Voor deze zaak geldt een andere regel
paper-invoice = De rekening
paper-payment-plan = De brief over betalen in delen
