# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = Ich möchte mit jemandem sprechen
talk-to-someone-about = Worüber möchten Sie sprechen?
talk-to-someone-about-hint = Dann finden wir die richtige Person. Sie müssen es nicht sagen.
talk-to-someone-about-why = Dann müssen Sie Ihre Geschichte nur einmal erzählen.
talk-to-someone-about-money = Über Geld oder Schulden
talk-to-someone-about-letter = Über einen Brief
talk-to-someone-about-document = Über einen Reisepass, einen Ausweis oder ein anderes Papier
talk-to-someone-about-home = Über meine Wohnung oder Nachbarschaft
talk-to-someone-about-other = Über etwas anderes
talk-to-someone-about-unsaid = Das sage ich hier lieber nicht
talk-to-someone-name = Wie dürfen wir Sie nennen?
talk-to-someone-name-hint = So rufen wir Sie in der Halle auf. Sie dürfen das überspringen.
talk-to-someone-name-why = Dann wissen Sie, dass wir Sie meinen.
talk-to-someone-phone = Können wir Sie anrufen, wenn Sie nicht warten können?
talk-to-someone-phone-hint = Kein Telefon? Überspringen Sie diese Frage.
talk-to-someone-phone-why = Dann rufen wir Sie zurück. Sie müssen nicht warten.
talk-to-someone-task-conversation = Jemand von uns spricht mit Ihnen
talk-to-someone-task-conversation-summary = Setzen Sie sich in die Halle. Jemand von uns kommt zu Ihnen. Sie brauchen nichts.
talk-to-someone-task-conversation-when = Heute, hier in der Halle
talk-to-someone-task-conversation-why = Sie haben gesagt, dass Sie mit jemandem sprechen möchten. Das geht immer.
talk-to-someone-task-call-back = Wir rufen Sie an, wenn Sie nicht warten können
talk-to-someone-task-call-back-summary = Müssen Sie gehen? Dann rufen wir Sie unter der Nummer an, die Sie angegeben haben.
talk-to-someone-task-call-back-when = Spätestens am { $due_date }
talk-to-someone-task-call-back-why = Sie haben uns eine Telefonnummer gegeben.
