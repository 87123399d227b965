# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = Biriyle konuşmak istiyorum
talk-to-someone-about = Ne hakkında konuşmak istiyorsunuz?
talk-to-someone-about-hint = Böylece doğru kişiyi buluruz. Söylemeniz gerekmez.
talk-to-someone-about-why = Böylece yalnızca bir kez anlatırsınız.
talk-to-someone-about-money = Para veya borç hakkında
talk-to-someone-about-letter = Bir mektup hakkında
talk-to-someone-about-document = Pasaport, kart veya başka kâğıt hakkında
talk-to-someone-about-home = Evim veya mahallem hakkında
talk-to-someone-about-other = Başka bir şey hakkında
talk-to-someone-about-unsaid = Burada söylememeyi tercih ederim
talk-to-someone-name = Size nasıl seslenelim?
talk-to-someone-name-hint = Salonda sizi böyle çağırırız. Bunu geçebilirsiniz.
talk-to-someone-name-why = Böylece sizi kastettiğimizi bilirsiniz.
talk-to-someone-phone = Bekleyemezseniz sizi arayabilir miyiz?
talk-to-someone-phone-hint = Telefonunuz yok mu? Bu soruyu geçin.
talk-to-someone-phone-why = O zaman sizi geri ararız. Beklemeniz gerekmez.
talk-to-someone-task-conversation = Bir görevli sizinle konuşur
talk-to-someone-task-conversation-summary = Salonda oturun. Bir görevli size gelir. Bir şeye ihtiyacınız yok.
talk-to-someone-task-conversation-when = Bugün, burada salonda
talk-to-someone-task-conversation-why = Biriyle konuşmak istediğinizi söylediniz. Her zaman olur.
talk-to-someone-task-call-back = Bekleyemezseniz sizi ararız
talk-to-someone-task-call-back-summary = Gitmeniz mi gerekiyor? O zaman verdiğiniz numarayı ararız.
talk-to-someone-task-call-back-when = En geç { $due_date }
talk-to-someone-task-call-back-why = Bize telefon numarası verdiniz.
