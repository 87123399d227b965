// SPDX-License-Identifier: EUPL-1.2
// A drawing for where a hand must do something. The page's words say the same.
import QtQuick

Item {
    id: illustration

    property string name: ""
    property real room: Theme.mm(90)
    // What can be seen, for who cannot; a drawing without it only repeats the words.
    property string told: ""

    // Taller than the drawing itself: the drawing stands in the middle.
    property real space: 0
    readonly property real drawn: Math.min(room, width * 420 / 640)

    implicitHeight: name ? Math.max(drawn, space) : 0
    visible: name !== ""

    Image {
        Accessible.ignored: illustration.told === ""
        Accessible.name: illustration.told
        Accessible.role: Accessible.Graphic
        anchors.centerIn: parent
        height: illustration.drawn
        source: illustration.name ? Theme.art(illustration.name) : ""
        sourceSize.height: Math.ceil(height)
        sourceSize.width: Math.ceil(width)
        width: height * 640 / 420
    }
}
