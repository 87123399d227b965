// SPDX-License-Identifier: EUPL-1.2
// The invitation: the town, a greeting, and what may have happened.
import QtQuick

PageFrame {
    id: frame

    readonly property real bandWidth: visible && onBand ? (twoColumns ? split : width) : 0

    banded: true

    // Later: the header changes its height by it, and that would turn this page over while it is
    // still finding out whether it has to.
    function colourHeader(): void {
        Ui.bandWidth = bandWidth;
    }

    onBandWidthChanged: Qt.callLater(colourHeader)
    Component.onDestruction: Ui.bandWidth = 0

    Rectangle {
        clip: true
        color: Theme.band
        height: frame.twoColumns ? frame.height + frame.yInWindow : frame.lowerTop + frame.yInWindow - Theme.mm(9)
        parent: frame
        visible: frame.onBand
        width: frame.bandWidth
        x: frame.mirrored ? frame.width - width : 0
        y: -frame.yInWindow
        z: -1

        Image {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Math.round(height * 22 / 260)
            anchors.horizontalCenter: parent.horizontalCenter
            height: width * 260 / 1080
            source: "image://art/town/" + Theme.hex(Theme.bandArt) + "-" + Theme.hex(Theme.bandArt)
            sourceSize.height: Math.ceil(height)
            sourceSize.width: Math.ceil(width)
            // Only where the words leave it room.
            visible: parent.height - height > frame.yInWindow + frame.topGap + frame.upperHeight
            width: parent.width
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.bandInk
            height: Theme.stroke
            visible: Theme.stark
            width: parent.width
        }
    }
    Rows {
        page: frame.page
        prefix: frame.prefix
        roomy: true
        width: parent.width
    }
}
