# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = Ne ödemeniz gerekiyor?
simple-pay-bank = Bankanızla ödeyebilirsiniz. Nasıl olduğu mektubun tamamında yazar.
simple-pay-counter = Gişede de ödeyebilirsiniz. Nakit de olur.
simple-disagree = Karara katılmıyor musunuz? O zaman itiraz edebilirsiniz. Nasıl olduğu mektubun tamamında yazar.
simple-help = Sorunuz mu var?
simple-call = Bizi arayın. Seve seve yardım ederiz.
simple-behind = Mektubun tamamı arkadadır. Hepsini saklayın.
simple-whole = Bu aynı mektup, tamamı.
# What a picture shows, for who does not see it.
simple-picture-mail = Resim: mektup
simple-picture-calendar = Resim: takvim
simple-picture-clock = Resim: saat
simple-picture-map-pin = Resim: haritada bir yer
simple-picture-photo = Resim: fotoğraf
simple-picture-pencil = Resim: kalem
simple-picture-file-certificate = Resim: mühürlü kâğıt
simple-picture-file-text = Resim: yazılı kâğıt
simple-picture-cash = Resim: para
simple-picture-credit-card = Resim: banka kartı
simple-picture-building = Resim: belediye binası
simple-picture-message-circle = Resim: konuşma balonu
simple-picture-phone-call = Resim: çalan telefon
simple-picture-list-check = Resim: işaretli liste
simple-picture-clipboard-list = Resim: liste
