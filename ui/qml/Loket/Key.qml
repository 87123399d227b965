// SPDX-License-Identifier: EUPL-1.2
// One key of the on-screen keyboard: an ordinary accessible button that leaves the field its focus.
pragma ComponentBehavior: Bound

import QtQuick

Pressable {
    id: key

    property string text: ""
    property string icon: ""
    property bool held: false
    readonly property bool isKey: true

    activeFocusOnTab: false
    debounce: Theme.keyDebounceMs
    height: Theme.key
    takesFocusOnPress: false

    Rectangle {
        anchors.fill: parent
        border.color: key.down || key.held ? Theme.action : Theme.line
        border.width: key.down || key.held ? Theme.strokeStrong : Theme.stroke
        color: key.down || key.held ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    Loader {
        active: key.icon !== ""
        anchors.centerIn: parent

        sourceComponent: Icon {
            name: key.icon
            size: Math.min(Theme.iconSize, key.height * 0.62)
        }
    }
    Words {
        anchors.centerIn: parent
        color: Theme.ink
        // Letters of a script that reaches far below its line need more of the key.
        font.pixelSize: Math.min(Theme.body, Math.round(key.height * (Ui.chrome.rtl ? 0.56 : 0.72)))
        font.weight: Font.DemiBold
        lineHeight: 1
        text: key.icon ? "" : key.text
        wrapMode: Text.NoWrap
    }
}
