// SPDX-License-Identifier: EUPL-1.2
// A small picture of one receipt or letter; pressing it shows it large.
import QtQuick

FocusScope {
    id: sheet

    property string name: ""
    property alias source: picture.source
    signal pressed

    implicitWidth: 88
    implicitHeight: 124
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: pressed()
    Keys.onSpacePressed: pressed()
    Keys.onReturnPressed: pressed()

    Rectangle {
        anchors.fill: parent
        color: "#FFFFFF"
        border.width: sheet.activeFocus ? 3 : 0
        border.color: "#E7B46A"
        clip: true
        Image {
            id: picture
            anchors.fill: parent
            anchors.margins: 3
            sourceSize.width: 240
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignTop
            mipmap: true
            Accessible.ignored: true
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: {
            sheet.forceActiveFocus();
            sheet.pressed();
        }
    }
}
