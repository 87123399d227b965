# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = Mektuplarınızı nasıl istersiniz?
form-body = Yaptığınız işlem için bir mektup alırsınız. Nasıl istediğinizi seçin. Bunu sonraki her mektup için unutmayız.
form-normal = Normal mektup
form-normal-detail = Kâğıtta, normal harflerle
form-large = Büyük harfli mektup
form-large-detail = Harfler neredeyse iki kat büyük
form-largest = Çok büyük harfli mektup
form-largest-detail = Az görenler için
form-simple = Resimli mektup
form-simple-detail = Resimlerle kısa cümleler. Mektubun tamamı arkada
form-spoken = Dinlenecek mektup
form-spoken-detail = Mektubunuzu burada dinler ve ses olarak alırsınız
form-braille = Braille mektup
form-braille-detail = Parmaklarınızla okuduğunuz noktalar
form-no-spoken = Dilinizde dinlenecek mektup yok. Hollandacası var.
form-no-braille = Dilinizde braille mektup yok. Hollandacası var.
form-also-title = Normal mektup da ister misiniz?
form-also-body = Başkası sizin için okuyabilir. Onu gösterebilirsiniz de.
form-also-yes = Evet, normal mektup da
form-also-no = Hayır, gerekmez
form-braille-here = Braille yazıcısı mektubunuzu burada basar. Bir görevli size verir.
form-braille-later = Burada braille yazıcısı yok. Braille mektubunuzu postayla göndeririz.
form-spoken-later = Birazdan mektubunuzu burada kulaklıkla dinleyebilirsiniz. Bir görevli onu sizin için USB belleğe koyar.
form-review = Mektuplarınız nasıl geliyor
form-changed = Değişti. Sonraki mektuplarınız böyle gelir.
# In the overview of one's own data.
data-form = Mektuplarınız nasıl geliyor
# What a member of staff does for it. $about is which letter it is.
paper-braille = Braille mektup
paper-spoken = Ses olarak mektup
data-task-emboss = Bu mektubu size braille göndeririz: { $about }
data-task-record = Bu mektubu ses olarak alırsınız: { $about }
paper-loss-statement = Kayıp beyanı
paper-request = Hâlâ gerekli olanın mektubu
paper-decision = Karar
paper-appointment = Randevu mektubunuz
paper-cover = Kendi dilinizde mektup
paper-ask-photo = Fotoğrafınız hakkında mektup
paper-ask-sign = İmzalanacak mektup
paper-ask-still-right = Her şey hâlâ doğru mu diye soran mektup
# The letter to listen to.
spoken-about = Bu mektup kimden ve kime
spoken-part = Bölüm { $number } / { $count }. { $title }.
listen-open = Mektubunuzu dinleyin
listen-part = Bölüm { $number } / { $count }
listen-plug-in = Mektubunuzu yalnızca kulaklıkla duyarsınız. Kulaklığı, kulaklık resminin olduğu yere takın.
listen-next = Sonraki bölüm
listen-earlier = Önceki bölüm
listen-papers = Kâğıtlarınıza dönün
form-row-braille = Braille mektubunuz
form-row-braille-here = Bir görevli size verir
form-row-braille-later = Postayla göndeririz
form-row-spoken = Ses olarak mektubunuz
form-row-spoken-later = Bir görevli size verir
