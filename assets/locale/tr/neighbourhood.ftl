# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Mahallemde park veya büyük çöp

# --- questions ---

neighbourhood-about = Ne hakkında?
neighbourhood-about-hint = İkisini de seçebilirsiniz.
neighbourhood-about-why = Böylece yalnızca onun için gerekeni sorarız.
neighbourhood-about-permit = Park izni
neighbourhood-about-waste = Büyük çöpün alınması
neighbourhood-about-report = Sokakta bir şey bozuk veya kirli
neighbourhood-permit-for = Park izniyle ne istiyorsunuz?
neighbourhood-permit-for-why = Yeni izni, başka plakadan farklı yaparız.
neighbourhood-permit-for-new = İzin istiyorum
neighbourhood-permit-for-other-car = Başka bir arabam var
neighbourhood-permit-for-visitors = Ziyaretçilerim için
neighbourhood-permit-for-disabled = Zor yürüyorum: engelli park kartı
neighbourhood-permit-for-stop = İznimi bitirmek istiyorum
neighbourhood-plate = Arabanın plakası nedir?
neighbourhood-plate-hint = Örneğin: AB-123-C. Bilmiyor musunuz? Bu soruyu geçin.
neighbourhood-plate-why = İzin bir plakaya aittir.
neighbourhood-waste-items = Neyi alalım?
neighbourhood-waste-items-hint = Örneğin: bir kanepe ve iki sandalye.
neighbourhood-waste-items-why = Böylece kamyona ne sığması gerektiğini biliriz.
neighbourhood-report-what = Ne bozuk veya kirli?
neighbourhood-report-what-hint = Örneğin: bir sokak lambası yanmıyor.
neighbourhood-report-what-why = Böylece kimin onaracağını biliriz.
neighbourhood-report-where = Nerede?
neighbourhood-report-where-hint = Numaralı bir sokak veya orada gördüğünüz.
neighbourhood-report-where-why = Böylece yeri çabuk buluruz.
neighbourhood-home-address = Hangi adres hakkında?
neighbourhood-home-address-hint = Oturduğunuz adres.
neighbourhood-home-address-why = Kurallar adrese göredir.
neighbourhood-name = Adınız nedir?
neighbourhood-name-hint = Adınız ve soyadınız.
neighbourhood-name-why = Böylece sizi kayıtlarımızda bulabilir ve mektup gönderebiliriz.
neighbourhood-birth-date = Ne zaman doğdunuz?
neighbourhood-birth-date-hint = Gün, ay ve yıl. Örneğin: 17-05-1980.
neighbourhood-birth-date-why = Adınız ve doğum tarihinizle kayıtlarınızı buluruz.
neighbourhood-address = Size hangi adrese yazabiliriz?
neighbourhood-address-hint = Adresiniz yok mu? Bu soruyu geçin. Mektubunuzu buradan alabilirsiniz.
neighbourhood-address-why = Mektubunuzda bizim ne yaptığımız, sizin ne yapacağınız ve ücreti yazar.
neighbourhood-phone = Sizi hangi numaradan arayabiliriz?
neighbourhood-phone-hint = Telefonunuz yok mu? Bu soruyu geçin.
neighbourhood-phone-why = Böylece bir şey hazır olunca veya sorumuz olunca arayabiliriz.

# --- tasks ---

neighbourhood-task-permit = Park izniniz
neighbourhood-task-permit-summary = Başvurunuz bugün başlar. İzinli bölgede oturup oturmadığınıza bakarız. Adresinizde kaç izin olduğuna da bakarız.
neighbourhood-task-permit-when = Bugün başlarsınız. Ne kadar sürdüğünü bir görevli söyler.
neighbourhood-task-permit-why = Park izni istediğinizi söylediniz.
neighbourhood-task-change-plate = İzninizde başka plaka
neighbourhood-task-change-plate-summary = Yeni plakayı izninize yazarız. Yeni arabayı ancak bizden haber alınca park edin.
neighbourhood-task-change-plate-when = Bugün başlarsınız. Ne kadar sürdüğünü bir görevli söyler.
neighbourhood-task-change-plate-why = Başka bir arabanız olduğunu söylediniz.
neighbourhood-task-stop-permit = İzninizi bitirmek
neighbourhood-task-stop-permit-summary = İzninizi bitiririz. Hangi günden olduğunu bir görevli söyler.
neighbourhood-task-stop-permit-when = Bugün başlarsınız
neighbourhood-task-stop-permit-why = İzninizi bitirmek istediğinizi söylediniz.
neighbourhood-task-collect-waste = Büyük çöpünüzü alırız
neighbourhood-task-collect-waste-summary = Bir görevli sizinle gün kararlaştırır. Her adres için sınır vardır. Neyin mümkün olduğunu söyler.
neighbourhood-task-collect-waste-when = Kararlaştırdığınız gün
neighbourhood-task-collect-waste-why = Büyük çöpün alınmasını istediğinizi söylediniz.
neighbourhood-task-keep-inside = Büyük çöpü ancak o gün dışarı koyun
neighbourhood-task-keep-inside-summary = O güne kadar içeride tutun. Herkes geçebilecek şekilde koyun.
neighbourhood-task-keep-inside-when = Kararlaştırdığınız gün
neighbourhood-task-keep-inside-why = Büyük çöpün alınmasını istediğinizi söylediniz. Böylece kaldırım boş kalır.
neighbourhood-task-visitor-permit = Ziyaretçileriniz için park
neighbourhood-task-visitor-permit-summary = Sokağınızda nasıl olduğunu bir görevli söyler. Bazen kart, bazen aranacak numaradır.
neighbourhood-task-visitor-permit-when = Bugün başlarsınız
neighbourhood-task-visitor-permit-why = Ziyaretçileriniz için olduğunu söylediniz.
neighbourhood-task-disabled-card = Engelli park kartı
neighbourhood-task-disabled-card-summary = Bu kartla bütün Avrupa'da yakına park edersiniz. Bazen önce bir doktor bakar. Sizi başkası götürüyorsa da alabilirsiniz.
neighbourhood-task-disabled-card-when = Bugün başlarsınız
neighbourhood-task-disabled-card-why = Zor yürüdüğünüzü söylediniz.
neighbourhood-task-mend = Bakarız
neighbourhood-task-mend-summary = Bizden biri gidip bakar. Tehlikeli mi? Şimdi bir görevliye söyleyin. Sonucu bilmek ister misiniz? Numaranızla gişeye sorun.
neighbourhood-task-mend-when = En geç { $due_date } tarihinde bakarız
neighbourhood-task-mend-why = Bir şeyin bozuk veya kirli olduğunu söylediniz.
