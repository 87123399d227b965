# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    Dürfen wir Ihnen { $count ->
        [one] noch eine Frage
       *[other] noch höchstens { $count } Fragen
    } stellen?
offers-ask-body = Dann sehen wir, ob es noch etwas gibt, was Sie bekommen können. Sie müssen das nicht tun.
offers-ask-kept = Ihre Antworten bewahren wir nur auf, wenn Sie danach etwas beantragen.
offers-ask-yes = Ja, stellen Sie die Fragen
offers-ask-no = Nein, überspringen
offers-ask-never = Nein, machen Sie mir keine Vorschläge
offers-fees-title =
    Dürfen wir Ihnen { $count ->
        [one] eine Frage
       *[other] höchstens { $count } Fragen
    } zu Ihrem Geld stellen?
offers-fees-body = Dann können wir sagen, ob Sie wahrscheinlich weniger zahlen müssen. Jemand von uns entscheidet.
offers-fees-no = Nein, beantragen Sie es ohne diese Fragen
offers-skip = Das weiß ich nicht oder sage ich lieber nicht
offers-title =
    { $count ->
        [0] Wir haben nichts weiter für Sie gefunden
        [one] Das können Sie vielleicht auch bekommen
       *[other] Das alles können Sie vielleicht auch bekommen
    }
offers-body = Das sind Vorschläge. Sie wählen selbst. Später entscheidet jemand von uns.
offers-none = Nach Ihren Antworten haben Sie wahrscheinlich auf nichts weiter ein Recht. Wir bewahren das nicht auf.
offers-never = Machen Sie mir keine Vorschläge mehr
offers-never-done = Gut. Wir machen Ihnen keine Vorschläge mehr.
offers-on = Weiter zum nächsten Schritt
offers-review = Auch beantragt
offers-review-none = Nichts weiter
offers-review-never = Sie möchten keine Vorschläge
offer-wanted = Beantragt
offer-look = Ansehen
offer-accept = Ja, das beantragen
offer-accept-anyway = Trotzdem beantragen
offer-decline = Nein, das möchte ich nicht
offer-take-back = Doch nicht beantragen
offer-verdict-probably = Wahrscheinlich ja
offer-verdict-probably-not = Wahrscheinlich nicht
offer-verdict-cannot-tell = Das wissen wir nicht
offer-told-probably = Das können Sie wahrscheinlich bekommen.
offer-told-probably-not = Das können Sie wahrscheinlich nicht bekommen. Sie dürfen es immer beantragen.
offer-told-cannot-tell = Das können wir nicht sagen. Sie dürfen es einfach beantragen.
offer-missing = Das wissen wir nicht: { $facts }.
offer-pays = Es geht um { $pays_cents } im Jahr.
offer-decides = Jemand von uns entscheidet. Das ist noch kein Bescheid.
offer-label-verdict = Was wir denken
offer-label-because = Warum
offer-label-missing = Was wir nicht wissen
offer-label-law = Das Gesetz oder die Regel
offer-label-pays = Wie viel
offer-label-decides = Wer entscheidet
offer-label-used = Was wir benutzen
offer-from-answered = das haben Sie gesagt
offer-from-chip = aus dem Chip Ihres Dokuments
offer-from-clerk = von jemandem von uns
offer-from-registry = aus dem Melderegister (BRP)
offer-from-visit = aus Ihrem Antrag

# --- what we do not know ---

offer-fact-household = mit wem Sie wohnen
offer-fact-birth_date = Ihr Geburtsdatum
offer-fact-income = Ihr Einkommen
offer-fact-savings = Ihr Erspartes
offer-fact-children = wie alt Ihre Kinder sind
offer-fact-low_income_years = wie lange Ihr Einkommen niedrig ist
offer-fact-own_costs = ob Sie zusätzliche Kosten haben
offer-fact-local_tax = ob Sie unsere Steuer zahlen müssen
offer-fact-study_finance = ob Sie Studienfinanzierung bekommen
offer-fact-study_limit = ob Sie neben dem Studium arbeiten können
offer-fact-document_days = bis wann Ihr Dokument gültig ist
offer-fact-figure = welcher Betrag für Sie gilt

# --- the extra questions ---

