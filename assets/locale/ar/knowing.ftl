# SPDX-License-Identifier: EUPL-1.2
# ما نعرفه من قبل.

known-title = هل ما زال هذا صحيحًا؟
known-body = نعرف هذا من قبل. لا يلزم أن تكتبه مرة أخرى.
known-source = كيف نعرف ذلك
known-yes = نعم، ما زال صحيحًا
known-no = لا، تغيّر ذلك
known-not-needed = لا تستخدم هذا
known-in-research = ما زالت البلدية تتحقق من صحة هذا. يمكنك تغييره هنا.

known-from-chip = من وثيقتك، قُرئت { $age }
known-from-registry = من سجل السكان، استُرجع { $age }
known-from-earlier = كتبت هذا بنفسك { $age }
known-from-scan = مما مسحته ضوئيًا { $age }
known-from-clerk = تحقق موظف من ذلك { $age }
known-from-resident = كتبت هذا بنفسك { $age }
known-just-now = قبل لحظة
known-minutes = { $minutes ->
    [zero] قبل لحظة
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $minutes } دقائق
    [many] قبل { $minutes } دقيقة
   *[other] قبل { $minutes } دقيقة
}
known-on = في { $known_date } الساعة { $clock }

looking-up-title = نبحث عن بياناتك
looking-up-body = يستغرق ذلك بضع ثوانٍ. بعدها تكتب أقل.
looking-up-skip = أكتبها بنفسي

else-title = هل نستطيع مساعدتك في شيء آخر؟
else-body = هل حدث شيء آخر؟ ما زلنا نعرف من أنت. لا يلزم أن تقول شيئًا من جديد.
else-no = لا، انتهيت
else-yes = نعم، هناك شيء آخر
