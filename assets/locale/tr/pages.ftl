# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Devam
skip = Geç
yes = Evet
no = Hayır
look = Göster
free = Ücretsiz
amount = { $amount_cents }
not-given = Doldurulmadı
try-again = Yeniden dene
path-event = Ne oldu
path-questions = Sorular
path-identity = Kim olduğunuz
path-plan = Planınız
path-check = Kontrol

## After a power cut

resume-title = Az önce burada işlem mi yapıyordunuz?
resume-body = Kiosk kısa süre kapandı. Doldurduklarınız saklandı.
resume-yes = Evet, devam ediyorum
resume-asked-again =
    Sorular az önce değişti. { $count ->
        [one] Bir cevap artık uymuyor. Yeniden soruyoruz.
       *[other] { $count } cevap artık uymuyor. Yeniden soruyoruz.
    }
resume-set-aside = Bu sorular artık burada yok. Doldurduklarınızı sakladık. Ne olduğunu yeniden seçin veya yardım isteyin.
resume-no = Hayır, her şeyi sil

## Language and comfort

language-title = Hangi dili istiyorsunuz?
comfort-title = Bunu iyi okuyup duyabiliyor musunuz?
comfort-body = Size rahat geleni seçin. Ekranın altında her zaman değiştirebilirsiniz.
comfort-text-size = Yazı: { $size }
comfort-voice = Her şeyi sesli oku

## What happened

happened-title = Ne oldu?

## Questions

why-asked = Bunu neden soruyoruz?
why-title = Bunu neden soruyoruz?
why-general = Yalnızca size yardım için gerekeni sorarız.
why-close = Soruya dön
day-today = Bugün
day-yesterday = Dün
day-other-day = Başka bir gün
field-date = Tarih
field-date-hint = Gün, ay, yıl. Örneğin 24-11-2026
field-text = Cevabınız
field-amount = Euro olarak tutar
field-amount-hint = Örneğin 1250 veya 1250,50
field-count = Sayı
field-count-hint = Tam sayı, örneğin 3
field-place = Yer
field-name = Adınız
field-name-hint = Ad ve soyad
field-phone = Telefon numarası
field-phone-hint = Örneğin 06 12345678
field-postcode = Posta kodu
field-postcode-hint = Örneğin 1234 AB
field-number = Ev numarası
field-number-hint = Ekiyle, örneğin 12 B
field-street = Sokak
field-town = Yer
field-given-names = Adlar
field-family-name = Soyad
field-birth-date = Doğum tarihi
problem-date = Bu tarih doğru değil. Gün, ay ve yıl yazın. Örneğin 24-11-2026.
problem-birth-date-ahead = Bu doğum tarihi gelecekte. Doğum tarihinizi yazın.
problem-choose-one = Önce bir cevap seçin.
problem-address-postcode = Posta kodunuzu ve ev numaranızı yazın.
problem-address-street = Sokağınızı ve yerinizi yazın.
problem-can = Bunlar altı rakam değil. Belgenize bir daha bakın.
problem-document-number = Bu numara doğru değil. Belgenize bakın. Harf ve rakamları vardır.
problem-case-number = Bu dosya numarası doğru değil. Karakterleri kontrol edin.
problem-name = Soyadını yazın.

## Identity