offers-household = Mit wem wohnen Sie?
offers-household-why = Für Menschen, die zusammen wohnen, gelten andere Beträge.
offers-household-alone = Ich wohne allein
offers-household-alone-children = Ich wohne allein mit Kindern
offers-household-partner = Ich wohne mit meiner Partnerin oder meinem Partner
offers-household-partner-children = Ich wohne mit Partnerin oder Partner und Kindern
offers-household-with-others = Ich wohne mit anderen Erwachsenen
offers-birth-date = Wann sind Sie geboren?
offers-birth-date-why = Welcher Betrag für Sie gilt, hängt von Ihrem Alter ab.
offers-income = Wie viel Geld bekommen Sie im Monat?
offers-income-hint = Was Sie auf Ihr Konto bekommen, mit dem Teil des Urlaubsgeldes für diesen Monat. Haben Sie eine Partnerin oder einen Partner? Zählen Sie es zusammen.
offers-income-why = Was Sie bekommen können, hängt von Ihrem Einkommen ab.
offers-savings = Wie viel Erspartes haben Sie?
offers-savings-hint = Ihr ganzes Geld bei der Bank zusammen. Haben Sie keins? Schreiben Sie 0.
offers-savings-why = Wer viel Erspartes hat, kann manchmal nichts bekommen.
offers-children = Wie alt sind Ihre Kinder?
offers-children-why = Für Kinder, die zur Schule gehen, gibt es manchmal zusätzliches Geld.
offers-children-under-4 = Jünger als 4
offers-children-from-4 = 4 bis 11
offers-children-from-12 = 12 bis 17
offers-children-none = Ich habe keine Kinder unter 18
offers-low-income-years = Seit wie vielen Jahren ist Ihr Einkommen niedrig?
offers-low-income-years-hint = Weniger als ein Jahr? Schreiben Sie 0.
offers-low-income-years-why = Wer lange ein niedriges Einkommen hat, kann einen Zuschlag bekommen.
offers-own-costs = Haben Sie Kosten, die Sie nicht bezahlen können?
offers-own-costs-hint = Zum Beispiel eine Brille, den Zahnarzt oder eine kaputte Waschmaschine.
offers-own-costs-why = Für Kosten, die wirklich nötig sind, können Sie manchmal Geld bekommen.
offers-own-costs-have = Ja
offers-own-costs-none = Nein
offers-local-tax = Müssen Sie an die Gemeinde Steuern zahlen?
offers-local-tax-hint = Zum Beispiel für Müll oder Abwasser. Darüber haben Sie einen Brief bekommen.
offers-local-tax-why = Wer wenig Geld hat, muss diese Steuer manchmal nicht zahlen.
offers-local-tax-have = Ja
offers-local-tax-none = Nein
offers-study-finance = Bekommen Sie Studienfinanzierung?
offers-study-finance-why = Den Studienzuschlag gibt es für Menschen, die Studienfinanzierung bekommen.
offers-study-finance-have = Ja
offers-study-finance-none = Nein
offers-study-limit = Können Sie wegen Krankheit oder Behinderung neben dem Studium nicht arbeiten?
offers-study-limit-hint = Sie müssen nicht sagen, was es ist.
offers-study-limit-why = Den Studienzuschlag gibt es für Menschen, die wegen Krankheit oder Behinderung neben dem Studium nichts verdienen können.
offers-study-limit-limited = Ja, ich kann nicht arbeiten
offers-study-limit-not-limited = Nein, ich kann arbeiten

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] Sie bekommen { $income_cents } im Monat. Die Grenze ist { $limit_cents }. Das sind { $percentage } % der Norm vom { $since_date }. Sie liegen nicht darüber.
        [no] Sie bekommen { $income_cents } im Monat. Die Grenze ist { $limit_cents }. Das sind { $percentage } % der Norm vom { $since_date }. Sie liegen darüber.
       *[unknown] Wir wissen nicht, ob Ihr Einkommen unter der Grenze liegt.
    }
offer-because-savings =
    { $outcome ->
        [yes] Sie haben { $savings_cents } gespart. Die Grenze ist { $assets_cents } seit dem { $since_date }. Sie liegen nicht darüber.
        [no] Sie haben { $savings_cents } gespart. Die Grenze ist { $assets_cents } seit dem { $since_date }. Sie liegen darüber.
       *[unknown] Wir wissen nicht, ob Ihr Erspartes unter der Grenze liegt.
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] Sie sind { $age }. Es ist für Menschen ab { $number }, die noch keine { -aow } bekommen.
        [no] Sie sind { $age }. Es ist nur für Menschen ab { $number }, die noch keine { -aow } bekommen.
       *[unknown] Wir wissen nicht, wie alt Sie sind.
    }
