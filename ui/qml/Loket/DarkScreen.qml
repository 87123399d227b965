// SPDX-License-Identifier: EUPL-1.2
// A black screen for who listens and wants nobody to read along. What lies below goes on working
// by key; a finger is told how the picture comes back.
import QtQuick

Rectangle {
    Accessible.ignored: true
    color: "#000000"
    objectName: "dark"

    MouseArea {
        anchors.fill: parent

        onPressed: Ui.darkTouched()
    }
}
