# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO (Zuschuss zu einer kleinen AOW)
-aow = AOW (staatliche Rente)
-belastingdienst = Finanzamt (Belastingdienst)
-bijzondere-bijstand = besondere Hilfe (bijzondere bijstand)
-briefadres = Briefadresse (briefadres, eine Adresse für Post)
-bsn = BSN (Bürgerservicenummer)
-cbr = CBR (prüft, wer fahren darf)
-digid = DigiD (Anmeldung bei Behörden)
-duo = DUO (Amt für Studienfinanzierung)
-ind = IND (Einwanderungsbehörde)
-inkomenstoeslag = individueller Einkommenszuschlag (individuele inkomenstoeslag)
-justis = Justis (Behörde für Führungszeugnisse)
-kwijtschelding = Erlass (kwijtschelding)
-svb = SVB (die Sozialversicherungsbank)
-vog = VOG (ein Führungszeugnis)
-voorlopige-voorziening = vorläufige Entscheidung ([nl: voorlopige voorziening])
