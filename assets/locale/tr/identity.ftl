# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = Evet, ehliyetim
document-driving-licence-yours = ehliyetinizi
key-can-hint-driving-licence = Yalnızca rakamlar, ehliyetinizin önünde.
identify-title-other = Adına geldiğiniz kişinin bir belgesi yanınızda mı?
identify-scan = Belgeyi tarayabilirsiniz de. Alt satırları tarayıcının altına tutun.
key-scan = Veya alt satırları tarayıcının altına tutun. Bu numarayı saklamayız.
lay-how-id-card = Kartı, fotoğraf yukarıda, okuyucunun üzerine düz koyun.
lay-how-passport = Pasaportu fotoğraflı sayfada açın. O sayfa aşağıda olacak şekilde okuyucuya koyun.
lay-how-residence-permit = Kartı, fotoğraf yukarıda, okuyucunun üzerine düz koyun.
lay-how-driving-licence = Ehliyeti, fotoğraf yukarıda, okuyucunun üzerine düz koyun.
lay-how-none = Belgeyi okuyucunun üzerine düz koyun.
card-unresponsive = Bu kart cevap vermiyor. Çevirin ve düz koyun. Okuyucuda tek kart olmalı.
card-in-use = Okuyucu hâlâ meşgul. Birkaç saniye bekleyin, sonra belgenizi yeniden koyun.

## What is in the drawing, for who listens

art-can-id-card = Altı rakam kartın önünde, sağ altta.
art-can-passport = Altı rakam fotoğraflı sayfada, sağda.
art-can-residence-permit = Altı rakam kartın önünde, sağ altta.
art-can-none = Altı rakam belgenin önünde.
art-number-id-card = Belge numarası kartın önünde, sağ üstte.
art-number-passport = Belge numarası fotoğraflı sayfada, sağ üstte.
art-number-residence-permit = Belge numarası kartın önünde, sağ üstte.
art-number-driving-licence = Satır ehliyetinizin arkasında, altta. D harfiyle başlar.
art-number-none = Belge numarası önde, sağ üstte.
art-bsn-back = { -bsn } kimlik kartının arkasında, kare kodun yanında.
art-letter-code = Kod mektubunuzda, kare kodun yanında.

## Taking your document with you

take-card-title = Belgenizi yanınıza alın
take-card-body = Belgeniz hâlâ ekranın altındaki okuyucuda. Alın. Sonra kendiliğinden devam eder.
take-card-later = Biraz daha bırakıyorum
card-left-title = Okuyucuda hâlâ bir belge var
card-left-body = Sizin mi? Ekranın altındaki okuyucudan alın.
card-left-clerk = Sizin değil mi? Bırakın. Bir görevli geliyor.
card-left-next = Belge yok
farewell-card-title = Belgenizi yanınıza alın
farewell-card-body = Belgeniz hâlâ ekranın altındaki okuyucuda. Gitmeden önce alın.

## Scanning

scan-kept = Teşekkürler. Belgenizi taradık. Bir daha istemeyiz.
scan-misread = Tarama tam okunmadı. Sakince bir daha deneyin.
scan-foreign = Bunu kullanamıyoruz. Bu kioskun bir mektubunu veya belgenizin alt satırlarını tarayabilirsiniz.
scan-tired = Tarama şimdi çalışmıyor. Sorun değil. Yazabilir veya onsuz devam edebilirsiniz.
scan-not-here = Teşekkürler, ama burada gerekmiyor. Devam edebilirsiniz.
scan-letter-later = Bu bir mektubun kodu. Önce bu başvuruyu bitirin veya Dur'a basın. Sonra mektubu tarayın.
scan-document-change = Kim olduğunuzu sorduk. Değiştirmek ister misiniz? Sonda her şeyi kontrol ederken yapabilirsiniz.

## For whom

for-whom-title = Kimin için geliyorsunuz?
for-whom-body = Başkası için de işlem yapabilirsiniz.
for-myself = Kendim için
for-other = Başkası için
acting-as-title = Bunu neden başkası için yapıyorsunuz?
acting-as-body = Bunu yazarız. Bir görevli sonra kâğıtlara sizinle bakar. Şimdi başlayabilirsiniz.
as-parent = Anne veya babasıyım
as-parent-detail = 18 yaşından küçük bir çocuğun.
as-partner = Eşiyim
as-legal = Beni mahkeme atadı
as-legal-detail = Vasi, kayyum (bewindvoerder) veya mentor olarak.
as-mandate = Kâğıt üzerinde vekâletim var
as-mandate-detail = Diğer kişinin imzasıyla.
acting-name-title = Sizin adınız nedir?
acting-name-parent = Anne veya baba olarak sizin adınız. Sonraki sorular çocuk hakkında.
acting-name-partner = Eş olarak sizin adınız. Sonraki sorular eşiniz hakkında.
acting-name-legal = Sizin adınız. Sonraki sorular adına geldiğiniz kişi hakkında. Mahkeme kararını gişeye getirin.
acting-name-mandate = Sizin adınız. Sonraki sorular adına geldiğiniz kişi hakkında. Vekâleti saklayın.
acts-as-parent = { $name }, anne veya baba olarak
acts-as-partner = { $name }, eş olarak
acts-as-legal = { $name }, mahkeme kararıyla
acts-as-mandate = { $name }, kâğıt vekâletle
problem-actor-name = Kendi adınızı harflerle yazın.
review-for-whom = Kimin için geldiğiniz
review-myself = Kendim için
note-acting = Bunu başkası için yapıyorsunuz. O kişi için cevap verin.
clerk-fact-bsn = BSN, verildiği gibi, kontrol edilmedi
clerk-fact-acting = Kişi adına hareket eder

