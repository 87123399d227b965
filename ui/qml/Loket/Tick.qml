// SPDX-License-Identifier: EUPL-1.2
// The mark of a choice: round for one, square for several; a check mark when chosen.
import QtQuick

Rectangle {
    id: tick

    property bool checked: false
    property bool round: true
    // Another mode's colours, in a sample of it.
    property string mode: ""
    readonly property color accent: mode ? Theme.sample(mode, "action") : Theme.action

    border.color: checked ? accent : mode ? Theme.sample(mode, "line") : Theme.line
    border.width: checked ? 0 : Theme.stroke
    color: checked ? accent : mode ? Theme.sample(mode, "surface") : Theme.surface
    height: width
    radius: round ? width / 2 : Theme.mm(1.2)
    width: Theme.iconSize

    Icon {
        anchors.centerIn: parent
        colour: tick.mode ? Theme.sample(tick.mode, "actionInk") : Theme.actionInk
        name: tick.checked ? "check" : ""
        size: Math.round(tick.width * 0.72)
    }
}