offer-because-student-age =
    { $outcome ->
        [yes] Sie sind { $age }. Es ist für Menschen ab { $number }.
        [no] Sie sind { $age }. Es ist nur für Menschen ab { $number }, die noch keine { -aow } bekommen.
       *[unknown] Wir wissen nicht, wie alt Sie sind.
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] Ihr Einkommen ist seit { $low_income_years } Jahren niedrig. Es müssen { $number } Monate oder mehr sein.
        [no] Ihr Einkommen ist seit { $low_income_years } Jahren niedrig. Es müssen { $number } Monate oder mehr sein.
       *[unknown] Wir wissen nicht, wie lange Ihr Einkommen niedrig ist.
    }
offer-because-own-costs =
    { $outcome ->
        [yes] Sie haben Kosten, die Sie nicht bezahlen können.
        [no] Sie haben gesagt, dass Sie keine zusätzlichen Kosten haben.
       *[unknown] Wir wissen nicht, ob Sie zusätzliche Kosten haben.
    }
offer-because-local-tax =
    { $outcome ->
        [yes] Sie müssen an die Gemeinde Steuern zahlen.
        [no] Sie haben gesagt, dass Sie an die Gemeinde keine Steuern zahlen müssen.
       *[unknown] Wir wissen nicht, ob Sie an die Gemeinde Steuern zahlen müssen.
    }
offer-because-study-finance =
    { $outcome ->
        [yes] Sie bekommen Studienfinanzierung.
        [no] Sie haben gesagt, dass Sie keine Studienfinanzierung bekommen.
       *[unknown] Wir wissen nicht, ob Sie Studienfinanzierung bekommen.
    }
offer-because-study-limit =
    { $outcome ->
        [yes] Sie können neben dem Studium nicht arbeiten.
        [no] Sie haben gesagt, dass Sie neben dem Studium arbeiten können.
       *[unknown] Wir wissen nicht, ob Sie neben dem Studium arbeiten können.
    }
offer-because-school-children =
    { $outcome ->
        [yes] Sie haben Kinder von 4 bis 17.
        [no] Sie haben gesagt, dass Sie keine Kinder von 4 bis 17 haben.
       *[unknown] Wir wissen nicht, wie alt Ihre Kinder sind.
    }
offer-because-document-expires =
    { $outcome ->
        [yes] Ihr Dokument ist noch { $document_days } Tage gültig. Das sind weniger als { $number } Tage.
        [no] Ihr Dokument ist noch { $document_days } Tage gültig. Das ist lange genug.
       *[unknown] Wir wissen nicht, bis wann Ihr Dokument gültig ist.
    }

# --- the offers ---

