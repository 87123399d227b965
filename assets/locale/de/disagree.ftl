# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = Ich bin mit etwas nicht einverstanden

# --- questions ---

disagree-about = Womit sind Sie nicht einverstanden?
disagree-about-hint = Ein Bescheid steht in einem Brief. Eine Beschwerde geht darum, wie jemand Sie behandelt hat.
disagree-about-why = Gegen einen Bescheid legen Sie Widerspruch ein. Über ein Verhalten beschweren Sie sich.
disagree-about-decision = Mit einem Bescheid in einem Brief
disagree-about-treatment = Damit, wie ich behandelt wurde
disagree-decided-by = Von wem ist der Bescheid?
disagree-decided-by-hint = Das steht oben im Brief.
disagree-decided-by-why = Sie legen dort Widerspruch ein, wo der Bescheid gemacht wurde.
disagree-decided-by-us = Diese Gemeinde
disagree-decided-by-other = Eine andere Behörde oder Firma
disagree-decided-by-unsure = Das weiß ich nicht
disagree-sent-on = Welches Datum steht im Brief?
disagree-sent-on-hint = Tag, Monat und Jahr. Sie wissen es nicht? Überspringen Sie diese Frage.
disagree-sent-on-why = Sie haben 6 Wochen Zeit, ab dem Tag nach dem Versand. Wir rechnen den letzten Tag aus.
disagree-reference = Welches Zeichen (kenmerk) steht im Brief?
disagree-reference-hint = Das Zeichen ist eine Nummer. Sie wissen es nicht? Überspringen Sie diese Frage.
disagree-reference-why = Dann finden wir den Bescheid schnell.
disagree-reason = Warum sind Sie nicht einverstanden?
disagree-reason-hint = Ein paar Worte reichen. Sie dürfen es auch am Schalter sagen.
disagree-reason-why = Dann wissen wir, was wir ansehen müssen.
disagree-late-because = Warum ging es nicht innerhalb von 6 Wochen?
disagree-late-because-hint = Zum Beispiel: Ich war krank. Sie dürfen es auch am Schalter sagen.
disagree-late-because-why = Die 6 Wochen sind vorbei. Jemand von uns sieht, ob es noch geht.
disagree-cannot-wait = Passiert bald etwas, das nicht warten kann?
disagree-cannot-wait-hint = Zum Beispiel: Sie müssen diese Woche aus Ihrer Wohnung.
disagree-cannot-wait-why = Ein Bescheid gilt weiter, während Sie Widerspruch einlegen. Ein Gericht kann ihn stoppen.
disagree-talk-first = Möchten Sie zuerst mit jemandem sprechen?
disagree-talk-first-hint = Jemand von uns erklärt den Bescheid. Manchmal ist ein Widerspruch dann nicht nötig.
disagree-talk-first-why = Sprechen geht immer. Ihr Widerspruch oder Ihre Beschwerde läuft einfach weiter.
disagree-name = Wie heißen Sie?
disagree-name-hint = Ihr Vorname und Ihr Nachname.
disagree-name-why = Dann können wir Sie in unseren Daten finden und Ihnen einen Brief schicken.
disagree-birth-date = Wann sind Sie geboren?
disagree-birth-date-hint = Tag, Monat und Jahr. Zum Beispiel: 17-05-1980.
disagree-birth-date-why = Mit Ihrem Namen und Geburtsdatum finden wir Ihre Daten.
disagree-address = An welche Adresse dürfen wir Ihnen schreiben?
disagree-address-hint = Keine Adresse? Überspringen Sie diese Frage. Sie können Ihren Brief hier mitnehmen.
disagree-address-why = In Ihrem Brief steht, was wir tun, was Sie tun und was es kostet.
disagree-phone = Unter welcher Nummer können wir Sie anrufen?
disagree-phone-hint = Kein Telefon? Überspringen Sie diese Frage.
disagree-phone-why = Dann können wir Sie anrufen, wenn etwas fertig ist oder wenn wir eine Frage haben.

# --- tasks ---

