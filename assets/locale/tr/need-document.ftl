# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = Kayıt örneği veya iyi hal belgesi gibi bir belgeye ihtiyacım var

# --- questions ---

need-document-documents = Hangi belgeye ihtiyacınız var?
need-document-documents-hint = İhtiyacınız olan her şeyi seçin.
need-document-documents-why = Böylece tam olarak ona başvururuz.
need-document-documents-brp-extract = Kayıt örneği: adresim ve bilgilerim için
need-document-documents-conduct = VOG: iyi hal belgesi
need-document-documents-civil-act = Doğum, evlilik veya ölüm belgesi
need-document-documents-proof-alive = Emeklilik için yaşadığıma dair belge
need-document-documents-signature-true = İmzamın gerçek olduğuna dair belge
need-document-extract-for = Kayıt örneği ne için gerekli?
need-document-extract-for-hint = Örneğin: kiralık evim için. Bunu geçebilirsiniz.
need-document-extract-for-why = Her kayıt örneği aynı değildir. Böylece gerekenden fazlasını yazmayız.
need-document-conduct-form = VOG için formunuz var mı?
need-document-conduct-form-hint = Genellikle önce işvereniniz bir bölümü doldurur.
need-document-conduct-form-why = İşvereninizin bölümü olmadan devam edemeyiz.
need-document-conduct-form-have = Evet, işverenim doldurdu
need-document-conduct-form-not-yet = Hayır, henüz değil
need-document-conduct-form-for-myself = VOG'a işveren olmadan başvuruyorum
need-document-employer = Hangi işveren veya dernek için?
need-document-employer-hint = Ad yeter. Bunu geçebilirsiniz.
need-document-employer-why = Ad başvurunuza yazılır.
need-document-conduct-for = Hangi işi yapacaksınız?
need-document-conduct-for-hint = Örneğin: taksi sürmek veya çocuklarla çalışmak. Bunu geçebilirsiniz.
need-document-conduct-for-why = VOG yapacağınız işle ilgilidir.
need-document-act-of = Hangi belge?
need-document-act-of-hint = Olan bir şey hakkında bir kâğıttır.
need-document-act-of-why = Böylece doğru olanı ararız.
need-document-act-of-birth = Doğum
need-document-act-of-marriage = Evlilik veya birliktelik
need-document-act-of-death = Ölüm
need-document-act-here = Hangi belediyede oldu?
need-document-act-here-hint = Belge, olduğu belediyede saklanır.
need-document-act-here-why = Yalnızca o belediye verebilir.
need-document-act-here-here = Bu belediyede
need-document-act-here-other-municipality = Başka bir belediyede
need-document-act-here-unsure = Bilmiyorum
need-document-name = Adınız nedir?
need-document-name-hint = Adınız ve soyadınız.
need-document-name-why = Böylece sizi kayıtlarımızda bulabilir ve mektup gönderebiliriz.
need-document-birth-date = Ne zaman doğdunuz?
need-document-birth-date-hint = Gün, ay ve yıl. Örneğin: 17-05-1980.
need-document-birth-date-why = Adınız ve doğum tarihinizle kayıtlarınızı buluruz.
need-document-address = Size hangi adrese yazabiliriz?
need-document-address-hint = Adresiniz yok mu? Bu soruyu geçin. Mektubunuzu buradan alabilirsiniz.
need-document-address-why = Mektubunuzda bizim ne yaptığımız, sizin ne yapacağınız ve ücreti yazar.
need-document-phone = Sizi hangi numaradan arayabiliriz?
need-document-phone-hint = Telefonunuz yok mu? Bu soruyu geçin.
need-document-phone-why = Böylece bir şey hazır olunca veya sorumuz olunca arayabiliriz.

# --- tasks ---

need-document-task-extract = Kayıt örneğiniz
need-document-task-extract-summary = Bir görevli kim olduğunuza bakar ve yazdırır. Her yerde aynı ücrettir, gişede de.
need-document-task-extract-when = Bugün gişede
need-document-task-extract-why = Kayıt örneğine ihtiyacınız olduğunu söylediniz.
need-document-task-employer-form = İşvereniniz formu doldurur
need-document-task-employer-form-summary = İşvereninizden { -vog } formunu isteyin. Sonra gişeye getirin.
need-document-task-employer-form-when = Başvurunuzu göndermeden önce
need-document-task-employer-form-why = Formun henüz sizde olmadığını söylediniz.
need-document-task-conduct-application = VOG'nuza başvurmak
need-document-task-conduct-application-summary = Başvurunuz bugün başlar. Bir görevli sizinle tamamlar. Sonra { -justis }'e göndeririz.
need-document-task-conduct-application-when = Form tamam olunca
need-document-task-conduct-application-why = VOG'a ihtiyacınız olduğunu söylediniz.
need-document-task-conduct-decision = VOG'nuza Justis karar verir
need-document-task-conduct-decision-summary = Biz değil { -justis } karar verir. { -justis } size bildirir.
need-document-task-conduct-decision-when = Başvurunuzdan sonra
need-document-task-conduct-decision-why = { -vog }'u { -justis } verir. Bu kanunda yazar.
need-document-task-civil-act = Belgenin kopyası
need-document-task-civil-act-summary = Bir görevli belgeyi bulur ve her yerde geçerli bir kopya yapar. Başka bir ülke için mi? Söyleyin.
need-document-task-civil-act-when = Burada saklanıyorsa bugün gişede
need-document-task-civil-act-why = Bir belgeye ihtiyacınız olduğunu söylediniz.
need-document-task-civil-act-elsewhere = Olduğu yerden istemek
need-document-task-civil-act-elsewhere-summary = Belge diğer belediyede saklanır. Arayabilir veya yazabilirsiniz. Numarayı sizinle ararız.
need-document-task-civil-act-elsewhere-when = Ne zaman isterseniz
need-document-task-civil-act-elsewhere-why = Başka bir belediyede olduğunu söylediniz.
need-document-task-proof-alive = Yaşadığınıza dair belge
need-document-task-proof-alive-summary = Gişeye kendiniz gelirsiniz. Bir görevli sizi görür ve damga basar. Emekliliğinizin kendi formu var mı? Getirin.
need-document-task-proof-alive-when = Bugün gişede
need-document-task-proof-alive-why = Yaşadığınıza dair belgeye ihtiyacınız olduğunu söylediniz.
need-document-task-signature-true = İmzanız için belge
need-document-task-signature-true-summary = Kâğıdı gişede imzalarsınız. Yani henüz imzalamayın. Bir görevli yanına damga basar.
need-document-task-signature-true-when = Bugün gişede
need-document-task-signature-true-why = İmzanız için belgeye ihtiyacınız olduğunu söylediniz.
