// SPDX-License-Identifier: EUPL-1.2
// One of the six of the comfort bar; shows its state without a second word.
pragma ComponentBehavior: Bound

import QtQuick

Pressable {
    id: button

    property var entry: ({})
    property bool flat: false
    readonly property bool steps: entry.key === "comfort.textSize"

    checked: entry.key === "comfort.voice" && (Ui.comfort.voice || false)
    implicitHeight: Math.max(Theme.touch, flat ? word.implicitHeight + Theme.mm(4) : word.implicitHeight + Theme.iconSize + Theme.mm(7))
    name: entry.text || ""
    objectName: entry.key
    role: entry.key === "comfort.voice" ? Accessible.CheckBox : Accessible.Button

    onActivated: Ui.press(entry.key)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.action
        border.width: button.down || button.checked ? Theme.stroke : 0
        color: button.down || button.checked ? Theme.tint : "transparent"
        radius: Theme.radius
    }
    Icon {
        id: picture

        name: button.entry.icon
        x: button.flat ? (button.width - width - Theme.mm(2) - word.implicitWidth) / 2 : (button.width - width) / 2
        y: button.flat ? (button.height - height) / 2 : Theme.mm(2.5)
    }
    // Which of the four text sizes is on.
    Row {
        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(1)
        anchors.bottom: picture.bottom
        spacing: Theme.mm(0.7)
        visible: button.steps && !button.flat

        Repeater {
            model: 4

            Rectangle {
                required property int index

                anchors.bottom: parent.bottom
                border.color: Theme.action
                border.width: 1
                color: index <= Theme.textSize ? Theme.action : "transparent"
                height: Theme.mm(1.6 + index * 1.1)
                width: Theme.mm(1.3)
            }
        }
    }
    Words {
        id: word

        color: Theme.action
        font.pixelSize: Theme.bar
        font.weight: Font.DemiBold
        text: button.entry.text || ""
        wrapMode: Text.NoWrap
        x: button.flat ? picture.x + picture.width + Theme.mm(2) : (button.width - width) / 2
        y: button.flat ? (button.height - height) / 2 : picture.y + picture.height + Theme.mm(0.8)
    }
}
