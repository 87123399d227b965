// SPDX-License-Identifier: EUPL-1.2
// One thing to do in the hall. When `on` has a meaning it is also said in the accessible state.
import QtQuick

FocusScope {
    id: button

    property string text: ""
    property bool on: false
    property bool checkable: false
    property bool danger: false
    signal pressed

    implicitHeight: 40
    implicitWidth: label.implicitWidth + 28
    activeFocusOnTab: true
    opacity: enabled ? 1 : 0.4

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: on
    Accessible.onPressAction: if (enabled) pressed()
    Accessible.onToggleAction: if (enabled) pressed()

    Keys.onSpacePressed: pressed()
    Keys.onReturnPressed: pressed()

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: button.on ? "#E7B46A" : touch.containsPress ? "#4A565E" : "#37424A"
        border.width: button.activeFocus ? 3 : 1
        border.color: button.activeFocus ? "#FFFFFF" : button.danger ? "#E08A7A" : "#55636C"
    }
    Text {
        id: label
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: button.text
        color: button.on ? "#1B2126" : "#F4F1EA"
        font.pixelSize: 16
        font.weight: button.on ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: {
            button.forceActiveFocus();
            button.pressed();
        }
    }
}
