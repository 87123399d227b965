# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    Size { $count ->
        [one] bir soru daha
       *[other] en fazla { $count } soru daha
    } sorabilir miyiz?
offers-ask-body = Böylece başka bir şey alabilir misiniz görürüz. Zorunlu değil.
offers-ask-kept = Cevaplarınızı yalnızca sonra bir şeye başvurursanız saklarız.
offers-ask-yes = Evet, soruları sorun
offers-ask-no = Hayır, geç
offers-ask-never = Hayır, bana öneri yapmayın
offers-fees-title =
    Paranız hakkında { $count ->
        [one] bir soru
       *[other] en fazla { $count } soru
    } sorabilir miyiz?
offers-fees-body = Böylece muhtemelen daha az ödeyip ödemeyeceğinizi söyleyebiliriz. Bir görevli karar verir.
offers-fees-no = Hayır, bu sorular olmadan isteyin
offers-skip = Bilmiyorum veya söylememeyi tercih ederim
offers-title =
    { $count ->
        [0] Sizin için başka bir şey bulamadık
        [one] Belki bunu da alabilirsiniz
       *[other] Belki bunları da alabilirsiniz
    }
offers-body = Bunlar öneridir. Siz seçersiniz. Sonra bir görevli karar verir.
offers-none = Cevaplarınıza göre muhtemelen başka hakkınız yok. Bunu saklamayız.
offers-never = Bana artık öneri yapmayın
offers-never-done = Tamam. Artık öneri yapmayacağız.
offers-on = Sonraki adıma
offers-review = Bu da istendi
offers-review-none = Başka bir şey yok
offers-review-never = Öneri istemiyorsunuz
offer-wanted = İstendi
offer-look = Bak
offer-accept = Evet, buna başvur
offer-accept-anyway = Yine de başvur
offer-decline = Hayır, bunu istemiyorum
offer-take-back = Vazgeç, başvurma
offer-verdict-probably = Muhtemelen
offer-verdict-probably-not = Muhtemelen değil
offer-verdict-cannot-tell = Bilmiyoruz
offer-told-probably = Bunu muhtemelen alabilirsiniz.
offer-told-probably-not = Bunu muhtemelen alamazsınız. Her zaman isteyebilirsiniz.
offer-told-cannot-tell = Söyleyemiyoruz. Başvurabilirsiniz.
offer-missing = Şunu bilmiyoruz: { $facts }.
offer-pays = Yılda { $pays_cents } hakkında.
offer-decides = Bir görevli karar verir. Bu henüz karar değildir.
offer-label-verdict = Ne düşünüyoruz
offer-label-because = Neden
offer-label-missing = Ne bilmiyoruz
offer-label-law = Kanun veya kural
offer-label-pays = Ne kadar
offer-label-decides = Kim karar verir
offer-label-used = Ne kullanıyoruz
offer-from-answered = siz söylediniz
offer-from-chip = belgenizin çipinden
offer-from-clerk = bir görevliden
offer-from-registry = nüfus kaydından (BRP)
offer-from-visit = başvurunuzdan

# --- what we do not know ---

offer-fact-household = kiminle oturduğunuz
offer-fact-birth_date = doğum tarihiniz
offer-fact-income = geliriniz
offer-fact-savings = birikiminiz
offer-fact-children = çocuklarınızın yaşı
offer-fact-low_income_years = gelirinizin ne zamandır düşük olduğu
offer-fact-own_costs = ek masrafınız olup olmadığı
offer-fact-local_tax = vergimizi ödeyip ödemediğiniz
offer-fact-study_finance = öğrenim parası alıp almadığınız
offer-fact-study_limit = öğrenimin yanında çalışıp çalışamadığınız
offer-fact-document_days = belgenizin ne zamana kadar geçerli olduğu
offer-fact-figure = sizin için geçerli tutar

# --- the extra questions ---

