# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = Bir şeye katılmıyorum

# --- questions ---

disagree-about = Neye katılmıyorsunuz?
disagree-about-hint = Karar bir mektupta yazar. Şikâyet, birinin size nasıl davrandığıyla ilgilidir.
disagree-about-why = Bir karara itiraz (bezwaar) edersiniz. Bir davranış için şikâyet edersiniz.
disagree-about-decision = Mektuptaki bir karara
disagree-about-treatment = Bana nasıl davranıldığına
disagree-decided-by = Kararı kim verdi?
disagree-decided-by-hint = Mektubun üstünde yazar.
disagree-decided-by-why = İtirazı kararı verene yaparsınız.
disagree-decided-by-us = Bu belediye
disagree-decided-by-other = Başka bir kuruluş
disagree-decided-by-unsure = Bilmiyorum
disagree-sent-on = Mektubun tarihi nedir?
disagree-sent-on-hint = Gün, ay ve yıl. Bilmiyor musunuz? Bu soruyu geçin.
disagree-sent-on-why = Gönderildikten sonraki günden başlayarak 6 haftanız var. Son günü hesaplarız.
disagree-reference = Mektuptaki işaret numarası (kenmerk) nedir?
disagree-reference-hint = Bu bir numaradır. Bilmiyor musunuz? Bu soruyu geçin.
disagree-reference-why = Böylece kararı çabuk buluruz.
disagree-reason = Neden katılmıyorsunuz?
disagree-reason-hint = Birkaç kelime yeter. Gişede de söyleyebilirsiniz.
disagree-reason-why = Böylece neye bakacağımızı biliriz.
disagree-late-because = Neden 6 hafta içinde olmadı?
disagree-late-because-hint = Örneğin: hastaydım. Gişede de söyleyebilirsiniz.
disagree-late-because-why = 6 hafta geçti. Bir görevli hâlâ mümkün mü diye bakar.
disagree-cannot-wait = Bekleyemeyecek bir şey olacak mı?
disagree-cannot-wait-hint = Örneğin: bu hafta evinizden çıkmanız gerekiyor.
disagree-cannot-wait-why = İtiraz ederken karar sürer. Bir hâkim durdurabilir.
disagree-talk-first = Önce biriyle konuşmak ister misiniz?
disagree-talk-first-hint = Bir görevli kararı açıklar. Bazen o zaman itiraz gerekmez.
disagree-talk-first-why = Konuşmak her zaman mümkündür. İtirazınız veya şikâyetiniz devam eder.
disagree-name = Adınız nedir?
disagree-name-hint = Adınız ve soyadınız.
disagree-name-why = Böylece sizi kayıtlarımızda bulabilir ve mektup gönderebiliriz.
disagree-birth-date = Ne zaman doğdunuz?
disagree-birth-date-hint = Gün, ay ve yıl. Örneğin: 17-05-1980.
disagree-birth-date-why = Adınız ve doğum tarihinizle kayıtlarınızı buluruz.
disagree-address = Size hangi adrese yazabiliriz?
disagree-address-hint = Adresiniz yok mu? Bu soruyu geçin. Mektubunuzu buradan alabilirsiniz.
disagree-address-why = Mektubunuzda bizim ne yaptığımız, sizin ne yapacağınız ve ücreti yazar.
disagree-phone = Sizi hangi numaradan arayabiliriz?
disagree-phone-hint = Telefonunuz yok mu? Bu soruyu geçin.
disagree-phone-why = Böylece bir şey hazır olunca veya sorumuz olunca arayabiliriz.

# --- tasks ---

disagree-task-conversation = Bir görevli sizinle konuşur
disagree-task-conversation-summary = Mektubunuzu getirin. Bir görevli ne yazdığını açıklar. 6 hafta işlemeye devam eder.
disagree-task-conversation-when = Bugün, burada salonda
disagree-task-conversation-why = Önce biriyle konuşmak istediğinizi söylediniz.
disagree-task-objection = İtirazınız
disagree-task-objection-summary = İtirazınız bugün başlar. Henüz imza atmanız gerekir. Aldığımıza dair bir kâğıt alırsınız.
disagree-task-objection-when = En geç { $due_date }
disagree-task-objection-why = Bir karara katılmıyorsunuz. Gönderildikten sonraki günden başlayarak 6 haftanız var.
disagree-task-objection-late = 6 haftadan sonra itirazınız
disagree-task-objection-late-summary = 6 hafta geçti. Yine de itiraz edebilirsiniz. Neden geç olduğunu söyleyin. Bir görevli hâlâ mümkün mü diye bakar.
disagree-task-objection-late-when = Bugün hemen
disagree-task-objection-late-why = Bir karara katılmıyorsunuz. Mektup 6 haftadan önce gönderildi.
disagree-task-objection-undated = İtirazınız
disagree-task-objection-undated-summary = İtirazınızı bugün alırız. Mektubu getirin. Bir görevli zamanında mı diye bakar.
disagree-task-objection-undated-when = Bugün hemen. Gönderildikten sonraki günden başlayarak 6 haftanız var.
disagree-task-objection-undated-why = Bir karara katılmıyorsunuz. Tarih olmadan son günü bilmiyoruz.
disagree-task-decide-objection = İtirazınız hakkında karar veririz
disagree-task-decide-objection-summary = Karara yeniden bakarız. Yetişemezsek size yazarız.
disagree-task-decide-objection-when = Genellikle en geç { $due_date }
disagree-task-decide-objection-why = İtiraz ediyorsunuz. İtiraz süresi bittikten sonra 6 hafta içinde karar veririz. Bu süre uzayabilir.
disagree-task-write-to-them = Kararı verene yazmak
disagree-task-write-to-them-summary = Mektupta nasıl, nerede ve ne zamana kadar itiraz edileceği yazar. Zor mu? Bir görevli sizinle okur.
disagree-task-write-to-them-when = Mektuptaki son günden önce
disagree-task-write-to-them-why = Kararı başka bir kuruluşun verdiğini söylediniz. Biz değiştiremeyiz.
disagree-task-complaint = Şikâyetiniz
disagree-task-complaint-summary = Şikâyetiniz bugün başlar. Bir görevli alır. Ne yaptığımızı size söyleriz.
disagree-task-complaint-when = 6 hafta içinde cevap alırsınız. Olmazsa size yazarız.
disagree-task-complaint-why = Size davranılma biçimine katılmadığınızı söylediniz.
disagree-task-court-now = Hâkimden durdurmasını istemek
disagree-task-court-now-summary = İtiraz kararı durdurmaz. Acilse hâkim durdurabilir. Bu para tutar. Bunu yaptığınızı bize söyleyin: bazen o zaman bekleriz.
disagree-task-court-now-when = Mümkün olduğunca çabuk
disagree-task-court-now-why = Bekleyemeyecek bir şey olduğunu söylediniz.
disagree-task-ombudsman = Hâlâ memnun değil misiniz? Ombudsman
disagree-task-ombudsman-summary = Önce şikâyetinize kendimiz bakarız. Sonra memnun değil misiniz? Ombudsman ücretsiz yardım eder.
disagree-task-ombudsman-when = Cevabımızdan sonra
disagree-task-ombudsman-why = Şikâyet ettiniz.
