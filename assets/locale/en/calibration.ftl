# SPDX-License-Identifier: EUPL-1.2
# The sheet with which a hall checks its envelopes. For staff.

calibration-title = Test sheet for an envelope
calibration-dl-left = long (DL), window on the left
calibration-dl-right = long (DL), window on the right
calibration-c5-left = half a sheet (C5), window on the left
calibration-c5-right = half a sheet (C5), window on the right
calibration-address = Name and address go here. You must see all of this field, however you shake the envelope.
calibration-hidden = You must not see these words in the window.
calibration-how = Fold this sheet on the lines. Put it in the envelope. Shake the envelope to each side.
calibration-good = Do you always see the whole white field with its words, and nothing from outside it? Then this envelope fits. Put its name at printers.envelope in the configuration file.
calibration-else = Do you see anything else? Try the sheet of another envelope.
calibration-rulers = The rulers count millimetres from the edge of the paper. Is the first measure wrong? Then the printer shifts the paper. Adjust the printer.