offers-household = Kiminle oturuyorsunuz?
offers-household-why = Birlikte oturanlar için tutarlar farklıdır.
offers-household-alone = Yalnız oturuyorum
offers-household-alone-children = Çocuklarla yalnız oturuyorum
offers-household-partner = Eşimle oturuyorum
offers-household-partner-children = Eşim ve çocuklarla oturuyorum
offers-household-with-others = Başka yetişkinlerle oturuyorum
offers-birth-date = Ne zaman doğdunuz?
offers-birth-date-why = Sizin için geçerli tutar yaşınıza bağlıdır.
offers-income = Ayda ne kadar para alıyorsunuz?
offers-income-hint = Hesabınıza gelen, o ayın tatil parası payıyla. Eşiniz var mı? Toplayın.
offers-income-why = Ne alabileceğiniz gelirinize bağlıdır.
offers-savings = Ne kadar birikiminiz var?
offers-savings-hint = Bankadaki bütün paranız. Yok mu? 0 yazın.
offers-savings-why = Çok birikimi olan bazen bir şey alamaz.
offers-children = Çocuklarınız kaç yaşında?
offers-children-why = Okula giden çocuklar için bazen ek para vardır.
offers-children-under-4 = 4 yaşından küçük
offers-children-from-4 = 4 ile 11 arası
offers-children-from-12 = 12 ile 17 arası
offers-children-none = 18 yaşından küçük çocuğum yok
offers-low-income-years = Geliriniz kaç yıldır düşük?
offers-low-income-years-hint = Bir yıldan az mı? 0 yazın.
offers-low-income-years-why = Geliri uzun süre düşük olan ek para alabilir.
offers-own-costs = Ödeyemediğiniz masraflar var mı?
offers-own-costs-hint = Örneğin gözlük, dişçi veya bozuk çamaşır makinesi.
offers-own-costs-why = Gerçekten gerekli masraflar için bazen para alabilirsiniz.
offers-own-costs-have = Evet
offers-own-costs-none = Hayır
offers-local-tax = Belediyeye vergi ödemeniz gerekiyor mu?
offers-local-tax-hint = Örneğin çöp veya kanalizasyon için. Bunun için mektup aldınız.
offers-local-tax-why = Az parası olan bazen bu vergiyi ödemez.
offers-local-tax-have = Evet
offers-local-tax-none = Hayır
offers-study-finance = Öğrenim parası alıyor musunuz?
offers-study-finance-why = Öğrenim eki, öğrenim parası alanlar içindir.
offers-study-finance-have = Evet
offers-study-finance-none = Hayır
offers-study-limit = Hastalık veya engel, öğrenimin yanında çalışmanızı önlüyor mu?
offers-study-limit-hint = Ne olduğunu söylemeniz gerekmez.
offers-study-limit-why = Öğrenim eki, hastalık veya engel yüzünden öğrenimin yanında kazanamayanlar içindir.
offers-study-limit-limited = Evet, çalışamıyorum
offers-study-limit-not-limited = Hayır, çalışabilirim

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] Ayda { $income_cents } alıyorsunuz. Sınır { $limit_cents }. Bu, { $since_date } tarihli normun %{ $percentage } kadarıdır. Üstünde değilsiniz.
        [no] Ayda { $income_cents } alıyorsunuz. Sınır { $limit_cents }. Bu, { $since_date } tarihli normun %{ $percentage } kadarıdır. Üstündesiniz.
       *[unknown] Gelirinizin sınırın altında olup olmadığını bilmiyoruz.
    }
offer-because-savings =
    { $outcome ->
        [yes] { $savings_cents } birikiminiz var. Sınır { $since_date } tarihinden beri { $assets_cents }. Üstünde değilsiniz.
        [no] { $savings_cents } birikiminiz var. Sınır { $since_date } tarihinden beri { $assets_cents }. Üstündesiniz.
       *[unknown] Birikiminizin sınırın altında olup olmadığını bilmiyoruz.
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] { $age } yaşındasınız. { $number } yaşından başlayarak henüz { -aow } almayanlar içindir.
        [no] { $age } yaşındasınız. Yalnızca { $number } yaşından başlayarak henüz { -aow } almayanlar içindir.
       *[unknown] Yaşınızı bilmiyoruz.
    }
