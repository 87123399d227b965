# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO (düşük AOW için ek)
-aow = AOW (devlet emekliliği)
-belastingdienst = vergi dairesi (Belastingdienst)
-bijzondere-bijstand = özel yardım (bijzondere bijstand)
-briefadres = mektup adresi (briefadres)
-bsn = BSN (vatandaş numarası)
-cbr = CBR (sürmeye uygunluğa bakan kurum)
-digid = DigiD (devlet sitelerine giriş)
-duo = DUO (öğrenim parası kurumu)
-ind = IND (göç dairesi)
-inkomenstoeslag = kişisel gelir eki (individuele inkomenstoeslag)
-justis = Justis (iyi hal belgesi kurumu)
-kwijtschelding = vergi affı (kwijtschelding)
-svb = SVB (sosyal sigorta kurumu)
-vog = VOG (bir iyi hal belgesi)
-voorlopige-voorziening = geçici karar ([nl: voorlopige voorziening])
