# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = 您想要怎样的信？
form-body = 关于您办的事，您会收到信。选您想要的形式。以后每封信我们都记得。
form-normal = 普通的信
form-normal-detail = 纸上，普通字体
form-large = 大字的信
form-large-detail = 字几乎大一倍
form-largest = 很大字的信
form-largest-detail = 给视力弱的人
form-simple = 有图的信
form-simple-detail = 短句配图。后面是完整的信
form-spoken = 可以听的信
form-spoken-detail = 您在这里听信，并带走声音
form-braille = 盲文的信
form-braille-detail = 用手指读的点
form-no-spoken = 没有您语言的有声信。有荷兰语的。
form-no-braille = 没有您语言的盲文信。有荷兰语的。
form-also-title = 您也想要普通的信吗？
form-also-body = 别人可以读给您听。您也可以给别人看。
form-also-yes = 是的，也要普通的信
form-also-no = 不，不需要
form-braille-here = 盲文打印机在这里打印您的信。工作人员给您。
form-braille-later = 这里没有盲文打印机。我们把盲文信寄给您。
form-spoken-later = 您马上可以在这里用耳机听信。工作人员把它存到 U 盘给您。
form-review = 您的信是什么形式
form-changed = 已改。以后的信是这样。
# In the overview of one's own data.
data-form = 您的信是什么形式
# What a member of staff does for it. $about is which letter it is.
paper-braille = 盲文的信
paper-spoken = 有声的信
data-task-emboss = 我们寄给您这封盲文信：{ $about }
data-task-record = 您会得到这封有声信：{ $about }
paper-loss-statement = 丢失声明
paper-request = 写着还需要什么的信
paper-decision = 决定
paper-appointment = 您预约的信
paper-cover = 您语言的信
paper-ask-photo = 关于照片的信
paper-ask-sign = 要签名的信
paper-ask-still-right = 问是否都还对的信
# The letter to listen to.
spoken-about = 这封信是谁写的、给谁的
spoken-part = 第 { $number } 部分，共 { $count } 部分。{ $title }。
listen-open = 听您的信
listen-part = 第 { $number } 部分，共 { $count } 部分
listen-plug-in = 只有用耳机才能听信。请插在有耳机图的地方。
listen-next = 下一部分
listen-earlier = 上一部分
listen-papers = 回到您的文件
form-row-braille = 您的盲文信
form-row-braille-here = 工作人员给您
form-row-braille-later = 我们寄出
form-row-spoken = 您的有声信
form-row-spoken-later = 工作人员给您
