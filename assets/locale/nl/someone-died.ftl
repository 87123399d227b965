# SPDX-License-Identifier: EUPL-1.2
# Iemand is overleden: vragen, antwoorden en taken.

someone-died = Iemand is overleden

# --- vragen ---

someone-died-relation = Wie is er overleden?
someone-died-relation-hint = Wij leven met u mee. Het duurt ongeveer 5 minuten. Stoppen mag altijd.
someone-died-relation-why = Dan weten wij wat u moet regelen, en wat niet.
someone-died-relation-partner = Mijn partner
someone-died-relation-child = Mijn kind
someone-died-relation-family = Iemand anders van mijn familie
someone-died-relation-someone-else = Iemand die ik ken, zoals een buur

someone-died-died-where = Waar is hij of zij overleden?
someone-died-died-where-hint = Het gaat om de plaats van het overlijden, niet om het adres.
someone-died-died-where-why = De aangifte is in de gemeente waar iemand overlijdt.
someone-died-died-where-here = In deze gemeente
someone-died-died-where-other-municipality = In een andere gemeente
someone-died-died-where-abroad = In een ander land

someone-died-died-on = Op welke dag was dat?
someone-died-died-on-hint = Weet u het niet precies? Kies de dag waarop u het hoorde.
someone-died-died-on-why = De uitvaart is binnen 6 werkdagen. Wij rekenen de laatste dag voor u uit.

someone-died-deceased-name = Hoe heette hij of zij?
someone-died-deceased-name-hint = De voornaam en de achternaam.
someone-died-deceased-name-why = Dan vinden wij de juiste gegevens.

someone-died-deceased-born = Wanneer is hij of zij geboren?
someone-died-deceased-born-hint = Dag, maand en jaar. Weet u het niet? Sla deze vraag over.
someone-died-deceased-born-why = Soms hebben twee mensen dezelfde naam.

someone-died-funeral-by = Wie regelt de uitvaart?
someone-died-funeral-by-hint = Een uitvaartverzorger doet vaak ook de aangifte voor u.
someone-died-funeral-by-why = Dan weten wij wie de aangifte doet.
someone-died-funeral-by-undertaker = Een uitvaartverzorger
someone-died-funeral-by-myself = Wij doen het zelf
someone-died-funeral-by-nobody = Niemand kan het regelen
someone-died-funeral-by-unsure = Dat weet ik nog niet

someone-died-doctor-papers = Heeft u de papieren van de arts?
someone-died-doctor-papers-hint = De arts geeft twee papieren: A en B. Het B-papier zit in een dichte envelop.
someone-died-doctor-papers-why = Met deze papieren mag u aangifte doen.
someone-died-doctor-papers-have = Ja, die heb ik
someone-died-doctor-papers-not-yet = Nee, nog niet
someone-died-doctor-papers-not-natural = Het was een ongeluk, of niet natuurlijk

someone-died-funeral-home = Waar wordt de uitvaart?
someone-died-funeral-home-hint = Weet u het nog niet? Kies wat u nu denkt.
someone-died-funeral-home-why = Naar Nederland brengen kost tijd en papieren.
someone-died-funeral-home-bring-home = In Nederland
someone-died-funeral-home-stays = In dat land

someone-died-left-behind = Wat had hij of zij?
someone-died-left-behind-hint = Kies alles wat u weet. De rest kan later.
someone-died-left-behind-why = Wij stoppen wat van ons komt. Dan krijgt u geen rekening meer.
someone-died-left-behind-travel-document = Een paspoort of identiteitskaart
someone-died-left-behind-driving-licence = Een rijbewijs
someone-died-left-behind-benefit = Geld of een stadspas van de gemeente
someone-died-left-behind-aid = Een hulpmiddel, zoals een rolstoel
someone-died-left-behind-parking-permit = Een vergunning om te parkeren
someone-died-left-behind-home-alone = Een huis waar nu niemand meer woont
someone-died-left-behind-nothing = Niets van dit alles, of ik weet het niet

someone-died-certificate = Wilt u een bewijs van het overlijden?
someone-died-certificate-hint = Een bank of verzekering vraagt er soms om. Het kost geld.
someone-died-certificate-why = Wij maken het alleen als u het nodig heeft.

someone-died-name = Hoe heet u?
someone-died-name-hint = Uw voornaam en uw achternaam.
someone-died-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

someone-died-birth-date = Wanneer bent u geboren?
someone-died-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
someone-died-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

someone-died-address = Naar welk adres mogen wij u schrijven?
someone-died-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
someone-died-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

someone-died-phone = Op welk nummer kunnen wij u bellen?
someone-died-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
someone-died-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

