// SPDX-License-Identifier: EUPL-1.2
// How far something is, 0 to 1: a plain line that fills.
import QtQuick

Item {
    id: line

    property real value: 0

    Accessible.name: Math.round(value * 100) + "%"
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Theme.mm(4)
    objectName: "progress"

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        radius: height / 2
    }
    Rectangle {
        anchors.left: parent.left
        color: Theme.action
        height: parent.height
        radius: height / 2
        width: Math.max(height, parent.width * Math.min(1, Math.max(0, line.value)))

        // Glides from one report of the chip to the next, so that it is seen to move.
        Behavior on width {
            enabled: Theme.motion && line.visible

            NumberAnimation {
                duration: 250
                easing.type: Easing.OutQuad
            }
        }
    }
}