## BSN

bsn-title = BSN'niz nedir?
bsn-body = Zorunlu değil. Onsuz da başvurunuz sürer. Bir görevli sonra bulur.
bsn-scan = Kimlik kartınızın arkasındaki kare kodu da tarayabilirsiniz.
bsn-label = Vatandaş numarası (BSN)
bsn-hint = Dokuz rakam. Pasaport, kimlik kartı, ehliyet veya sağlık kartınızdadır.
bsn-give = BSN'm yanımda
bsn-kept = Teşekkürler. BSN'niz yazıldı.
problem-bsn = Bu { -bsn } doğru değil. Dokuz rakamı vardır. Bir daha bakın veya geri dönüp geçin.
need-bsn = { -bsn }'niz (bir görevli de bulabilir)

## A letter of this kiosk

letter-code-title = Mektubunuzdaki kod nedir?
letter-code-body = Mektubu tarayabilirsiniz de. Kare kodu tarayıcının altına tutun.
letter-code-label = Mektubunuzun kodu
letter-code-hint = On altı harf ve rakam, dört grupta. Daha eski bir kodda on iki vardır.
problem-return-code = Bu kod doğru değil. Mektubunuza bir daha bakın. On iki harf ve rakamı vardır.
letter-born-title = Doğum tarihi nedir?
letter-born-body = Mektupta adı yazan kişinin. Böylece mektubun bir yabancıda olmadığını biliriz.
letter-opening-title = Dosyanızı arıyoruz
letter-refused-title = Bunlar birbirine uymuyor
letter-refused-body = Kod ve doğum tarihi birbirine uymuyor. Bir daha deneyin.
letter-unasked = Mektubunuz başka bir kiosktan olabilir. Bağlantı olmadığı için şimdi bakamıyoruz. Sonra olur.
letter-other = Bir işlem yapmak istiyorum
letter-elsewhere-body = Bu mektupla ne durumda olduğumuzu görürsünüz. Bir şey eklemek ister misiniz? Bir görevli sizinle yapar. Bilgilerinizi burada göstermeyiz.
letter-closed-title = Bu şimdi olmuyor
letter-closed-body = Kod yanlış tarihle çok denendi. { $minutes } dakika sonra yeniden denenebilir.
letter-refused-help = Bir görevli şimdi de yardım edebilir. Mektubunuzu yanınıza alın.
letter-end = Bitti
letter-open-title = Dosyanız: { $stage }
letter-open-body = Bu mektupla ne durumda olduğumuzu görürsünüz. Bir şey de ekleyebilirsiniz. Bilgilerinizi burada göstermeyiz.
letter-added = Teşekkürler. Dosyanıza eklendi.
stage-received = Alındı
stage-received-detail = { $received_date } tarihinde
stage-handled = İşleniyor
stage-handled-detail = Dosyanız belediyede bir görevlide.
stage-decided = Karar verildi
stage-decided-detail = Kararı bildiren bir mektup alırsınız.
stage-ready = Alınmaya hazır
stage-ready-detail = Gişeden alabilirsiniz.
stage-not-yet = Henüz değil
letter-add-phone = Telefon numarası vermek
letter-add-phone-title = Sizi hangi numaradan arayabiliriz?
letter-add-address = Adres vermek
letter-add-address-title = Hangi adrese yazabiliriz?
letter-add-bsn = BSN'nizi vermek
letter-add-bsn-title = BSN'niz nedir?
letter-add-why = Bunu dosyanıza ekleriz. Zaten orada olanı göstermeyiz.
letter-add-now = Dosyama ekle

## How sure we must be who you are

fact-assurance = Kim olduğunuzdan ne kadar emin olmalıyız
assurance-told = Başvuru için: { $intake_message }. Karar için: { $decision_message }. Şimdi: { $now_message }.
assurance-none = gerekmez
assurance-low = oldukça emin
assurance-substantial = emin
assurance-high = çok emin
assurance-now-none = henüz bilinmiyor
need-identity-low = kim olduğunuzu bilmemiz: bir belge, kodlu mektup veya bir görevliyle
need-identity-intake = başvuruya başlamak için kim olduğunuzu bilmemiz. Her şeyi şimdiden doldurabilirsiniz

## On paper

paper-acting-parent = { $name } bunu anne veya baba olarak istedi. Alırken iki belgeyi de getirin: çocuğun ve ebeveynin.
paper-acting-partner = { $name } bunu eş olarak istedi.
paper-acting-legal = { $name } bunu mahkeme kararıyla istedi. Mahkeme kararını gişeye getirin.
paper-acting-mandate = { $name } bunu kâğıt vekâletle istedi. O vekâleti gişeye getirin.

## The gap as a task in the plan

prove-title = Kim olduğunuzu bir görevliye belirletmek
prove-when = Sonraki gelişinizde. Başvurunuz sürer.
prove-summary = Elinizde olanı getirin: belge, mektup veya sizi tanıyan biri. Hiçbir şey yok mu? Yine de gelin. Bir görevli o zaman sorularla yardım eder.
prove-why = Karar için kim olduğunuzdan emin olmalıyız. Şimdi bu henüz yeterli değil.
prove-for = { $level_message }, karar vermeden önce
prove-at-intake = { $level_message }, başlamak için
