# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = Bu hâlâ doğru mu?
known-body = Bunu zaten biliyoruz. Yeniden doldurmanız gerekmez.
known-source = Bunu nereden biliyoruz
known-yes = Evet, hâlâ doğru
known-no = Hayır, değişti
known-not-needed = Bunu kullanmayın
known-in-research = Belediye bunun doğru olup olmadığını araştırıyor. Burada değiştirebilirsiniz.
# where it comes from, and how old it is
known-from-chip = Belgenizden okundu, { $age }
known-from-registry = Nüfus kaydından (BRP) alındı, { $age }
known-from-earlier = Siz doldurdunuz, { $age }
known-from-scan = Taradığınızdan, { $age }
known-from-clerk = Bir görevli belirledi, { $age }
known-from-resident = Siz doldurdunuz, { $age }
known-just-now = az önce
known-minutes =
    { $minutes ->
        [one] { $minutes } dakika önce
       *[other] { $minutes } dakika önce
    }
known-on = { $known_date } tarihinde saat { $clock }
# waiting for the registry
looking-up-title = Bilgilerinizi arıyoruz
looking-up-body = Bu birkaç saniye sürer. Sonra daha az doldurursunuz.
looking-up-skip = Kendim dolduracağım
# why we ask nevertheless
registry-note-address-abroad = Kayıtta yurt dışı adresi var. Şimdi postanızı nereden aldığınızı buraya yazın.
registry-note-address-place = Kayıtta posta kodu olmayan bir yer var. Postanızı nereden aldığınızı buraya yazın.
registry-note-address-unknown = Kayıtta adresiniz yok. Bir görevli sizinle bakar.
registry-note-address-not-lived = Kayda göre artık eski adresinizde oturmuyorsunuz. Şimdi postanızı nereden aldığınızı buraya yazın.
registry-note-deceased = Bilgilerinizi şimdi alamıyoruz. Buraya yazın. Bir görevli sizinle bakar.
registry-note-emigrated = Kayda göre yurt dışına taşındınız. Şimdi postanızı nereden aldığınızı buraya yazın.
registry-note-elsewhere = Bilgileriniz Hollanda'da bir belediyede tutulmuyor. Buraya yazın.
registry-note-withheld = Bilgileriniz gizli tutuluyor. Bu yüzden burada göstermiyoruz. Postanızı nereden aldığınızı yazın.
# anything else
else-title = Sizin için başka bir şey yapabilir miyiz?
else-body = Başka bir şey mi oldu? Kim olduğunuzu hâlâ biliyoruz. Yeniden anlatmanız gerekmez.
else-no = Hayır, bitti
else-yes = Evet, başka bir şey var
