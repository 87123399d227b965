# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = This kiosk is not ready for use yet. You have lost nothing. Please go to the counter, we will help you there.
failure-config-missing-remedy = The settings file is not there. Give its place with --config, or put the file back.

failure-config-invalid = This kiosk is not ready for use yet. You have lost nothing. Please go to the counter, we will help you there.
failure-config-invalid-remedy = There is a mistake in the settings file. Repair the line named above and start again.

failure-content-invalid = This kiosk cannot show its questions. You have lost nothing. Please go to the counter, we will help you there.
failure-content-invalid-remedy = There is a mistake in a file with questions or fees. Run “loket content check”. It tells the file, the line and what is wrong.

failure-key-missing = This kiosk cannot keep your data safely now. That is why we ask nothing. Please go to the counter, we will help you there.
failure-key-missing-remedy = The key of the database is not there. Check the systemd credential and the TPM of this machine. Do not make a new key: the cases could no longer be read.

failure-key-wrong = This kiosk cannot open what it kept. It is still there. Please go to the counter, we will help you there.
failure-key-wrong-remedy = The key does not belong to this database. Put back the right key or the right database. The database is not damaged.

failure-database-damaged = This kiosk cannot keep anything now. What was sent to the municipality is safe there. Please go to the counter. Take your receipt with you if you have it.
failure-database-damaged-remedy = The database is damaged. First make a copy of the whole folder. Then put back the latest backup. See “Damaged database” in docs/operations.md.

failure-database-newer = This kiosk is being updated. You have lost nothing. Please go to the counter, we will help you there.
failure-database-newer-remedy = The database is from a newer version of Loket. Install that version again. The database was not changed.

failure-database-in-use = This kiosk is still starting. You have lost nothing. Please wait a moment or go to the counter.
failure-database-in-use-remedy = Loket is already running with this database. Close the other window or stop the other service.

failure-backup-older = This kiosk cannot help you now. You have lost nothing. Please go to the counter, we will help you there.
failure-backup-older-remedy = The database has cases that the backup lacks. Nothing was changed. Send those cases to the municipality first, or accept the loss with --lose-newer. The present database is kept aside then.

failure-disk-full = This kiosk cannot keep anything new now. What you had confirmed is safe. Please go to the counter, we will finish it with you there.
failure-disk-full-remedy = The disk is full. Make room outside Loket's folder, or let the cases go to the municipality first. Delete nothing inside the folder itself.

failure-disk-read-only = This kiosk cannot keep anything new now. What you had confirmed is safe. Please go to the counter, we will finish it with you there.
failure-disk-read-only-remedy = The disk cannot be written to. Check the rights of the folder and whether the disk reports errors.

failure-backend-unreachable = There is no connection with the municipality now. Your application is kept safely here. You do not have to do anything: we send it on by ourselves.
failure-backend-unreachable-remedy = The case system does not answer. Check the network. The cases wait here and go on by themselves when the connection is back.

failure-backend-refused = Your application is kept safely. Sending it on does not work yet. You do not have to do anything: a member of staff looks into it.
failure-backend-refused-remedy = The case system did not accept a step. See the reason at the case. Is it solved? Then choose “Send again”.

failure-backend-catalogue = Your application is kept safely. Sending it on does not work yet. You do not have to do anything: a member of staff looks into it.
failure-backend-catalogue-remedy = The case system does not know a case type, or this kiosk may not use it. Ask the administrator of the case system to publish the case type and to give access.

failure-clock-wrong = The clock of this kiosk is not right. Your application is kept safely. You can simply go on.
failure-clock-wrong-remedy = The clock differs too much from that of the case system. Check the time server (NTP) of this machine. After that the cases go on by themselves.

failure-printer-unreachable = Printing does not work now. Your application is kept safely. Write down your case number, or ask the counter for a print.
failure-printer-unreachable-remedy = The printer does not answer. Check that it is on, that the cover is closed, that there is paper and that the cable is in. Then print again.

failure-sign-in-refused = Signing in does not work. Nothing has changed. Try again or ask a colleague.
failure-sign-in-refused-remedy = The code or the passphrase is not right, or there were too many tries. Wait a moment and try again. Passphrase forgotten? An administrator makes a new one with “loket clerks”.

failure-package-refused = This kiosk did not take in the new questions. The old questions still work.
failure-package-refused-remedy = The reason stands behind it. The package is not signed by your municipality, was altered, is not newer, or has a mistake in it. Nothing has changed: the version before stays in use.

failure-theme-refused = The kiosk cannot use these colours. Nothing has changed.
failure-theme-refused-remedy = The reason stands behind it. Give another file of design tokens, or choose a darker colour of your house style with --action or --band.

failure-voice-refused = The kiosk cannot use this voice. Nothing has changed.
failure-voice-refused-remedy = The reason stands behind it. Give the file NAME.onnx with NAME.onnx.json beside it, and its licence with MODEL_CARD or --licence.

failure-badge-refused = This badge cannot be enrolled. Nothing has changed.
failure-badge-refused-remedy = The reason stands behind it. Add the clerk first, or take a badge that is nobody else's, with a valid certificate and an RSA 2048, P-256 or P-384 key.

failure-trust-refused = We cannot add this file of certificates. Please ask a staff member.
failure-trust-refused-remedy = The file is damaged, or nobody known here vouches for it. Get the file again, or give the certificate that it is signed under with --root.

failure-not-found = We cannot find this case number on this kiosk. That does not mean that it is gone. Check the number, or ask at the counter.
failure-not-found-remedy = The case is not on this kiosk. It was sent on and removed here, or made at another kiosk. Search in the case system.

failure-case-owed = This case cannot be erased yet: the municipality has not received all of it.
failure-case-owed-remedy = Have everything sent first (loket sync --once). Must the case go now? Then with --force: what was not sent, the municipality will never get.

failure-case-gone = This case is no longer on this kiosk. The municipality has it. Ask at the counter.
failure-case-gone-remedy = The case was sent completely and removed here, as it should be. Search for its number in the case system.

failure-unexpected = Something went wrong here. What you had confirmed is kept safely. Please go to the counter, we will help you there.
failure-unexpected-remedy = This is a fault in the program. The kiosk restores itself. Does it happen more often? Send the log to the administrator: there is no personal data in it.
