# SPDX-License-Identifier: EUPL-1.2
# When paper does not come: words for the resident, and what a clerk does.
printer-paper-out = Kâğıt bitti. Bir görevli koyar. Kâğıtsız da devam edebilirsiniz.
printer-cover-open = Yazıcının kapağı açık. Bir görevli kapatır. Kâğıtsız da devam edebilirsiniz.
printer-unreachable = Yazıcı şimdi çalışmıyor. Bunu gişede veya kodunuzla başka bir kioskta yazdırırız.
printer-error-jam = Yazıcıda kâğıt sıkıştı. Bir görevli çıkarır. Kâğıtsız da devam edebilirsiniz.
printer-error-tray-full = Yazıcının tepsisi dolu. Bir görevli boşaltır.
printer-error-cutter = Yazıcı kâğıdı kesemiyor. Bir görevli yardım eder.
printer-error-toner = Yazıcının mürekkebi bitti. Bunu gişede veya kodunuzla başka bir kioskta yazdırırız.
printer-error-stopped = Yazıcı durdu. Bunu gişede veya kodunuzla başka bir kioskta yazdırırız.
printer-error-not-accepting = Yazıcı şimdi bir şey almıyor. Bunu gişede veya kodunuzla başka bir kioskta yazdırırız.
printer-error-device = Yazıcı bozuk. Bunu gişede veya kodunuzla başka bir kioskta yazdırırız.
printer-other = Şimdi yazdırılamıyor. Bunu gişede veya kodunuzla başka bir kioskta yazdırırız.
paper-halfway = Yazdırma yarıda kaldı. Hepsi var mı, bakın. Yoksa bir daha yazdırın.
paper-write = Yazıyorum
write-title = Bunu yazın veya bir görevliye sorun
write-body = Numara ve kodla her yerde devam edebilirsiniz: başka bir kioskta ve gişede. Başvurunuz alındı.
write-code = Başka kiosk için kodunuz
write-done = Yazdım
printer-helped = Yazıcı yeniden çalışıyor. Bekleyenler şimdi çıkıyor.
printer-seen = Başa dön
