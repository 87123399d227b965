# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = SVB (sosyal sigorta kurumu)
who-allowances = Toeslagen (yardımlar), vergi dairesi
who-child-health = Bebek sağlığı merkezi (consultatiebureau)
who-doctor = Doktor veya ebe
who-coroner = Belediyenin adli doktoru
who-undertaker = Cenaze şirketiniz
who-travel-insurer = Sigorta
who-notary = Noter
who-food-bank = Gıda bankası (voedselbank)
who-duo = DUO
who-legal-desk = Juridisch Loket (ücretsiz hukuk yardımı)
who-consulate = Ülkenizin elçiliği
who-ind = IND (göç dairesi)
who-police = Polis
who-landlord = Ev sahibiniz
who-court = Mahkeme
who-representative = Sizin için karar veren
who-cbr = CBR (sürücü sınavı ve sağlık)
who-ombudsman = Ombudsman
who-rni = Kısa kalanlar gişesi (RNI)

# --- what is still needed ---

need-consent-birth-parent = doğuran veya doğuracak kişinin onayı
need-surname-chosen = seçtiğiniz soyadı
need-both-parents = gişede anne ve baba, veya diğerinin mektubu
need-birth-proof = ebenin veya hastanenin kâğıdı
need-child-names = çocuğunuzun adları
need-may-declare = doğumu bildirebilecek biri, anne veya baba gibi
need-doctor-statement = doktorun veya hastanenin kâğıtları
need-doctor-forms = doktorun A ve B kâğıtları
need-foreign-birth-certificate = o ülkenin doğum belgesi
need-foreign-death-certificate = o ülkenin ölüm belgesi
need-act-ready = önce yapmamız gereken belge
need-documents-deceased = ölen kişinin belgeleri
need-bank-statement = varsa banka dökümü
need-bank-statements = son 3 ayın banka dökümleri
need-proof-income = gelir belgeniz, maaş bordrosu gibi
need-proof-income-years = son yılların gelir belgeleri
need-books = işletmenizin rakamları
need-debt-letters = elinizdeki bütün mektup ve faturalar, açılmamış olanlar da
need-bill = fatura veya fiyatlı bir teklif
need-assessment = vergi mektubu
need-city-pass-held = şehir kartı veya gelir belgeniz
need-proof-school = varsa okuldan bir belge
need-proof-study-finance = öğrenim paranızın belgesi
need-proof-limit = doktor veya danışmandan belge
need-letter-itself = mektup
need-papers-asked = mektubun istediği kâğıtlar
need-phone-number = telefon numaranız
need-appointment-date = randevu gününüz veya adınız ve doğum tarihiniz
need-found-thing = bulduğunuz şey
need-consent-letter-address = adres verenin onayı veya bizimle görüşme
need-paper-unsigned = kâğıt, imzasız
need-medical-look = bazen doktora gitmek
plan-fee-untold = Bazı şeyler para tutar. Ödemeden önce bir görevli ne kadar olduğunu söyler.
