# SPDX-License-Identifier: EUPL-1.2
# When paper does not come: words for the resident, and what a clerk does.
printer-paper-out = Il n’y a plus de papier. Une personne de l’équipe en ajoute. Vous pouvez aussi continuer sans papier.
printer-cover-open = Le capot de l’imprimante est ouvert. Une personne de l’équipe le ferme. Vous pouvez aussi continuer sans papier.
printer-unreachable = L’imprimante ne marche pas maintenant. Nous imprimons cela au guichet, ou à une autre borne avec votre code.
printer-error-jam = Du papier est coincé dans l’imprimante. Une personne de l’équipe l’enlève. Vous pouvez aussi continuer sans papier.
printer-error-tray-full = Le bac de l’imprimante est plein. Une personne de l’équipe le vide.
printer-error-cutter = L’imprimante ne peut pas couper le papier. Une personne de l’équipe vous aide.
printer-error-toner = L’imprimante n’a plus d’encre. Nous imprimons cela au guichet, ou à une autre borne avec votre code.
printer-error-stopped = L’imprimante s’est arrêtée. Nous imprimons cela au guichet, ou à une autre borne avec votre code.
printer-error-not-accepting = L’imprimante ne prend rien maintenant. Nous imprimons cela au guichet, ou à une autre borne avec votre code.
printer-error-device = L’imprimante est en panne. Nous imprimons cela au guichet, ou à une autre borne avec votre code.
printer-other = L’impression ne marche pas maintenant. Nous imprimons cela au guichet, ou à une autre borne avec votre code.
paper-halfway = L’impression s’est arrêtée au milieu. Regardez si tout est là. Sinon, imprimez encore une fois.
paper-write = Je le note
write-title = Notez ceci, ou demandez à une personne de l’équipe
write-body = Avec le numéro et le code, vous pouvez continuer partout : à une autre borne et au guichet. Votre demande est reçue.
write-code = Votre code pour une autre borne
write-done = Je l’ai noté
printer-helped = L’imprimante marche de nouveau. Ce qui attendait sort maintenant.
printer-seen = Retour au début