someone-died-task-doctor-comes = Bel de arts
someone-died-task-doctor-comes-summary = De huisarts stelt het overlijden vast. Hij geeft u de papieren A en B. Zonder die papieren kan de aangifte niet.
someone-died-task-doctor-comes-when = Nu meteen
someone-died-task-doctor-comes-why = U zei dat u de papieren van de arts nog niet heeft.

someone-died-task-coroner = De lijkschouwer kijkt mee
someone-died-task-coroner-summary = Dat is een arts van de gemeente. Hij komt als een overlijden niet natuurlijk is. Soms beslist de officier van justitie over de uitvaart. Wij helpen u hiermee.
someone-died-task-coroner-when = Voordat er een uitvaart kan zijn
someone-died-task-coroner-why = U zei dat het overlijden niet natuurlijk was.

someone-died-task-undertaker-declares = Uw uitvaartverzorger doet de aangifte
someone-died-task-undertaker-declares-summary = Dat hoort er meestal bij. Vraag het voor de zekerheid na.
someone-died-task-undertaker-declares-when = Voor de uitvaart, uiterlijk { $due_date }
someone-died-task-undertaker-declares-why = U zei dat een uitvaartverzorger de uitvaart regelt.

someone-died-task-declare-death = Aangifte van het overlijden
someone-died-task-declare-death-summary = De aangifte begint vandaag. Een medewerker maakt de akte met u. De aangifte is gratis. Neem de papieren van de arts mee.
someone-died-task-declare-death-when = Voor de uitvaart, uiterlijk { $due_date }
someone-died-task-declare-death-why = Iemand is in deze gemeente overleden. U regelt de uitvaart zelf, of dat is nog niet bekend.

someone-died-task-funeral-permit = Toestemming voor de uitvaart
someone-died-task-funeral-permit-summary = Zonder dit papier mag er geen begrafenis of crematie zijn. U krijgt het bij de aangifte.
someone-died-task-funeral-permit-when = Tegelijk met de aangifte, uiterlijk { $due_date }
someone-died-task-funeral-permit-why = U regelt de uitvaart zelf, of dat is nog niet bekend.

someone-died-task-declare-elsewhere = Aangifte in de gemeente van het overlijden
someone-died-task-declare-elsewhere-summary = Ga naar de gemeente waar hij of zij is overleden. Neem de papieren van de arts mee. Die gemeente geeft het aan ons door.
someone-died-task-declare-elsewhere-when = Voor de uitvaart, uiterlijk { $due_date }
someone-died-task-declare-elsewhere-why = U zei dat het in een andere gemeente was.

someone-died-task-municipal-funeral = De gemeente zorgt voor de uitvaart
someone-died-task-municipal-funeral-summary = Kan niemand de uitvaart regelen? Dan doen wij dat. Een medewerker begint vandaag en vraagt u wat u weet.
someone-died-task-municipal-funeral-when = Vandaag
someone-died-task-municipal-funeral-why = U zei dat niemand de uitvaart kan regelen.

someone-died-task-funeral-days = De dag van de uitvaart
someone-died-task-funeral-days-summary = De uitvaart is ten minste 36 uur na het overlijden. Kan het echt niet op tijd? Vraag ons, dan kijkt de burgemeester ernaar.
someone-died-task-funeral-days-when = Uiterlijk { $due_date }
someone-died-task-funeral-days-why = In de wet staat: uiterlijk op de zesde werkdag na het overlijden.

someone-died-task-was-it-declared = Wij kijken of het is gemeld
someone-died-task-was-it-declared-summary = De dagen voor een uitvaart zijn voorbij. Meestal is de aangifte dan al gedaan. Een medewerker kijkt het voor u na.
someone-died-task-was-it-declared-when = Vandaag aan de balie
someone-died-task-was-it-declared-why = Het overlijden is langer dan 6 werkdagen geleden.

someone-died-task-register-from-abroad = Het overlijden hier laten inschrijven
someone-died-task-register-from-abroad-summary = Neem de akte van overlijden mee uit dat land. Soms is een vertaling of stempel nodig. Een medewerker kijkt dat met u na.
someone-died-task-register-from-abroad-when = Zodra u de akte heeft
someone-died-task-register-from-abroad-why = U zei dat het in een ander land was.

someone-died-task-bring-home = Naar Nederland brengen
someone-died-task-bring-home-summary = Bel de reisverzekering of de uitvaartverzekering. Zij regelen de reis en de papieren. Is er geen verzekering? De ambassade zegt u wat kan.
someone-died-task-bring-home-when = Zo snel als u kunt
someone-died-task-bring-home-why = U zei dat de uitvaart in Nederland is.

