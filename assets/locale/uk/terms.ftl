# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO (доплата до малої AOW)
-aow = AOW (державна пенсія)
-belastingdienst = Belastingdienst (податкова)
-bijzondere-bijstand = особлива допомога (bijzondere bijstand)
-briefadres = поштова адреса (briefadres)
-bsn = BSN (номер громадянина)
-cbr = CBR (перевіряє, хто може водити)
-digid = DigiD (вхід до державних сайтів)
-duo = DUO (служба фінансування навчання)
-ind = IND (міграційна служба)
-inkomenstoeslag = особиста доплата до доходу (individuele inkomenstoeslag)
-justis = Justis (служба довідок про поведінку)
-kwijtschelding = звільнення (kwijtschelding)
-svb = SVB (соціальне страхування)
-vog = VOG (довідка про добру поведінку)
-voorlopige-voorziening = тимчасове рішення ([nl: voorlopige voorziening])
