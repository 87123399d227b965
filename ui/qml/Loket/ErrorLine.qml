// SPDX-License-Identifier: EUPL-1.2
// What is wrong and what to do: a sign, a bar and words, never colour alone.
import QtQuick

Item {
    id: line

    property string text: ""

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    implicitHeight: words.implicitHeight + Theme.mm(Theme.low ? 2 : 5)
    visible: text !== ""

    Rectangle {
        anchors.fill: parent
        color: Theme.attentionTint
        radius: Theme.radius
    }
    Rectangle {
        anchors.left: parent.left
        color: Theme.attention
        height: parent.height
        width: Theme.mm(1.6)
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.attention
        name: "alert-triangle"
    }
    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        text: line.text
    }
}
