# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Türkçe
start-title = Bir şey mi oldu? Size yardım ederiz.
start-body = Burada her şeyi bir kerede yapabilirsiniz. Yanınızda bir şey olması gerekmez. Başlamak için dilinize basın.
start-begin = Buradan başlayın
start-letter = Bu kiosktan bir mektubum var
chosen = seçildi
frame-text-size = Yazı
frame-contrast = Kontrast
frame-voice = Ses
frame-language = Dil
frame-settings = Ayarlar
frame-help = Yardım
frame-stop = Dur
frame-back = Geri
frame-repeat = Tekrarla
frame-scroll-down = Aşağı
frame-scroll-up = Yukarı
frame-key-space = Boşluk
frame-key-backspace = Sil
frame-key-clear = Hepsini sil
frame-key-shift = Büyük harf
frame-key-signs = İşaretler
frame-key-typed = karakter yazıldı
frame-key-letters = Harfler
frame-change = Değiştir
frame-on = açık
frame-take-card = Belgenizi yanınıza alın
frame-off = kapalı
frame-scan-rows = Cevaplar
frame-scan-buttons = Düğmeler
frame-scan-bar = Alt sıra
frame-scan-keys = Tuşlar
text-size-0 = küçük
text-size-1 = normal
text-size-2 = büyük
text-size-3 = çok büyük
contrast-light = normal
contrast-high = yüksek
contrast-high-dark = yüksek, koyu
contrast-dark = koyu
contrast-low-glare = yumuşak
aloud-place = { $place } / { $count }
aloud-characters =
    { $count ->
        [one] { $count } karakter yazıldı
       *[other] { $count } karakter yazıldı
    }
note-voice = Ses şimdi burada çalışmıyor. Her şeyi okuyabilirsiniz.
note-voice-other = Her zamanki ses çalışmıyor. Başka bir ses duyuyorsunuz.
note-offline = Şimdi bağlantı yok. Her şey burada güvende.

## The voice

frame-voice-room = Kulaklık çıktı. Kişisel olanı sesli söylemeyiz.
frame-dark = Kimse okumasın diye ekran siyah. Bir daha dokununca yeniden görürsünüz.
voice-volume = Ses düzeyi { $place } / { $count }
voice-rate = Hız yüzde { $percent }
voice-everyone-on = Kişisel olanı şimdi sesli söylüyoruz.
voice-everyone-off = Kişisel olanı artık sesli söylemiyoruz.
voice-blank-on = Ekran şimdi siyah. İki kez dokunun veya tuşa bir daha basın, yeniden görürsünüz.
voice-blank-off = Ekran yeniden açık.
aloud-on-screen = Bu ekranda.
aloud-number-on-screen = Numaranız ekranda.
aloud-typing-unheard = Yazdığınızı sesli söylemeyiz. Kulaklıkla duyarsınız.
aloud-key = Tuş.
aloud-button-follows = Düğme:
aloud-step = Adım { $place } / { $count }: { $step }
aloud-question = Soru { $place } / { $count }
