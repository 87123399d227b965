# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = 是
answer-no = 不
answer-none = 没有填
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = 是的，我带了
bring-document-later = 我以后带来
bring-document-none = 我没有
bring-photo-here = 是的，我带了照片
bring-photo-later = 我以后带照片
bring-photo-none = 我没有照片

# --- when an answer does not fit ---

problem-choose-some = 选符合的。可以选几个。
problem-choose-none-or-some = 这些答案不能一起选。请重新选。
problem-empty = 请填写。
problem-too-long = 太长了。最多 { $most } 个字。
problem-date-empty = 请写日、月、年。例如：17-05-2026。
problem-date-form = 请写日、月、年。例如：17-05-2026。
problem-date-none = 没有这个日期。请看日和月。
problem-date-future = 这个日期还没到。请选今天或更早。
problem-date-late = 这个日期太远。请选更早的一天。
problem-date-early = 这个日期太久以前。请选 { $first_date } 之后的一天。
problem-amount = 请写欧元金额。例如：1250 或 1250,50。
problem-amount-least = 金额太低。至少 { $least_cents }。
problem-amount-most = 金额太高。最多 { $most_cents }。
problem-count = 请写整数。例如：3。
problem-count-least = 数字太小。至少 { $least }。
problem-count-most = 数字太大。最多 { $most }。
problem-phone = 这个号码不对。荷兰号码有 10 位数字。例如：06 12 34 56 78。
problem-name-letters = 请用字母写您的名字。
problem-name-empty = 请写您的名字。
problem-postcode = 邮编不对。请写 4 个数字和 2 个字母。例如：1234 AB。
problem-postcode-empty = 请写您的邮编。例如：1234 AB。
problem-number = 门牌号不对。例如：12 或 12 B。
problem-number-empty = 请写门牌号。
problem-street-empty = 请写街道。
problem-town-empty = 请写地名。
problem-address-form = 请写完整地址。

# --- who acts ---

who-municipality = 我们
who-resident = 您
who-other = 另一个机构
who-main-occupant = 租房或买房的人
who-parent = 您的家长或监护人
who-employer = 您的雇主
who-justis = Justis
who-housemates = 和您一起搬家的人

# --- what is still needed ---

need-identity = 确认您是谁的工作人员
need-identity-document = 有效的护照或身份证
need-found-document = 您捡到的证件
need-old-document = 您的旧证件
need-consent-main-occupant = 如果您搬进别人家：租房或买房的人同意
need-papers-told = 告诉您需要什么文件的工作人员
need-employer-form = 雇主填好的表格
need-copy-decision = 有决定的信
need-grounds = 用几个字说为什么不同意
need-late-reason = 为什么没有在 6 周内办
need-number-plate = 您的车牌号
need-collection-day = 和您约日子的工作人员
need-photo = 6 个月内的证件照
need-in-person = 您本人到柜台
need-signature = 您在柜台签名
need-fee-unknown = 告诉您费用的工作人员
