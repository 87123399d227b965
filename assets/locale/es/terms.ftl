# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO (complemento de una AOW pequeña)
-aow = AOW (pensión del Estado)
-belastingdienst = Hacienda (Belastingdienst)
-bijzondere-bijstand = ayuda especial (bijzondere bijstand)
-brp = BRP (registro de población)
-bsn = BSN (número de ciudadano)
-cbr = CBR (mira quién puede conducir)
-digid = DigiD (acceso a servicios del gobierno)
-duo = DUO (oficina de becas)
-ind = IND (oficina de inmigración)
-inkomenstoeslag = suplemento individual de ingresos (individuele inkomenstoeslag)
-justis = Justis (oficina de certificados de conducta)
-svb = SVB (seguridad social)
-vog = VOG (certificado de buena conducta)
