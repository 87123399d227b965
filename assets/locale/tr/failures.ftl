# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = Bu kiosk henüz hazır değil. Bir şey kaybetmediniz. Gişeye gidin, orada yardım ederiz.
failure-config-invalid = Bu kiosk henüz hazır değil. Bir şey kaybetmediniz. Gişeye gidin, orada yardım ederiz.
failure-content-invalid = Bu kiosk sorularını gösteremiyor. Bir şey kaybetmediniz. Gişeye gidin, orada yardım ederiz.
failure-key-missing = Bu kiosk bilgilerinizi şimdi güvenle saklayamıyor. Bu yüzden bir şey sormuyoruz. Gişeye gidin, orada yardım ederiz.
failure-key-wrong = Bu kiosk sakladığını açamıyor. Hâlâ yerinde. Gişeye gidin, orada yardım ederiz.
failure-database-damaged = Bu kiosk şimdi bir şey saklayamıyor. Belediyeye gönderilen orada güvende. Gişeye gidin. Fişiniz varsa yanınıza alın.
failure-database-newer = Bu kiosk yeni sürüm alıyor. Bir şey kaybetmediniz. Gişeye gidin, orada yardım ederiz.
failure-database-in-use = Bu kiosk hâlâ açılıyor. Bir şey kaybetmediniz. Biraz bekleyin veya gişeye gidin.
failure-backup-older = Bu kiosk şimdi yardım edemiyor. Bir şey kaybetmediniz. Gişeye gidin, orada yardım ederiz.
failure-disk-full = Bu kiosk şimdi yeni bir şey saklayamıyor. Onayladıklarınız güvende. Gişeye gidin, orada sizinle tamamlarız.
failure-disk-read-only = Bu kiosk şimdi yeni bir şey saklayamıyor. Onayladıklarınız güvende. Gişeye gidin, orada sizinle tamamlarız.
failure-backend-unreachable = Şimdi belediyeyle bağlantı yok. Başvurunuz burada güvende. Bir şey yapmanız gerekmez: kendimiz göndeririz.
failure-backend-refused = Başvurunuz güvende. Gönderme henüz olmuyor. Bir şey yapmanız gerekmez: bir görevli bakar.
failure-backend-catalogue = Başvurunuz güvende. Gönderme henüz olmuyor. Bir şey yapmanız gerekmez: bir görevli bakar.
failure-clock-wrong = Bu kioskun saati doğru değil. Başvurunuz güvende. Devam edebilirsiniz.
failure-printer-unreachable = Şimdi yazdırılamıyor. Başvurunuz güvende. Dosya numaranızı yazın veya gişeden çıktı isteyin.
failure-sign-in-refused = Giriş olmuyor. Hiçbir şey değişmedi. Yeniden deneyin veya bir arkadaşınıza sorun.
failure-package-refused = Bu kiosk yeni soruları almadı. Eski sorular hâlâ çalışıyor.
failure-theme-refused = Kiosk bu renkleri kullanamıyor. Hiçbir şey değişmedi.
failure-voice-refused = Kiosk bu sesi kullanamıyor. Hiçbir şey değişmedi.
failure-badge-refused = Bu kart eklenemiyor. Hiçbir şey değişmedi.
failure-trust-refused = Bu sertifika dosyasını ekleyemiyoruz. Bir görevliye sorun.
failure-not-found = Bu dosya numarasını bu kioskta bulamıyoruz. Bu, kaybolduğu anlamına gelmez. Numarayı kontrol edin veya gişeye sorun.
failure-case-owed = Bu dosya henüz silinemez: belediye hepsini almadı.
failure-case-gone = Bu dosya artık bu kioskta değil. Belediyede. Gişeye sorun.
failure-unexpected = Burada bir şey yanlış gitti. Onayladıklarınız güvende. Gişeye gidin, orada yardım ederiz.
