# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO (dodatek do małej AOW)
-aow = AOW (emerytura państwowa)
-belastingdienst = Belastingdienst (urząd skarbowy)
-bijzondere-bijstand = pomoc specjalna (bijzondere bijstand)
-briefadres = adres listowy (briefadres)
-bsn = BSN (numer obywatela)
-cbr = CBR (sprawdza, kto może prowadzić)
-digid = DigiD (logowanie do urzędów)
-duo = DUO (urząd finansowania studiów)
-ind = IND (urząd imigracyjny)
-inkomenstoeslag = indywidualny dodatek dochodowy (individuele inkomenstoeslag)
-justis = Justis (urząd wydający VOG)
-kwijtschelding = umorzenie (kwijtschelding)
-svb = SVB (ubezpieczenia społeczne)
-vog = VOG (zaświadczenie o dobrym zachowaniu)
-voorlopige-voorziening = tymczasowe orzeczenie ([nl: voorlopige voorziening])
