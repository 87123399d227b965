# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO (complément d’une petite AOW)
-aow = AOW (pension de l’État)
-belastingdienst = service des impôts (Belastingdienst)
-bijzondere-bijstand = aide spéciale (bijzondere bijstand)
-brp = BRP (registre de la population)
-bsn = BSN (numéro de citoyen)
-cbr = CBR (vérifie qui peut conduire)
-digid = DigiD (connexion aux services de l’État)
-duo = DUO (service des aides aux études)
-ind = IND (service de l’immigration)
-inkomenstoeslag = supplément de revenu individuel (individuele inkomenstoeslag)
-justis = Justis (service des certificats de bonne conduite)
-svb = SVB (assurances sociales)
-uwv = UWV (chômage et maladie)
-vog = VOG (certificat de bonne conduite)