disagree-task-conversation = Jemand von uns spricht mit Ihnen
disagree-task-conversation-summary = Bringen Sie Ihren Brief mit. Jemand von uns erklärt, was darin steht. Die 6 Wochen laufen aber weiter.
disagree-task-conversation-when = Heute, hier in der Halle
disagree-task-conversation-why = Sie haben gesagt, dass Sie zuerst mit jemandem sprechen möchten.
disagree-task-objection = Ihr Widerspruch
disagree-task-objection-summary = Ihr Widerspruch beginnt heute. Sie unterschreiben noch. Sie bekommen einen Beleg, dass wir ihn erhalten haben.
disagree-task-objection-when = Spätestens am { $due_date }
disagree-task-objection-why = Sie sind mit einem Bescheid nicht einverstanden. Sie haben 6 Wochen Zeit, ab dem Tag nach dem Versand.
disagree-task-objection-late = Ihr Widerspruch nach den 6 Wochen
disagree-task-objection-late-summary = Die 6 Wochen sind vorbei. Sie dürfen trotzdem Widerspruch einlegen. Sagen Sie, warum es später ist. Jemand von uns sieht, ob es noch geht.
disagree-task-objection-late-when = Noch heute
disagree-task-objection-late-why = Sie sind mit einem Bescheid nicht einverstanden. Der Brief wurde vor mehr als 6 Wochen verschickt.
disagree-task-objection-undated = Ihr Widerspruch
disagree-task-objection-undated-summary = Wir nehmen Ihren Widerspruch heute auf. Bringen Sie den Brief mit. Jemand von uns sieht, ob Sie rechtzeitig sind.
disagree-task-objection-undated-when = Noch heute. Sie haben 6 Wochen Zeit, ab dem Tag nach dem Versand.
disagree-task-objection-undated-why = Sie sind mit einem Bescheid nicht einverstanden. Ohne Datum kennen wir den letzten Tag nicht.
disagree-task-decide-objection = Wir entscheiden über Ihren Widerspruch
disagree-task-decide-objection-summary = Wir sehen uns den Bescheid noch einmal an. Schaffen wir es nicht rechtzeitig, schreiben wir Ihnen.
disagree-task-decide-objection-when = Meistens bis zum { $due_date }
disagree-task-decide-objection-why = Sie legen Widerspruch ein. Wir entscheiden innerhalb von 6 Wochen, nachdem die Zeit für den Widerspruch vorbei ist. Das kann länger dauern.
disagree-task-write-to-them = Schreiben Sie dorthin, wo der Bescheid gemacht wurde
disagree-task-write-to-them-summary = Im Brief steht, wie Sie Widerspruch einlegen, wo und bis wann. Ist das schwierig? Jemand von uns liest ihn mit Ihnen.
disagree-task-write-to-them-when = Vor dem letzten Tag, der im Brief steht
disagree-task-write-to-them-why = Sie haben gesagt, dass der Bescheid von einer anderen Behörde oder Firma ist. Wir dürfen ihn nicht ändern.
disagree-task-complaint = Ihre Beschwerde
disagree-task-complaint-summary = Ihre Beschwerde beginnt heute. Jemand von uns nimmt sie auf. Sie hören von uns, was wir damit tun.
disagree-task-complaint-when = Sie hören es innerhalb von 6 Wochen. Wenn nicht, schreiben wir Ihnen.
disagree-task-complaint-why = Sie haben gesagt, dass Sie nicht damit einverstanden sind, wie Sie behandelt wurden.
disagree-task-court-now = Das Gericht bitten, es zu stoppen
disagree-task-court-now-summary = Ein Widerspruch stoppt den Bescheid nicht. Das Gericht kann das, wenn es dringend ist. Es kostet Geld. Sagen Sie uns, dass Sie das tun: Manchmal warten wir dann.
disagree-task-court-now-when = So bald Sie können
disagree-task-court-now-why = Sie haben gesagt, dass etwas passiert, das nicht warten kann.
disagree-task-ombudsman = Noch nicht zufrieden? Die Ombudsstelle (ombudsman)
disagree-task-ombudsman-summary = Zuerst sehen wir uns Ihre Beschwerde selbst an. Sind Sie danach nicht zufrieden? Die Ombudsstelle hilft Ihnen kostenlos.
disagree-task-ombudsman-when = Nach unserer Antwort
disagree-task-ombudsman-why = Sie haben sich beschwert.