offer-because-student-age =
    { $outcome ->
        [yes] { $age } yaşındasınız. { $number } yaşından başlayanlar içindir.
        [no] { $age } yaşındasınız. Yalnızca { $number } yaşından başlayarak henüz { -aow } almayanlar içindir.
       *[unknown] Yaşınızı bilmiyoruz.
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] Geliriniz { $low_income_years } yıldır düşük. { $number } ay veya daha uzun olmalıdır.
        [no] Geliriniz { $low_income_years } yıldır düşük. { $number } ay veya daha uzun olmalıdır.
       *[unknown] Gelirinizin ne zamandır düşük olduğunu bilmiyoruz.
    }
offer-because-own-costs =
    { $outcome ->
        [yes] Ödeyemediğiniz masraflar var.
        [no] Ek masrafınız olmadığını söylediniz.
       *[unknown] Ek masrafınız olup olmadığını bilmiyoruz.
    }
offer-because-local-tax =
    { $outcome ->
        [yes] Belediyeye vergi ödemeniz gerekiyor.
        [no] Belediyeye vergi ödemeniz gerekmediğini söylediniz.
       *[unknown] Belediyeye vergi ödemeniz gerekip gerekmediğini bilmiyoruz.
    }
offer-because-study-finance =
    { $outcome ->
        [yes] Öğrenim parası alıyorsunuz.
        [no] Öğrenim parası almadığınızı söylediniz.
       *[unknown] Öğrenim parası alıp almadığınızı bilmiyoruz.
    }
offer-because-study-limit =
    { $outcome ->
        [yes] Öğrenimin yanında çalışamıyorsunuz.
        [no] Öğrenimin yanında çalışabildiğinizi söylediniz.
       *[unknown] Öğrenimin yanında çalışıp çalışamadığınızı bilmiyoruz.
    }
offer-because-school-children =
    { $outcome ->
        [yes] 4 ile 17 yaş arası çocuğunuz var.
        [no] 4 ile 17 yaş arası çocuğunuz olmadığını söylediniz.
       *[unknown] Çocuklarınızın yaşını bilmiyoruz.
    }
offer-because-document-expires =
    { $outcome ->
        [yes] Belgeniz { $document_days } gün daha geçerli. Bu { $number } günden azdır.
        [no] Belgeniz { $document_days } gün daha geçerli. Bu yeterlidir.
       *[unknown] Belgenizin ne zamana kadar geçerli olduğunu bilmiyoruz.
    }

# --- the offers ---

