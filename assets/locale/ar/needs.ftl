# SPDX-License-Identifier: EUPL-1.2
# من يفعل شيئًا، وما يلزم.

who-svb = SVB (معاش الشيخوخة وإعانة الأطفال)
who-allowances = { -toeslagen }
who-child-health = مركز صحة الأطفال
who-doctor = الطبيب أو القابلة
who-coroner = طبيب الوفيات في البلدية
who-undertaker = متعهد الدفن
who-travel-insurer = شركة التأمين
who-notary = كاتب عدل
who-food-bank = بنك الطعام
who-duo = { -duo }
who-legal-desk = Het Juridisch Loket (مشورة قانونية مجانية)
who-consulate = سفارة بلدك
who-ind = { -ind }
who-police = الشرطة
who-landlord = مؤجر بيتك
who-court = المحكمة
who-representative = من يقرر عنك
who-cbr = { -cbr }
who-ombudsman = أمين المظالم (ombudsman)
who-rni = مكتب لمن يقيم مدة قصيرة (RNI)

need-consent-birth-parent = موافقة من تلد الطفل أو ولدته
need-surname-chosen = اسم العائلة الذي تختارانه
need-both-parents = حضور الوالدين في مكتب الخدمة، أو رسالة من الآخر
need-birth-proof = ورقة القابلة أو المستشفى
need-child-names = الأسماء الأولى لطفلك
need-may-declare = شخص يحق له التصريح، مثل أحد الوالدين
need-doctor-statement = أوراق الطبيب أو المستشفى
need-doctor-forms = الورقتان A وB من الطبيب
need-foreign-birth-certificate = شهادة الميلاد من ذلك البلد
need-foreign-death-certificate = شهادة الوفاة من ذلك البلد
need-act-ready = الشهادة التي علينا أن نعدّها أولًا
need-documents-deceased = وثائق المتوفى
need-bank-statement = كشف حساب مصرفي، إذا كان لديك
need-bank-statements = كشوف الحساب المصرفي لآخر 3 أشهر
need-proof-income = إثبات دخلك، مثل كشف الراتب
need-proof-income-years = إثباتات دخلك في السنوات الأخيرة
need-books = أرقام شركتك
need-debt-letters = كل الرسائل والفواتير التي لديك، حتى غير المفتوحة
need-bill = الفاتورة أو عرض بالسعر
need-assessment = فاتورة الضريبة
need-city-pass-held = { -stadspas } أو إثبات دخلك
need-proof-school = إثبات من المدرسة، إذا كان لديك
need-proof-study-finance = إثبات تمويل دراستك
need-proof-limit = إثبات من طبيب أو مرافق
need-letter-itself = الرسالة
need-papers-asked = الأوراق التي تطلبها الرسالة
need-phone-number = رقم هاتفك
need-appointment-date = يوم موعدك، أو اسمك وتاريخ ميلادك
need-found-thing = ما وجدته
need-consent-letter-address = موافقة من يعطي عنوانه، أو حديث معنا
need-paper-unsigned = الورقة بدون توقيع
need-medical-look = أحيانًا زيارة لطبيب

plan-fee-untold = بعض الأمور تكلف مالًا. يخبرك موظف بالمبلغ قبل أن تدفع أي شيء.
