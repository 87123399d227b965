# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = Dosya numaranız
paper-received = { $received_date } tarihinde saat { $clock } gişede alındı.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Ücretsiz
paper-fee-unknown = Bir görevli size söyler
paper-total = Toplam
paper-needs = Bu hâlâ gerekli:
paper-phone = Arayın: { $phone }
paper-settlement-nothing-due = Bir şey ödemeniz gerekmez.
paper-settlement-cash = Gişede nakit ödersiniz.
paper-settlement-card = Gişede kartınızla ödersiniz.
paper-settlement-invoice = Bununla gelen faturayla ödersiniz.
paper-settlement-instalments = Taksitle ödersiniz. Bir mektup ne zaman olduğunu söyler.
paper-settlement-waiver = Ödememeyi istiyorsunuz. Buna bakacağız.
paper-settlement-later = Nasıl ödeyeceğinizi sonra seçersiniz. Başvurunuz sürer.
paper-settlement-pick-up = Alırken ödersiniz.

## Receipt

receipt-now = Şimdi ne olur
receipt-you = Siz ne yaparsınız
receipt-costs = Ücreti ne kadar
receipt-municipality = Bunu biz yaparız
receipt-other = Bunu başka bir kuruluş yapar
receipt-identity = Kim olduğunuzu bir görevliye belirletin. Başvurunuz sürer.
receipt-nothing-to-do = Şimdi bir şey yapmanız gerekmez.
receipt-keep = Bu fişi saklayın.
receipt-code = Bu kodu salondaki bir kioskta taratın. Böylece başvurunuza devam edersiniz. Kodda kişisel bilgi yoktur.
receipt-code-words = Veya bu kodu yazın:
receipt-questions = Sorunuz mu var? Arayın: { $phone }

## Receipt for cash

cash-title = Ödeme belgesi
cash-number = Bu belgenin numarası
cash-case = Dosya numarası: { $number }
cash-amount = Nakit ödendi
card-amount = Kartla ödendi
cash-when = { $paid_date } tarihinde saat { $clock } ödendi.
cash-keep = Bu belgeyi saklayın.

## Letter

