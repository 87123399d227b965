// SPDX-License-Identifier: EUPL-1.2
// A heading and what belongs under it.
import QtQuick

Column {
    id: section

    property string title: ""
    property string note: ""

    spacing: 8

    Item {
        width: section.width
        height: 30
        Text {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            text: section.title
            color: "#9FD0C4"
            font.pixelSize: 17
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            text: section.note
            color: "#A9B4BA"
            font.pixelSize: 15
        }
    }
    Rectangle {
        width: section.width
        height: 1
        color: "#3C474F"
    }
}
