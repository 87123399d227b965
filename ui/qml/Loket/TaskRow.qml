// SPDX-License-Identifier: EUPL-1.2
// One task of the plan: what, who and by when, what it costs; opens its page.
import QtQuick

Pressable {
    id: row

    property var entry: ({})
    readonly property int pad: Theme.mm(5)
    readonly property bool attention: entry.tone === "attention"
    readonly property bool done: entry.tone === "done"
    readonly property bool narrow: width < Theme.body * 26
    readonly property color accent: attention ? Theme.attention : Theme.action

    description: [entry.badge || "", entry.detail || ""].filter(part => part !== "").join(". ")
    implicitHeight: Math.max(Theme.row, words.implicitHeight + Theme.mm(8))
    name: entry.text || ""
    role: Accessible.Button

    Rectangle {
        anchors.fill: parent
        border.color: row.down ? Theme.action : Theme.line
        border.width: row.down ? Theme.strokeStrong : Theme.stroke
        color: row.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: row.pad
        anchors.top: words.top
        colour: row.accent
        name: row.done ? "check" : row.entry.icon || ""
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: picture.visible ? Theme.mm(4.5) : 0
        anchors.right: side.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.8)

        Words {
            font.weight: Font.DemiBold
            text: row.entry.text || ""
            width: parent.width
        }
        Words {
            color: Theme.muted
            text: row.entry.detail || ""
            visible: text !== ""
            width: parent.width
        }
        Words {
            color: row.accent
            font.weight: Font.DemiBold
            text: row.entry.badge || ""
            visible: row.narrow && text !== ""
            width: parent.width
        }
    }
    Row {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: row.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2.5)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: row.accent
            font.weight: Font.DemiBold
            text: row.entry.badge || ""
            visible: !row.narrow && text !== ""
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.action
            directed: true
            name: "chevron-right"
        }
    }
}
