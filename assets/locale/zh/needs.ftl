# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = SVB（社会保险）
who-allowances = Toeslagen（补贴），税务局
who-child-health = 儿童保健中心（consultatiebureau）
who-doctor = 医生或助产士
who-coroner = 市镇的法医
who-undertaker = 您的殡葬公司
who-travel-insurer = 保险公司
who-notary = 公证人
who-food-bank = 食物银行（voedselbank）
who-duo = DUO
who-legal-desk = Juridisch Loket（免费法律帮助）
who-consulate = 您国家的大使馆
who-ind = IND（移民局）
who-police = 警察
who-landlord = 您的房东
who-court = 法院
who-representative = 替您决定的人
who-cbr = CBR（驾驶考试和健康）
who-ombudsman = 监察员（ombudsman）
who-rni = 短期居住柜台（RNI）

# --- what is still needed ---

need-consent-birth-parent = 生孩子的人同意
need-surname-chosen = 您选的姓
need-both-parents = 父母都来柜台，或另一位的信
need-birth-proof = 助产士或医院的纸
need-child-names = 孩子的名字
need-may-declare = 可以申报出生的人，例如家长
need-doctor-statement = 医生或医院的文件
need-doctor-forms = 医生的 A 和 B 文件
need-foreign-birth-certificate = 那个国家的出生证
need-foreign-death-certificate = 那个国家的死亡证
need-act-ready = 我们要先做的证书
need-documents-deceased = 去世者的证件
need-bank-statement = 银行对账单，如果有
need-bank-statements = 最近 3 个月的银行对账单
need-proof-income = 收入证明，例如工资单
need-proof-income-years = 最近几年的收入证明
need-books = 您生意的数字
need-debt-letters = 您所有的信和账单，没打开的也要
need-bill = 账单，或有价钱的报价
need-assessment = 税单
need-city-pass-held = 城市卡，或收入证明
need-proof-school = 学校的证明，如果有
need-proof-study-finance = 助学金的证明
need-proof-limit = 医生或辅导员的证明
need-letter-itself = 那封信
need-papers-asked = 信里要的文件
need-phone-number = 您的电话号码
need-appointment-date = 预约的日子，或您的姓名和出生日期
need-found-thing = 您捡到的东西
need-consent-letter-address = 提供地址的人同意，或和我们谈话
need-paper-unsigned = 那张纸，没有签名
need-medical-look = 有时要看医生
plan-fee-untold = 有些事要付钱。付钱前工作人员会告诉您多少。
