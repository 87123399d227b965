// SPDX-License-Identifier: EUPL-1.2
// A fact between hairlines: what was asked, what was said, and "change" when it may be changed.
import QtQuick

Pressable {
    id: row

    property var entry: ({})
    property bool changeable: false
    readonly property bool narrow: width < Theme.body * 22
    readonly property string change: entry.badge || Ui.labels.change || ""

    // Qt does not let what has the focus leave the order; it does once the focus is elsewhere.
    activeFocusOnTab: changeable || activeFocus
    description: changeable ? change : ""
    enabled: true
    framed: changeable
    implicitHeight: Math.max(changeable ? Theme.touch : 0, words.implicitHeight + Theme.mm(5)) + (narrow && changeable ? chip.height : 0)
    name: [entry.text || "", entry.detail || ""].filter(part => part !== "").join(": ")
    role: changeable ? Accessible.Button : Accessible.StaticText

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.mm(2)
        anchors.rightMargin: -Theme.mm(2)
        color: Theme.tint
        radius: Theme.radius
        visible: row.changeable && row.down
    }
    Rectangle {
        color: Theme.hair
        height: Theme.stroke / 2
        width: parent.width
        y: parent.height + Theme.gap / 2
    }
    Icon {
        id: picture

        anchors.left: parent.left
        anchors.top: words.top
        // The pencil already stands at "change".
        name: row.changeable && row.entry.icon === "pencil" ? "" : row.entry.icon || ""
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: picture.visible ? Theme.mm(4) : 0
        anchors.right: row.narrow ? parent.right : chip.left
        anchors.rightMargin: row.narrow ? 0 : Theme.mm(4)
        spacing: Theme.mm(0.6)
        y: row.narrow ? Theme.mm(2.5) : (row.height - height) / 2

        Words {
            color: Theme.muted
            text: row.entry.text || ""
            visible: text !== ""
            width: parent.width
        }
        Words {
            font.weight: Font.DemiBold
            text: row.entry.detail || ""
            visible: text !== ""
            width: parent.width
        }
    }
    Row {
        id: chip

        anchors.right: parent.right
        height: Math.max(mark.height, word.implicitHeight)
        spacing: Theme.mm(2)
        visible: row.changeable
        y: row.narrow ? row.height - height - Theme.mm(1.5) : (row.height - height) / 2

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            directed: true
            name: !row.changeable ? "" : row.entry.icon === "pencil" || !row.entry.icon ? "pencil" : "chevron-right"
        }
        Words {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.action
            font.underline: true
            font.weight: Font.DemiBold
            text: row.changeable ? row.change : ""
        }
    }
}