offer-document-expires = Ihr Dokument läuft bald ab
offer-document-expires-summary = Sie können schon ein neues Dokument beantragen. Dann haben Sie immer ein gültiges.
offer-city-pass = Stadtpass
offer-city-pass-summary = Ein Pass, mit dem Sport, Kultur und Ausflüge für Sie billiger sind.
offer-remission = Keine Gemeindesteuer zahlen
offer-remission-summary = Sie müssen die Steuer dann ganz oder zum Teil nicht zahlen. Das heißt { -kwijtschelding }.
offer-income-supplement = Zuschlag bei langem niedrigem Einkommen
offer-income-supplement-summary = Zusätzliches Geld, einmal im Jahr. Sie bestimmen, wofür Sie es ausgeben.
offer-special-assistance = Geld für besondere Kosten
offer-special-assistance-summary = Geld für Kosten, die nötig sind und die Sie nicht bezahlen können. Das heißt { -bijzondere-bijstand }.
offer-student-allowance = Studienzuschlag
offer-student-allowance-summary = Jeden Monat zusätzliches Geld für Menschen, die wegen Krankheit oder Behinderung neben dem Studium nicht arbeiten können.
offer-school-costs = Hilfe bei Schulkosten
offer-school-costs-summary = Hilfe bei Dingen, die Ihr Kind für die Schule braucht.
offer-fee-waiver = Nichts bezahlen
offer-fee-waiver-summary = Sie müssen dann für diesen Antrag nichts bezahlen.
offer-fee-reduction = Die Hälfte bezahlen
offer-fee-reduction-summary = Sie bezahlen dann die Hälfte der Kosten.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Ein neues Dokument beantragen
offer-task-offer-document-expires-summary = Wir machen ein neues Dokument für Sie. Jemand von uns sagt Ihnen, was es kostet.
offer-task-offer-document-expires-when = Fertig am { $due_date }
offer-task-offer-document-expires-why = Ihr Dokument läuft bald ab und Sie möchten ein neues.
offer-task-offer-city-pass = Einen Stadtpass beantragen
offer-task-offer-city-pass-summary = Wir sehen nach, ob Sie einen Stadtpass bekommen. Darüber bekommen Sie einen Brief.
offer-task-offer-city-pass-when = Innerhalb von 8 Wochen
offer-task-offer-city-pass-why = Sie möchten einen Stadtpass. Sie können ihn wahrscheinlich bekommen, oder wir waren nicht sicher.
offer-task-offer-remission = Erlass beantragen
offer-task-offer-remission-summary = Wir sehen nach, ob Sie weniger Steuern zahlen müssen. Darüber bekommen Sie einen Brief.
offer-task-offer-remission-when = Innerhalb von 8 Wochen
offer-task-offer-remission-why = Sie möchten fragen, ob Sie weniger Steuern zahlen müssen.
offer-task-offer-income-supplement = Den Zuschlag beantragen
offer-task-offer-income-supplement-summary = Wir sehen nach, ob Sie den Zuschlag bekommen. Darüber bekommen Sie einen Brief.
offer-task-offer-income-supplement-when = Innerhalb von 8 Wochen
offer-task-offer-income-supplement-why = Ihr Einkommen ist schon lange niedrig und Sie möchten den Zuschlag beantragen.
offer-task-offer-special-assistance = Besondere Hilfe beantragen
offer-task-offer-special-assistance-summary = Wir sehen nach, ob Sie Geld für Ihre Kosten bekommen. Darüber bekommen Sie einen Brief.
offer-task-offer-special-assistance-when = Innerhalb von 8 Wochen
offer-task-offer-special-assistance-why = Sie haben Kosten, die Sie nicht bezahlen können, und möchten um Hilfe bitten.
offer-task-offer-student-allowance = Den Studienzuschlag beantragen
offer-task-offer-student-allowance-summary = Wir sehen nach, ob Sie den Studienzuschlag bekommen. Darüber bekommen Sie einen Brief.
offer-task-offer-student-allowance-when = Innerhalb von 8 Wochen
offer-task-offer-student-allowance-why = Sie können neben dem Studium nicht arbeiten und möchten den Zuschlag beantragen.
offer-task-offer-school-costs = Hilfe bei Schulkosten beantragen
offer-task-offer-school-costs-summary = Wir sehen nach, ob Sie Hilfe bei Dingen für die Schule bekommen. Darüber bekommen Sie einen Brief.
offer-task-offer-school-costs-when = Innerhalb von 8 Wochen
offer-task-offer-school-costs-why = Sie haben Kinder in der Schule und möchten um Hilfe bitten.

# --- what is still needed for them ---

need-means-proof = Nachweis Ihres Einkommens, zum Beispiel ein Lohnzettel
need-means-years = Nachweise Ihres Einkommens der letzten drei Jahre
need-tax-letter = der Brief über die Steuer
need-costs-bill = die Rechnung oder der Preis von dem, was Sie brauchen
need-study-proof = der Brief über Ihre Studienfinanzierung
need-limit-proof = ein Brief aus einer Praxis oder Beratung
need-school-proof = Nachweis, dass Ihr Kind zur Schule geht

# --- paying ---

settle-pick-up = Beim Abholen bezahlen
settle-pick-up-detail = Sie bezahlen erst, wenn es fertig ist.
instalments-title = In wie vielen Teilen möchten Sie { $total_cents } bezahlen?
instalments-body = Es kostet nicht mehr. Sie bekommen einen Brief mit allen Beträgen und Tagen.
instalments-parts = In { $count } Teilen
instalments-same = { $count } mal { $first_cents }. Das erste Mal am { $first_date }, das letzte Mal am { $last_date }.
instalments-first = Das erste Mal { $first_cents }, danach { $rest_cents }. Das letzte Mal { $last_cents }, am { $last_date }.
advice-nothing = Wahrscheinlich müssen Sie nichts bezahlen
advice-probably = Wahrscheinlich bezahlen Sie { $pays_cents }
advice-probably-not = Wahrscheinlich bezahlen Sie alles
advice-cannot-tell = Wir wissen nicht, wie viel Sie bezahlen müssen
advice-total = Der ganze Betrag ist { $total_cents }.
advice-decides = Jemand von uns entscheidet. Ihr Antrag geht einfach weiter.

# --- the clerk and money ---

clerk-pay-amount = Betrag
clerk-pay-card = Mit Karte bezahlt
clerk-fact-decision = Entschieden
paper-invoice = Die Rechnung
paper-payment-plan = Der Brief über das Zahlen in Teilen
