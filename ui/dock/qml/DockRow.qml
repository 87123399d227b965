// SPDX-License-Identifier: EUPL-1.2
// One made-up resident and the document in their hand.
import QtQuick

FocusScope {
    id: row

    property string text: ""
    property string detail: ""
    property string badge: ""
    property bool chosen: false
    signal pressed

    implicitHeight: 44
    activeFocusOnTab: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: text + ", " + detail + (badge ? ", " + badge : "")
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: pressed()
    Accessible.onToggleAction: pressed()
    Keys.onSpacePressed: pressed()
    Keys.onReturnPressed: pressed()

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: row.chosen ? "#37424A" : "transparent"
        border.width: row.activeFocus ? 3 : row.chosen ? 1 : 0
        border.color: row.activeFocus ? "#FFFFFF" : "#9FD0C4"
    }
    Text {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.36
        elide: Text.ElideRight
        text: row.text
        color: "#F4F1EA"
        font.pixelSize: 16
        font.weight: row.chosen ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
    Text {
        x: parent.width * 0.4
        width: parent.width * 0.6 - 12 - (mark.visible ? mark.width + 8 : 0)
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        text: row.detail
        color: "#A9B4BA"
        font.pixelSize: 15
        Accessible.ignored: true
    }
    Text {
        id: mark
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: row.badge !== ""
        text: row.badge
        color: "#E7B46A"
        font.pixelSize: 15
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    MouseArea {
        anchors.fill: parent
        onClicked: {
            row.forceActiveFocus();
            row.pressed();
        }
    }
}
