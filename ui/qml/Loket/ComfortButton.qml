// SPDX-License-Identifier: EUPL-1.2
// One of the six of the comfort bar; shows its state without a second word.
pragma ComponentBehavior: Bound

import QtQuick

Pressable {
    id: button

    property var entry: ({})
    // How wide its word would like it to be; the bar may have to give it less.
    property real need: 0
    property int size: Theme.bar
    readonly property bool steps: entry.key === "comfort.textSize"
    readonly property int air: Theme.mm(Theme.low ? 0.6 : 2)

    checked: entry.key === "comfort.voice" && (Ui.comfort.voice || false)
    implicitHeight: Math.max(Theme.touch, word.implicitHeight + picture.height + 2 * air)
    description: entry.state || ""
    enabled: entry.key === "stop" ? Ui.chrome.canStop ?? true : entry.key === "comfort.settings" ? Ui.chrome.canSet ?? true : true
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

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: button.steps ? -Theme.mm(4) : 0
        colour: button.enabled ? Theme.action : Theme.line
        name: button.entry.icon
        size: Math.min(Theme.iconSize, Theme.mm(Theme.low ? 8 : 11))
        y: button.air
    }
    // Which of the four text sizes is on.
    Row {
        anchors.bottom: picture.bottom
        anchors.bottomMargin: Theme.mm(1.2)
        anchors.left: picture.right
        anchors.leftMargin: Theme.mm(1.5)
        spacing: Theme.mm(0.7)
        visible: button.steps

        Repeater {
            model: 4

            Rectangle {
                required property int index

                anchors.bottom: parent.bottom
                border.color: Theme.action
                border.width: 1
                color: index <= Theme.textSize ? Theme.action : "transparent"
                height: Theme.mm(1.8 + index * 1.3)
                width: Theme.mm(1.4)
            }
        }
    }
    Words {
        id: word

        anchors.horizontalCenter: parent.horizontalCenter
        color: button.enabled ? Theme.action : Theme.line
        font.pixelSize: button.size
        font.weight: Font.DemiBold
        text: button.entry.text || ""
        wrapMode: Text.NoWrap
        y: button.height - height - button.air
    }
}