identify-title = Yanınızda hâlâ bir belge var mı?
identify-body = Belgeyle kim olduğunuzu çabuk biliriz. Yanınızda yok mu? O zaman devam edersiniz.
identify-at-home = Evdeki pasaport şimdi yardımcı olmaz. Varsa sonra getirin.
document-id-card = Evet, kimlik kartım
document-passport = Evet, pasaportum
document-residence-permit = Evet, oturma iznim
document-none = Hayır, yanımda bir şey yok
document-id-card-yours = kimlik kartınızı
document-passport-yours = pasaportunuzu
document-residence-permit-yours = oturma izninizi
document-none-yours = belgenizi
without-document = Belgesiz devam et
key-why = Bu numarayla çipi okuyabiliriz. Saklamayız.
key-can-title = Belgenizde hangi altı rakam var?
key-can-label = Altı rakam (CAN)
key-can-hint-id-card = Yalnızca rakamlar, kartınızın önünde. Belge numarası değildir.
key-can-hint-passport = Yalnızca rakamlar, fotoğraflı sayfada. Belge numarası değildir.
key-can-hint-residence-permit = Yalnızca rakamlar, kartınızın önünde. Belge numarası değildir.
key-can-hint-none = Yalnızca rakamlar. Belge numarası değildir.
key-no-can = Altı rakam görmüyorum
key-document-number-title = Belgenizin numarası nedir?
key-document-number-label = Belge numarası
key-document-number-hint = Dokuz harf ve rakam, belgenizin sağ üstünde
key-birth-date-title = Doğum tarihiniz nedir?
key-birth-date-label = Doğum tarihi
key-birth-date-hint = Gün, ay, yıl, belgenizdeki gibi
key-expiry-date-title = Belgeniz ne zamana kadar geçerli?
key-expiry-date-label = Geçerlilik sonu
key-expiry-date-hint = Gün, ay, yıl, belgenizdeki gibi
key-again = Numarayı yeniden yaz
lay-title = Okuyucuya { $document } koyun
lay-body = Okuyucu ekranın altındadır. Bitti diyene kadar belgenizi orada bırakın.
no-reader-title = Kart okuyucu şimdi çalışmıyor
no-reader-body = Hiçbir şey kaybolmadı. Belgesiz devam edebilirsiniz. Kim olduğunuzu sonra bir görevli belirler.
reading-title = Belgenizi okuyoruz
reading-found = Merhaba { $name }.
reading-body = Belgeyi kıpırdatmayın. Birkaç saniye sürer.
card-read-title = Belgeniz okundu
take-card = Belgenizi yanınıza alın.
fact-name = Ad
fact-document = Belge
fact-expires = { $expires_date } tarihine kadar geçerli
chip-genuine = Belgeniz gerçek.
chip-issuer-not-verified = Çip değiştirilmemiş. Veren burada bilinmiyor.
chip-altered = Çipteki bilgiler doğru değil. Bir görevli sizinle bakar.
chip-expired = Belgenizin süresi dolmuş. Kim olduğunuzu biliyoruz. Bir görevli bakar.
chip-not-checked = Çip okundu. Gerçek olup olmadığına bakamadık. Bir görevli bakar.
chip-because-no-security-object = Çipte imza yok.
chip-because-unknown-algorithm = Çip bilmediğimiz bir biçimde imzalanmış.
chip-because-signer-missing = Çipi kimin imzaladığı yazmıyor.
chip-because-signer-not-valid = Çipi imzalayanın o zaman buna izni yoktu.
chip-because-revoked = Ülke bu çipteki imzayı geri çekti.
chip-because-no-lists = Bu kioskta henüz ülke sertifikası yok.
chip-because-issuer-unknown = Verenin sertifikası bu kioskta yok.
read-wrong-key-title = Çip açılmıyor
read-wrong-key-body = Numarada veya tarihlerde bir şey doğru değil. Yeniden yazın.
read-card-moved-title = Belgeniz oynadı
read-card-moved-body = Hiçbir şey kaybolmadı. Belgenizi yeniden okuyucuya koyun ve bırakın.
read-not-a-document-title = Bu kimlik kartı veya pasaport değil
read-not-a-document-body = Okuyucuya kimlik kartı veya pasaport koyun.
read-altered-title = Çip ve belgeniz birbirine uymuyor
read-altered-body = Hiçbir şey kaybolmadı. Bir görevli sonra belgenize sizinle bakar. Şimdi devam edebilirsiniz.
read-needs-pace-title = Bu çipi burada henüz okuyamıyoruz
read-needs-pace-body = Bu sizin suçunuz değil. Devam edebilirsiniz. Bir görevli sonra belgenize bakar.
read-needs-mrz-title = Bu çip başka bir şey istiyor
read-needs-mrz-body = Altı rakam burada yetmez. Belge numarasını ve iki tarihi yazın.
read-reader-gone-title = Kart okuyucu şimdi çalışmıyor
read-reader-gone-body = Hiçbir şey kaybolmadı. Yeniden deneyin veya belgesiz devam edin.
read-garbled-title = Bu çipi anlamıyoruz
read-garbled-body = Bu sizin suçunuz değil. Yeniden deneyin veya belgesiz devam edin.
read-wrong-can-body = Altı rakam bu belgeye uymuyor. Çizimin gösterdiği yere bir daha bakın.
read-key-again = Yeniden yaz
read-tired = Olmuyor mu? O zaman devam edin. Kim olduğunuzu sonra bir görevli belirler.

