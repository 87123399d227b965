// SPDX-License-Identifier: EUPL-1.2
// Text inside a control: drawn, but told by the control itself.
import QtQuick

Text {
    Accessible.ignored: true
    color: Theme.ink
    font.pixelSize: Theme.body
    // From the side where reading begins, also where a name or number reads the other way.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
