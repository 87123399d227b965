// SPDX-License-Identifier: EUPL-1.2
// A sentence of the page itself: read by assistive technology as static text.
import QtQuick

Text {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    lineHeightMode: Text.ProportionalHeight
    textFormat: Text.PlainText
    visible: text !== ""
    wrapMode: Text.Wrap
}
