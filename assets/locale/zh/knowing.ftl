# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = 这还对吗？
known-body = 我们已经知道。您不用再填。
known-source = 我们怎样知道的
known-yes = 是的，还对
known-no = 不，已经变了
known-not-needed = 不要用这个
known-in-research = 市政府还在查是否正确。您可以在这里改。
# where it comes from, and how old it is
known-from-chip = 来自您的证件，{ $age }读取
known-from-registry = 来自人口登记（BRP），{ $age }取得
known-from-earlier = 您自己填的，{ $age }
known-from-scan = 来自您的扫描，{ $age }
known-from-clerk = 工作人员确认的，{ $age }
known-from-resident = 您自己填的，{ $age }
known-just-now = 刚才
known-minutes =
    { $minutes ->
       *[other] { $minutes } 分钟前
    }
known-on = { $known_date } { $clock }
# waiting for the registry
looking-up-title = 我们在查您的资料
looking-up-body = 要几秒钟。这样您可以少填。
looking-up-skip = 我自己填
# why we ask nevertheless
registry-note-address-abroad = 登记里是外国地址。请填您现在收信的地方。
registry-note-address-place = 登记里的地方没有邮编。请填您收信的地方。
registry-note-address-unknown = 登记里没有您的地址。工作人员和您一起看。
registry-note-address-not-lived = 登记里您已不住旧地址。请填您现在收信的地方。
registry-note-deceased = 现在取不到您的资料。请填在这里。工作人员和您一起看。
registry-note-emigrated = 登记里您已搬到国外。请填您现在收信的地方。
registry-note-elsewhere = 您的资料不由荷兰的市镇管理。请填在这里。
registry-note-withheld = 您的资料保密。所以这里不显示。请填您收信的地方。
# anything else
else-title = 还有什么我们可以帮您？
else-body = 还发生了别的事？我们还知道您是谁。您不用重新说。
else-no = 没有，我办完了
else-yes = 有，还有别的事