someone-died-task-certificate = Bewijs van het overlijden
someone-died-task-certificate-summary = Dit is een afschrift van de akte. Banken en verzekeringen vragen er soms om. Vaak is één genoeg.
someone-died-task-certificate-when = Als de akte klaar is
someone-died-task-certificate-why = U zei dat u een bewijs wilt.

someone-died-task-quiet-post = Wij sturen geen post meer aan de overledene
someone-died-task-quiet-post-summary = Wij stoppen onze brieven aan hem of haar. Ook bieden wij u nu niets aan. Komt er toch nog iets? Zeg het ons.
someone-died-task-quiet-post-when = Uiterlijk { $due_date }
someone-died-task-quiet-post-why = Iemand is overleden. Post aan een overledene doet pijn.

someone-died-task-hand-in-documents = Paspoort of identiteitskaart inleveren
someone-died-task-hand-in-documents-summary = Lever het document bij ons in. Wilt u het bewaren? Vraag ernaar. Soms maken wij het ongeldig en krijgt u het terug.
someone-died-task-hand-in-documents-when = Als u eraan toe bent
someone-died-task-hand-in-documents-why = U zei dat er een paspoort of identiteitskaart was.

someone-died-task-hand-in-licence = Rijbewijs inleveren
someone-died-task-hand-in-licence-summary = U mag het rijbewijs bij ons inleveren. Zo kan niemand het gebruiken.
someone-died-task-hand-in-licence-when = Als u eraan toe bent
someone-died-task-hand-in-licence-why = U zei dat er een rijbewijs was.

someone-died-task-stop-benefit = Wij stoppen de uitkering of stadspas
someone-died-task-stop-benefit-summary = U hoeft hiervoor niets te doen. Is er te veel of te weinig betaald? Dan hoort u dat van ons.
someone-died-task-stop-benefit-when = Na de aangifte
someone-died-task-stop-benefit-why = U zei dat hij of zij geld of een pas van ons had.

someone-died-task-return-aid = Het hulpmiddel gaat terug
someone-died-task-return-aid-summary = Wij spreken met u af wanneer wij het ophalen. U hoeft het niet zelf te brengen.
someone-died-task-return-aid-when = Wij bellen u erover
someone-died-task-return-aid-why = U zei dat er een hulpmiddel van de gemeente is.

someone-died-task-stop-permit = Wij stoppen de parkeervergunning
someone-died-task-stop-permit-summary = Gebruikt iemand de auto nog? Zeg het ons. Dan kijken wij wat kan.
someone-died-task-stop-permit-when = Na de aangifte
someone-died-task-stop-permit-why = U zei dat er een parkeervergunning was.

someone-died-task-empty-home = Het huis
someone-died-task-empty-home-summary = Bel de verhuurder of de bank. Zeg ook de energie, het water en de verzekering op. Wij passen de belasting aan.
someone-died-task-empty-home-when = In de eerste weken
someone-died-task-empty-home-why = U zei dat er nu niemand meer in het huis woont.

someone-died-task-survivor-benefit = Geld na het overlijden van uw partner
someone-died-task-survivor-benefit-summary = Misschien krijgt u geld van de SVB. De SVB hoort van het overlijden. Heeft u na een paar weken niets gehoord? Bel dan de SVB.
someone-died-task-survivor-benefit-when = In de eerste maand
someone-died-task-survivor-benefit-why = U zei dat uw partner is overleden.

someone-died-task-child-benefit-ends = De kinderbijslag
someone-died-task-child-benefit-ends-summary = De SVB hoort van het overlijden en schrijft u hierover. U hoeft nu niets te doen.
someone-died-task-child-benefit-ends-when = De SVB schrijft u
someone-died-task-child-benefit-ends-why = U zei dat uw kind is overleden.

someone-died-task-inheritance = De erfenis
someone-died-task-inheritance-summary = Wacht met betalen en beslissen als er schulden zijn. Een notaris zegt u wat u kunt doen.
someone-died-task-inheritance-when = Voordat u iets tekent of betaalt
someone-died-task-inheritance-why = Het gaat om familie. Dan kunt u erfgenaam zijn.

someone-died-task-tell-others = Aan wie u het zelf vertelt
someone-died-task-tell-others-summary = Denk aan de bank, de verzekering en de telefoon. De Belastingdienst, het pensioen en de AOW horen het meestal vanzelf.
someone-died-task-tell-others-when = In de eerste weken
someone-died-task-tell-others-why = Niet iedereen hoort het van ons.