letter-title = Başvurunuzun onayı
letter-subject = Başvurunuz: { $title }
letter-date = Tarih
letter-number = Dosya numarası
letter-contact = Sorular
letter-hand-over = Salonda verildi
letter-resident = Başvuran kişiye
letter-message = Başvurunuzu { $received_date } tarihinde saat { $clock } aldık.
letter-number-sentence = Dosya numaranız { $number }. Bizi ararken yanınızda olsun.
letter-now = Şimdi ne yapmalısınız
letter-nothing-now = Şimdi bir şey yapmanız gerekmez. Çalışmaya başlıyoruz.
letter-prove = Kim olduğunuzu bir görevliye belirletin
letter-prove-when = Sonraki gelişinizde
letter-plan = Ne olur
letter-plan-intro = Bunlar en iyi sırayla bütün adımlar.
letter-who = Kim
letter-when = Ne zaman
letter-phone = Telefon
letter-cost = Ücret
letter-needs = Hâlâ gerekli
letter-why = Neden
letter-identity = Kim olduğunuz
letter-identity-not-yet = Kim olduğunuzu henüz kesin bilmiyoruz. Bu, başvurunuzu durdurmaz. Bir görevli bunu sizinle belirler. Hâlâ pasaport, kimlik kartı veya ehliyetiniz var mı? Getirin. Hiçbiri kalmadı mı? Yine de gelin. Her zaman bir yol vardır.
letter-identity-chip-genuine = Belgenizin çipini okuduk. Belge gerçek.
letter-identity-chip-issuer-not-verified = Belgenizin çipini okuduk. Çipteki bilgiler değiştirilmemiş. Veren henüz doğrulanmadı. Bunu yapmamız gerekiyor.
letter-identity-chip-expired = Belgenizin çipini okuduk. Belgenizin süresi dolmuş. Bir görevli sizinle bakar.
letter-identity-chip-other = Belgenizin çipini okuduk. Kontrol bitmedi. Bir görevli sizinle yapar.
letter-identity-clerk = Kim olduğunuzu bir görevli belirledi.
letter-identity-clerks = Kim olduğunuzu iki görevli birlikte belirledi.
letter-identity-letter-code = Bir mektubun koduyla devam ettiniz. Kim olduğunuzu sonra bir görevli belirler.
letter-costs = Ücreti ve nasıl ödeyeceğiniz
letter-costs-none = Başvurunuz ücretsizdir.
letter-pay-intro = Başka bir yol seçebilirsiniz. Her yol aynı ücrettir:
letter-pay-cash = gişede nakit, ödeme belgesi alırsınız
letter-pay-card = gişede kartınızla
letter-pay-invoice = size gönderdiğimiz faturayla
letter-pay-instalments = bizimle birlikte taksitle
letter-pay-pick-up = alırken
letter-pay-waiver = paranız az mı? Ödemeyebilir misiniz, bize sorun
letter-pay-never-stops = Ödeme başvurunuzu durdurmaz.
letter-wrong = Bir şey doğru değil mi?
letter-wrong-text = Bizi arayın veya gelin. Değiştiririz. Bu mektup henüz karar değildir. Sonra karar alır ve katılmazsanız itiraz (bezwaar) edebilirsiniz. Bunun nasıl olacağı ve ne kadar zamanınız olduğu kararda yazar.
letter-questions = Sorularınız mı var?
letter-questions-text = { $phone } numarasını arayın veya { $place } adresine gelin. Dosya numaranız yanınızda olsun.
letter-formats = Başka bir mektup ister misiniz?
letter-formats-text = Bu mektubu büyük harfle, braille veya sesli okunmuş ister misiniz? Bize sorun. Ücretsizdir.
letter-privacy = Bilgileriniz
letter-privacy-text = Bilgilerinizi yalnızca bu başvuru için kullanırız. Onları görebilir ve düzelttirebilirsiniz.
letter-privacy-where = Daha fazlasını { $website } sayfasında okuyabilirsiniz. Veya gişeye sorun.
letter-privacy-ask = Nasıl olduğunu gişeye sorun.
letter-greeting = Saygılarımızla
letter-code = Bu kodla başvurunuza devam edersiniz. Salondaki bir kioskta taratın veya harf ve rakamları yazın. Kodda kişisel bilgi yoktur.
letter-code-alternative = Bir kioskta başvurunuza devam etmek için QR kodu. Harf ve rakamlarla kod: { $code }.
letter-page = Dosya numarası { $number } · sayfa { $page } / { $pages }

## Voucher for the till

receipt-voucher = Ödeme fişi. Öderken bu çizgileri gösterin.

## Invoice and payment in parts

invoice-letter-title = Fatura
invoice-subject = Fatura: { $title }
invoice-pay = { $pay_cents } tutarını en geç { $pay_date } tarihinde ödeyin.
invoice-what = Ne için ödüyorsunuz
invoice-code = Bu kodu bankanızın uygulamasıyla taratın. O zaman { $pay_cents } doldurulmuş olur. Olmuyor mu? O zaman burada yazanı yazın.
instalments-letter-title = Taksitle ödemek
instalments-subject = Taksitle ödemek: { $title }
instalments-agreed = { $count } taksitte ödersiniz. Daha pahalı olmaz.
instalments-when = Ne zaman ödersiniz
instalment-row = { $number }. taksit, en geç { $part_date }
instalments-early = Her zaman daha erken ödeyebilirsiniz.
instalments-code = İlk taksit için bu kodu bankanızın uygulamasıyla taratın. O zaman { $pay_cents } doldurulmuş olur. Ödeme numarası her seferinde aynıdır.
pay-how = Nasıl ödersiniz
pay-counter = Nakit veya kartla ödemeyi mi tercih edersiniz? Ek ücret olmadan burada olur: { $place }. Bu mektubu getirin.
pay-trouble = Ödeyemiyor musunuz?
pay-trouble-text = { $phone } numarasını arayın veya gelin. Birlikte bir yol buluruz.
pay-code-alternative = Bankanız için QR kodu: { $pay_cents }, { $iban }. Ödeme numarası { $reference }.
