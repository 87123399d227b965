// SPDX-License-Identifier: EUPL-1.2
// The frame around what the keys act on; drawn outside the control, in the gap kept free for it.
import QtQuick

Rectangle {
    // What has the focus; a field shows the frame round its box.
    property Item target: null
    property int offset: Theme.mm(1.7)

    anchors.fill: parent
    anchors.margins: -offset
    border.color: Theme.focus
    border.width: Theme.strokeStrong
    color: "transparent"
    radius: Theme.radius + offset
    parent: target
    visible: target !== null && Ui.keysInUse
    z: 10
}
