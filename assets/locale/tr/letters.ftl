# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Sayfa
letter-page-of = { $page } / { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = Bu karara katılmıyor musunuz?
letter-objection-text = O zaman itiraz ([nl: bezwaar]) edebilirsiniz. { $objection_date } tarihine kadar olur. { $municipality }, { $place } adresine mektup gönderin. Veya mektubunuzu gişeye verin. İtiraz ücretsizdir.
letter-objection-contents = Mektubunuza yazın: adınız ve adresiniz, tarih, dosya numarası { $number } ve neden katılmadığınız. İmzalayın. Bu kararın bir kopyasını ekleyin.
letter-objection-urgent = İtiraz ederken karar geçerlidir. Acil mi? O zaman hâkimden { -voorlopige-voorziening } isteyebilirsiniz. Bu para tutar. Size seve seve yardım ederiz: { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = Bu mektupla birlikte Hollandaca bir mektup vardır. Resmî olan Hollandaca mektuptur.

## Lines to write on

sign-place = Yer ve tarih
sign-name = Ad
sign-here = İmza

## Statement of loss

loss-letter-title = Kayıp beyanı
loss-subject = Kayıp beyanı ([nl: verklaring van vermissing])
loss-message = Belgelerinizin kaybolduğunu söylediniz. Bu beyanla onları geçersiz yaparız.
loss-sign = Bu beyanı okuyun ve bir görevlinin yanında imzalayın
loss-sign-by = sonraki gelişinizde
loss-found = Bir belgeyi bulursanız gişeye verin
loss-found-by = hemen
loss-what = Ne kayboldu
loss-name = Ad
loss-name-value = { $name }
loss-documents = Belgeler
loss-documents-value = { $documents }
loss-when = Ne zamandan beri
loss-when-value = { $lost_on }
loss-where = Nerede
loss-where-value = { $lost_place }
loss-unknown = bilinmiyor
loss-declare = Ne beyan edersiniz
loss-declare-text = Bu belgelerin artık bende olmadığını beyan ederim. Burada yazan her şey doğrudur. Belgelerin geçersiz olacağını ve bunun geri alınamayacağını biliyorum.
loss-after = Sonra ne olur
loss-after-text = Kaybı bildiririz. Belgeler o zaman yurt dışında da geçerli olmaz. Bu beyan ücretsizdir.

## Request for what is missing (Awb 4:5)

request-letter-title = Sizden hâlâ bir şeye ihtiyacımız var
request-subject = Sizden hâlâ bir şeye ihtiyacımız var: { $task }
request-message = Başvurunuz henüz tamam değil. Eksik olanı en geç { $due_date } tarihinde verin.
request-by = en geç { $due_date }
request-how = Bize nasıl verirsiniz
request-how-text = Buraya getirin: { $place }. Veya postayla gönderin. Üzerine dosya numarasını { $number } yazın.
request-late = Zamanında olmuyor mu?
request-late-text = { $due_date } tarihinden önce bizi arayın. O zaman birlikte çözüm ararız. Haber alamazsak başvurunuza devam etmemeye karar verebiliriz.

## Decision

decision-letter-title = Karar
decision-subject = Karar: { $task }
decision-granted = Başvurunuzu kabul ediyoruz: { $task }.
decision-partly = Başvurunuzun bir bölümünü kabul ediyoruz: { $task }.
decision-refused = Başvurunuzu reddediyoruz: { $task }.
decision-why = Neden böyle karar veriyoruz
decision-pay = Gişede nakit veya kartla ya da faturamızla ödersiniz. Her yerde aynı ücrettir.
decision-mandate = Belediye yönetimi adına ([nl: burgemeester en wethouders])

## Appointment

meeting-letter-title = Randevunuz
meeting-subject = Randevunuz: { $task }
meeting-message = Sizi { $at_date } tarihinde saat { $at_clock } bekliyoruz.
meeting-about = Ne için
meeting-about-value = { $task }
meeting-day = Gün
meeting-day-value = { $at_date }
meeting-time = Saat
meeting-time-value = { $at_clock }
meeting-place = Nerede
meeting-place-value = { $place }
meeting-bring = Bunu getirin
meeting-other = Gelemiyor musunuz?
meeting-other-text = { $phone } numarasını arayın. Birlikte başka randevu yaparız.
meeting-help = Yardıma veya tercümana mı ihtiyacınız var ya da uzun süre ayakta duramıyor musunuz? Bize önceden söyleyin. Biri her zaman sizinle gelebilir.

## Cover letter in another language

cover-letter-title = Belediyeden mektubunuz hakkında
cover-subject = Mektubunuz hakkında: { $title }
cover-message = Başvurunuzu aldık. Dosya numaranız { $number }. Ne yapmanız gerektiği aşağıda yazar.
cover-costs = Ücreti ne kadar
cover-read-aloud = Hollandaca mektubu birinin sizinle okumasını ister misiniz? Bize gelin. Ücretsizdir.

## Letters that ask for one thing

ask-code = Bu kodu salondaki bir kioskta taratın. O zaman bu soruyu hemen görürsünüz. Veya harf ve rakamları yazın. Kodda kişisel bilgi yoktur.
ask-by = en geç { $due_date }
ask-photo-letter-title = Sizden vesikalık fotoğraf istiyoruz
ask-photo-subject = Vesikalık fotoğraf getirin
ask-photo-message = Şunun için vesikalık fotoğrafınıza ihtiyacımız var: { $task }.
ask-photo-picture = En fazla 6 aylık, yüzünüz tam önden görünen bir vesikalık fotoğraf.
ask-photo-step = Fotoğrafınızı buraya getirin: { $place }
ask-photo-why = Fotoğraf olmadan devam edemeyiz. Fotoğraf için paranız yok mu? Söyleyin. Bir çözüm buluruz.
ask-sign-letter-title = İmzanıza ihtiyacımız var
ask-sign-subject = Burayı imzalayın
ask-sign-message = Şunun için imzanıza ihtiyacımız var: { $task }.
ask-sign-picture = Önce aşağıda yazanı okuyun. Sonra imzalayın.
ask-sign-step = Bu mektubu imzalayın ve buraya verin: { $place }
ask-sign-statement = { $statement }
ask-sign-why = Bir şey açık değil mi? O zaman henüz imzalamayın. Önce bizi arayın.
ask-right-letter-title = Bu hâlâ doğru mu?
ask-right-subject = Bu hâlâ doğru mu?
ask-right-message = Şunun için bunu söylediniz: { $task }. Hâlâ böyle mi?
ask-right-picture = Hepsi hâlâ doğru mu, bakın.
ask-right-what = Sizin hakkınızda bunu biliyoruz
ask-right-step = Bize bildirin: kioskta, gişede veya { $phone } numarasından
ask-right-why = Her şey doğru mu? Bunu da söyleyin. O zaman devam edebiliriz.

## Paying by transfer

pay-to = Kime
pay-iban = Hesap
pay-iban-words = Hesap, sözle
pay-amount = Tutar
pay-with = Ödeme numarası
pay-trouble-short = Ödeyemiyor musunuz? { $phone } numarasını arayın veya gelin. Birlikte bir yol buluruz.
digit-0 = sıfır
digit-1 = bir
digit-2 = iki
digit-3 = üç
digit-4 = dört
digit-5 = beş
digit-6 = altı
digit-7 = yedi
digit-8 = sekiz
digit-9 = dokuz

## The clerk writes a letter

letter-statement = { $statement }
