# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = Sesin tınısı
settings-voice-title = Sesi nasıl duymak istersiniz?
settings-voice-body = Bunu tuşlarla da yapabilirsiniz.
voice-louder = Daha yüksek
voice-softer = Daha alçak
voice-faster = Daha hızlı
voice-slower = Daha yavaş
voice-pause = Biraz sus veya devam et
voice-blank = Ekranı siyah yap
voice-blank-detail = Böylece kimse okumaz. Siz her şeyi duyarsınız.
voice-everyone = Kişisel olanı da sesli söyle
voice-everyone-detail = O zaman herkes duyabilir. Kulaklıkla yalnızca siz.
voice-off = Sesi kapat
