# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = Belgelerim: pasaport, ehliyet veya kayıt örneği
group-family = Doğum veya ölüm
group-home = Evim veya sokağım
group-letters = Mektup veya karar
group-talk = Randevu veya görüşme
group-more = Başka bir şey
in-group-title = En çok hangisi uyuyor?
in-group-other = Başka bir şey
say-it = Kendi sözlerinizle söyleyin
say-it-detail = Ne olduğunu yazın
say-it-title = Ne oldu?
say-it-hint = Birkaç kelime yeter. Örneğin: kirayı ödeyemiyorum.
say-it-body = Uyanı ararız. Yazdığınızı saklamayız.
say-it-label = Kendi sözlerinizle
meant-title = Bunu mu demek istiyorsunuz?
meant-body = En çok uyanı seçin.
meant-none-title = Ne demek istediğinizi henüz bilmiyoruz
meant-none-body = Sorun değil. Başka türlü söyleyin, listeye bakın veya biriyle konuşun.
meant-list = Hayır, listeyi göster
meant-none-list = Listeyi göster
meant-again = Başka türlü söyleyeceğim
letter-with-code = Mektupta bir kod var