## Plan

plan-title =
    { $count ->
        [one] Bu tek işi yaparız
       *[other] Bu { $count } işi yaparız
    }
plan-body = Açıklama için bir satıra basın.
plan-total = Hepsi { $total_cents } tutar. Sonra da ödeyebilirsiniz.
plan-free = Sizin için ücretsizdir.
back-to-plan = Planınıza dön
call-now = Salondaki telefonla şimdi arayın
fact-who = Kim yapar
fact-when = Ne zaman
fact-cost = Ücret
fact-needed = Hâlâ gerekli
fact-met = Sırayla
fact-why = Neden
settle-title = { $total_cents } tutarını nasıl ödemek istiyorsunuz?
settle-body = Şimdi ödemeniz gerekmez. Başvurunuz her zaman devam eder.
settle-cash = Gişede nakit
settle-cash-detail = Numaralı makbuz alırsınız.
settle-card = Gişede kartla
settle-card-detail = Başkasının kartı da olur.
settle-invoice = Mektupla gelen faturayla
settle-invoice-detail = 30 gün içinde ödersiniz.
settle-instalments = Taksitle
settle-instalments-detail = Kaç taksit olduğunu siz seçersiniz.
settle-waiver = Bunu ödeyemiyorum
settle-waiver-detail = Bir görevli daha az mı ödersiniz veya ödemez misiniz bakar.
settle-later = Sonra
settle-later-detail = Nasıl ödeyeceğinizi başka zaman seçersiniz.
settle-nothing-due = Ödenecek bir şey yok

## Review

review-title = Her şey doğru mu?
review-body = Değiştirmek için bir satıra basın.
review-identity = Kim olduğunuz
review-identity-later = Bunu sonra bir görevli belirler
review-plan =
    { $count ->
        [one] Yapılacak 1 iş
       *[other] Yapılacak { $count } iş
    }
review-settlement = Ödeme: { $total_cents }
review-confirm = Evet, doğru. Gönder
confirming-title = Başvurunuzu kaydediyoruz

## Received, paper, goodbye

received-title = Başvurunuzu aldık
received-body = Her şey güvenle kaydedildi. Bu sizin dosya numaranız.
received-number = Dosya numaranız
paper-receipt = Fişiniz
paper-letter = Mektubunuz
paper-confirmation = Mektup: onay
paper-cash-receipt = Makbuz
paper-coming = Yazıcıdan çıkacak
paper-out = Tepside
paper-take = Ekranın altındaki tepsiden fişinizi ve mektubunuzu alın.
paper-taken = Kâğıtlarım bende
paper-trouble = Başvurunuz kâğıt olmadan da alındı. Numarayı yazın veya bir görevliye sorun.
paper-again-receipt = Fişi bir daha yazdır
paper-again-letter = Mektubu bir daha yazdır
paper-without = Kâğıtsız devam ediyorum
farewell-title = Hepsi bu kadar. Size güç dileriz
farewell-body = Planınız fişte ve mektupta. Sorunuz mu var? Dosya numaranızı verin.
farewell-wiped = Bilgileriniz şimdi bu ekrandan silinir.
farewell-end = Bitti

## Over the page

time-warning-title = Hâlâ burada mısınız?
time-warning-body = { $seconds } saniye sonra durur ve ekranı sileriz. Devam etmek için herhangi bir yere dokunun.
time-warning-continue = Evet, buradayım
help-title = Bir görevli geliyor
help-body = Bir görevli çağırdık. Burada kalın. Doldurduklarınız kalır.
help-phone = Arayabilirsiniz de: { $phone }
help-continue = Kendim devam ederim
help-clerk = Ben görevliyim
stop-title = Durmak istiyor musunuz?
stop-body = Durursanız doldurduğunuz her şeyi sileriz.
stop-go-on = Hayır, devam ediyorum
stop-erase = Evet, dur ve her şeyi sil

## Clerk

clerk-case-number = Dosya numarası
clerk-received = { $received_time }
clerk-fact-received = Alındı
clerk-goes-at = { $goes_time }
