# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = Cette borne n’est pas encore prête. Vous n’avez rien perdu. Allez au guichet, nous vous y aidons.
failure-config-invalid = Cette borne n’est pas encore prête. Vous n’avez rien perdu. Allez au guichet, nous vous y aidons.
failure-content-invalid = Cette borne ne peut pas montrer ses questions. Vous n’avez rien perdu. Allez au guichet, nous vous y aidons.
failure-key-missing = Cette borne ne peut pas garder vos données en sécurité maintenant. C’est pourquoi nous ne demandons rien. Allez au guichet, nous vous y aidons.
failure-key-wrong = Cette borne ne peut pas ouvrir ce qu’elle a gardé. Tout est encore là. Allez au guichet, nous vous y aidons.
failure-database-damaged = Cette borne ne peut rien garder maintenant. Ce qui a été envoyé à la commune y est en sécurité. Allez au guichet. Prenez votre ticket si vous l’avez.
failure-database-newer = Cette borne reçoit une nouvelle version. Vous n’avez rien perdu. Allez au guichet, nous vous y aidons.
failure-database-in-use = Cette borne démarre encore. Vous n’avez rien perdu. Attendez un moment ou allez au guichet.
failure-backup-older = Cette borne ne peut pas vous aider maintenant. Vous n’avez rien perdu. Allez au guichet, nous vous y aidons.
failure-disk-full = Cette borne ne peut rien garder de nouveau maintenant. Ce que vous avez confirmé est en sécurité. Allez au guichet, nous le terminons avec vous.
failure-disk-read-only = Cette borne ne peut rien garder de nouveau maintenant. Ce que vous avez confirmé est en sécurité. Allez au guichet, nous le terminons avec vous.
failure-backend-unreachable = Il n’y a pas de connexion avec la commune maintenant. Votre demande est gardée ici en sécurité. Vous n’avez rien à faire : nous l’envoyons tout seuls.
failure-backend-refused = Votre demande est gardée en sécurité. L’envoi ne marche pas encore. Vous n’avez rien à faire : une personne de l’équipe s’en occupe.
failure-backend-catalogue = Votre demande est gardée en sécurité. L’envoi ne marche pas encore. Vous n’avez rien à faire : une personne de l’équipe s’en occupe.
failure-clock-wrong = L’horloge de cette borne n’est pas juste. Votre demande est gardée en sécurité. Vous pouvez continuer.
failure-printer-unreachable = L’impression ne marche pas maintenant. Votre demande est gardée en sécurité. Notez votre numéro de dossier, ou demandez une impression au guichet.
failure-sign-in-refused = La connexion ne marche pas. Rien n’a changé. Essayez encore une fois ou demandez à un(e) collègue.
failure-package-refused = Cette borne n’a pas accepté les nouvelles questions. Les anciennes questions marchent encore.
failure-theme-refused = La borne ne peut pas utiliser ces couleurs. Rien n’a changé.
failure-voice-refused = La borne ne peut pas utiliser cette voix. Rien n’a changé.
failure-badge-refused = Cette carte ne peut pas être ajoutée. Rien n’a changé.
failure-trust-refused = Nous ne pouvons pas ajouter ce fichier de certificats. Demandez à une personne de l’équipe.
failure-not-found = Nous ne trouvons pas ce numéro de dossier sur cette borne. Cela ne veut pas dire qu’il a disparu. Vérifiez le numéro ou demandez au guichet.
failure-case-owed = Ce dossier ne peut pas encore être effacé : la commune n’a pas encore tout reçu.
failure-case-gone = Ce dossier n’est plus sur cette borne. La commune l’a. Demandez au guichet.
failure-unexpected = Quelque chose n’a pas marché ici. Ce que vous avez confirmé est gardé en sécurité. Allez au guichet, nous vous y aidons.
