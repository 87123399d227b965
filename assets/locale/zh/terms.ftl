# SPDX-License-Identifier: EUPL-1.2
# Dutch names and terms that stay, each with what it is.

-aio = AIO（低 AOW 的补助）
-aow = AOW（国家养老金）
-belastingdienst = 税务局（Belastingdienst）
-bijzondere-bijstand = 特别补助（bijzondere bijstand）
-briefadres = 通信地址（briefadres）
-bsn = BSN（公民服务号码）
-ind = IND（移民局）
-justis = Justis（发品行证明的机构）
-svb = SVB（社会保险机构）
-voorlopige-voorziening = 临时裁决（[nl: voorlopige voorziening]）
