# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = 这台机器还没有准备好。您什么都没有丢失。请去柜台，我们在那里帮您。
failure-config-invalid = 这台机器还没有准备好。您什么都没有丢失。请去柜台，我们在那里帮您。
failure-content-invalid = 这台机器不能显示问题。您什么都没有丢失。请去柜台，我们在那里帮您。
failure-key-missing = 这台机器现在不能安全保存您的资料。所以我们什么都不问。请去柜台，我们在那里帮您。
failure-key-wrong = 这台机器打不开保存的资料。资料还在。请去柜台，我们在那里帮您。
failure-database-damaged = 这台机器现在不能保存。已发给市政府的是安全的。请去柜台。有小票请带上。
failure-database-newer = 这台机器正在更新。您什么都没有丢失。请去柜台，我们在那里帮您。
failure-database-in-use = 这台机器还在启动。您什么都没有丢失。请稍等或去柜台。
failure-backup-older = 这台机器现在不能帮您。您什么都没有丢失。请去柜台，我们在那里帮您。
failure-disk-full = 这台机器现在不能保存新的。您已确认的是安全的。请去柜台，我们和您一起办完。
failure-disk-read-only = 这台机器现在不能保存新的。您已确认的是安全的。请去柜台，我们和您一起办完。
failure-backend-unreachable = 现在和市政府没有连接。您的申请安全保存在这里。您什么都不用做：我们会自动发送。
failure-backend-refused = 您的申请已安全保存。还不能发送。您什么都不用做：工作人员会处理。
failure-backend-catalogue = 您的申请已安全保存。还不能发送。您什么都不用做：工作人员会处理。
failure-clock-wrong = 这台机器的时钟不准。您的申请已安全保存。您可以继续。
failure-printer-unreachable = 现在不能打印。您的申请已安全保存。请记下案件号码，或在柜台要打印件。
failure-sign-in-refused = 登录不成功。什么都没有改变。请再试或问同事。
failure-package-refused = 这台机器没有接受新问题。旧问题还可以用。
failure-theme-refused = 机器不能用这些颜色。什么都没有改变。
failure-voice-refused = 机器不能用这个声音。什么都没有改变。
failure-badge-refused = 这张卡不能添加。什么都没有改变。
failure-trust-refused = 我们不能添加这个证书文件。请问工作人员。
failure-not-found = 这台机器上找不到这个案件号码。这不表示它没有了。请检查号码，或在柜台问。
failure-case-owed = 这个案件还不能删除：市政府还没有收到全部。
failure-case-gone = 这个案件不在这台机器上了。在市政府。请在柜台问。
failure-unexpected = 这里出了问题。您已确认的已安全保存。请去柜台，我们在那里帮您。
