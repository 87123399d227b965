// SPDX-License-Identifier: EUPL-1.2
// The coloured ground of the start page with the town drawn along its foot.
import QtQuick

Item {
    id: ground

    readonly property bool wide: width > height
    readonly property bool mirrored: Ui.chrome.rtl || false

    Rectangle {
        id: band

        clip: true
        color: Theme.band
        height: ground.wide ? ground.height : Ui.windowHeight * 0.4 - Theme.mm(8)
        width: ground.wide ? Math.round(ground.width * 0.42) : ground.width
        x: ground.mirrored ? ground.width - width : 0

        Image {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Math.round(height * 22 / 260)
            anchors.horizontalCenter: parent.horizontalCenter
            height: width * 260 / 1080
            source: "image://art/town/" + Theme.hex(Theme.bandArt) + "-" + Theme.hex(Theme.bandArt)
            sourceSize.height: Math.ceil(height)
            sourceSize.width: Math.ceil(width)
            width: parent.width
        }
    }
}
