# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = Evet
answer-no = Hayır
answer-none = Doldurulmadı
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Evet, yanımda
bring-document-later = Sonra getireceğim
bring-document-none = Bende yok
bring-photo-here = Evet, yanımda fotoğraf var
bring-photo-later = Fotoğrafı sonra getireceğim
bring-photo-none = Fotoğrafım yok

# --- when an answer does not fit ---

problem-choose-some = Uyanı seçin. Birden fazla seçebilirsiniz.
problem-choose-none-or-some = Bu cevaplar birbirine uymuyor. Yeniden seçin.
problem-empty = Bir şey yazın.
problem-too-long = Bu çok uzun. En fazla { $most } harf kullanın.
problem-date-empty = Günü, ayı ve yılı yazın. Örneğin: 17-05-2026.
problem-date-form = Günü, ayı ve yılı yazın. Örneğin: 17-05-2026.
problem-date-none = Böyle bir tarih yok. Güne ve aya bakın.
problem-date-future = Bu tarih henüz gelmedi. Bugünü veya daha önceki bir günü seçin.
problem-date-late = Bu tarih çok ileride. Daha önceki bir günü seçin.
problem-date-early = Bu tarih çok eski. { $first_date } tarihinden sonraki bir günü seçin.
problem-amount = Euro olarak bir tutar yazın. Örneğin: 1250 veya 1250,50.
problem-amount-least = Bu tutar çok düşük. En az { $least_cents }.
problem-amount-most = Bu tutar çok yüksek. En fazla { $most_cents }.
problem-count = Tam sayı yazın. Örneğin: 3.
problem-count-least = Bu sayı çok küçük. En az { $least }.
problem-count-most = Bu sayı çok büyük. En fazla { $most }.
problem-phone = Bu numara doğru değil. Hollanda numarası 10 rakamdır. Örneğin: 06 12 34 56 78.
problem-name-letters = Adınızı harflerle yazın.
problem-name-empty = Adınızı yazın.
problem-postcode = Bu posta kodu doğru değil. 4 rakam ve 2 harf yazın. Örneğin: 1234 AB.
problem-postcode-empty = Posta kodunuzu yazın. Örneğin: 1234 AB.
problem-number = Bu ev numarası doğru değil. Örneğin: 12 veya 12 B.
problem-number-empty = Ev numaranızı yazın.
problem-street-empty = Sokağınızı yazın.
problem-town-empty = Yerinizi yazın.
problem-address-form = Adresinizi tam yazın.

# --- who acts ---

who-municipality = Biz
who-resident = Siz
who-other = Başka bir kuruluş
who-main-occupant = Evi kiralayan veya alan
who-parent = Anne, baba veya vasiniz
who-employer = İşvereniniz
who-justis = Justis
who-housemates = Sizinle taşınanlar

# --- what is still needed ---

need-identity = kim olduğunuzu belirleyen bir görevli
need-identity-document = geçerli pasaport veya geçerli kimlik kartı
need-found-document = bulduğunuz belge
need-old-document = eski belgeniz
need-consent-main-occupant = birinin yanına taşınıyorsanız evi kiralayanın veya alanın onayı
need-papers-told = hangi kâğıtların gerektiğini söyleyen bir görevli
need-employer-form = işvereninizin bölümü doldurulmuş form
need-copy-decision = kararı bildiren mektup
need-grounds = neden katılmadığınız, birkaç kelimeyle
need-late-reason = neden 6 hafta içinde olmadığı
need-number-plate = arabanızın plakası
need-collection-day = sizinle gün kararlaştıran bir görevli
need-photo = en fazla 6 aylık vesikalık fotoğraf
need-in-person = gişeye kendinizin gelmesi
need-signature = gişede imzanız
need-fee-unknown = ücreti söyleyen bir görevli