offer-document-expires = Belgenizin süresi yakında doluyor
offer-document-expires-summary = Şimdiden yeni belgeye başvurabilirsiniz. Böylece hep geçerli belgeniz olur.
offer-city-pass = Şehir kartı
offer-city-pass-summary = Spor, kültür ve gezilerde indirim veren kart.
offer-remission = Belediye vergisi ödememek
offer-remission-summary = O zaman verginin hepsini veya bir bölümünü ödemezsiniz. Buna { -kwijtschelding } denir.
offer-income-supplement = Yıllarca düşük gelir için ek
offer-income-supplement-summary = Yılda bir kez ek para. Neye harcayacağınızı siz seçersiniz.
offer-special-assistance = Özel masraflar için para
offer-special-assistance-summary = Gerekli olup ödeyemediğiniz masraflar için para. Buna { -bijzondere-bijstand } denir.
offer-student-allowance = Öğrenim eki
offer-student-allowance-summary = Hastalık veya engel yüzünden öğrenimin yanında çalışamayanlara her ay ek para.
offer-school-costs = Okul masrafları için yardım
offer-school-costs-summary = Çocuğunuzun okul için ihtiyaçlarına yardım.
offer-fee-waiver = Hiç ödememek
offer-fee-waiver-summary = O zaman bu başvuru için bir şey ödemezsiniz.
offer-fee-reduction = Yarısını ödemek
offer-fee-reduction-summary = O zaman masrafın yarısını ödersiniz.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Yeni belgeye başvurmak
offer-task-offer-document-expires-summary = Sizin için yeni belge yaparız. Ücretini bir görevli söyler.
offer-task-offer-document-expires-when = { $due_date } tarihinde hazır
offer-task-offer-document-expires-why = Belgenizin süresi yakında doluyor ve yenisini istiyorsunuz.
offer-task-offer-city-pass = Şehir kartına başvurmak
offer-task-offer-city-pass-summary = Şehir kartı alıp almayacağınıza bakarız. Bunun için mektup alırsınız.
offer-task-offer-city-pass-when = 8 hafta içinde
offer-task-offer-city-pass-why = Şehir kartı istiyorsunuz. Muhtemelen alabilirsiniz veya emin değildik.
offer-task-offer-remission = Vergi affına başvurmak
offer-task-offer-remission-summary = Daha az vergi ödeyip ödemeyeceğinize bakarız. Bunun için mektup alırsınız.
offer-task-offer-remission-when = 8 hafta içinde
offer-task-offer-remission-why = Daha az vergi ödeyip ödemeyeceğinizi sormak istiyorsunuz.
offer-task-offer-income-supplement = Eke başvurmak
offer-task-offer-income-supplement-summary = Ek alıp almayacağınıza bakarız. Bunun için mektup alırsınız.
offer-task-offer-income-supplement-when = 8 hafta içinde
offer-task-offer-income-supplement-why = Geliriniz uzun süredir düşük ve eke başvurmak istiyorsunuz.
offer-task-offer-special-assistance = Özel yardıma başvurmak
offer-task-offer-special-assistance-summary = Masraflarınız için para alıp almayacağınıza bakarız. Bunun için mektup alırsınız.
offer-task-offer-special-assistance-when = 8 hafta içinde
offer-task-offer-special-assistance-why = Ödeyemediğiniz masraflar var ve yardım istiyorsunuz.
offer-task-offer-student-allowance = Öğrenim ekine başvurmak
offer-task-offer-student-allowance-summary = Öğrenim eki alıp almayacağınıza bakarız. Bunun için mektup alırsınız.
offer-task-offer-student-allowance-when = 8 hafta içinde
offer-task-offer-student-allowance-why = Öğrenimin yanında çalışamıyorsunuz ve eke başvurmak istiyorsunuz.
offer-task-offer-school-costs = Okul masrafları için yardıma başvurmak
offer-task-offer-school-costs-summary = Okul ihtiyaçları için yardım alıp almayacağınıza bakarız. Bunun için mektup alırsınız.
offer-task-offer-school-costs-when = 8 hafta içinde
offer-task-offer-school-costs-why = Okula giden çocuklarınız var ve yardım istiyorsunuz.

# --- what is still needed for them ---

need-means-proof = gelir belgeniz, örneğin maaş bordrosu
need-means-years = son üç yılın gelir belgeleri
need-tax-letter = vergi hakkında mektup
need-costs-bill = gerekenin faturası veya fiyatı
need-study-proof = öğrenim paranız hakkında mektup
need-limit-proof = doktor veya danışmandan mektup
need-school-proof = çocuğunuzun okula gittiğine dair belge

# --- paying ---

settle-pick-up = Alırken ödemek
settle-pick-up-detail = Ancak hazır olunca ödersiniz.
instalments-title = { $total_cents } tutarını kaç taksitte ödeyeceksiniz?
instalments-body = Daha pahalı olmaz. Bütün tutar ve günlerin yazdığı bir mektup alırsınız.
instalments-parts = { $count } taksitte
instalments-same = { $count } kez { $first_cents }. İlki { $first_date }, sonuncusu { $last_date }.
instalments-first = İlk kez { $first_cents }, sonra { $rest_cents }. Son kez { $last_cents }, { $last_date } tarihinde.
advice-nothing = Muhtemelen bir şey ödemezsiniz
advice-probably = Muhtemelen { $pays_cents } ödersiniz
advice-probably-not = Muhtemelen hepsini ödersiniz
advice-cannot-tell = Ne kadar ödeyeceğinizi bilmiyoruz
advice-total = Bütün tutar { $total_cents }.
advice-decides = Bir görevli karar verir. Başvurunuz devam eder.

# --- the clerk and money ---

clerk-pay-amount = Tutar
clerk-pay-card = Kartla ödendi
clerk-fact-decision = Karar verildi
paper-invoice = Fatura
paper-payment-plan = Taksitle ödeme mektubu
