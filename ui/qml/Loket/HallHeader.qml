// SPDX-License-Identifier: EUPL-1.2
// Where you are standing: the mark, the hall's name and the clock; small and calm. Below it,
// when there is something everybody should know, one quiet line.
import QtQuick

Item {
    id: header

    // How much of the width, from the reading side, lies on the coloured band of the start page.
    property real bandWidth: 0
    property int margin: Theme.mm(20)
    // In a low window the path takes the place of the name.
    property bool named: true
    property int least: 0
    readonly property bool markOnBand: bandWidth > 0
    readonly property bool clockOnBand: bandWidth >= width
    readonly property int pad: Theme.low ? Theme.mm(2.5) : Theme.mm(6)
    readonly property string note: Ui.chrome.note || ""
    readonly property real freeLeft: mark.width + Theme.mm(6)
    readonly property real freeRight: clock.implicitWidth + Theme.mm(8)
    readonly property real firstHeight: first.height

    implicitHeight: first.height + (note ? strip.height + Theme.mm(1) : 0)

    Item {
        id: first

        height: Math.max(mark.height, header.least, name.visible ? name.implicitHeight : 0) + 2 * header.pad
        width: parent.width

        Image {
            id: mark

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: header.margin
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.low ? Theme.mm(10) : Math.max(Theme.mm(11), Math.round(Theme.body * 1.4))
            source: "image://logo/mark/" + Theme.hex(header.markOnBand ? Theme.bandInk : Theme.action) + "-" + Theme.hex(header.markOnBand ? Theme.band : Theme.paper)
            sourceSize.height: height
            sourceSize.width: height
            width: height
        }
        Paragraph {
            id: name

            anchors.left: mark.right
            anchors.leftMargin: Theme.mm(3.5)
            anchors.verticalCenter: parent.verticalCenter
            color: header.markOnBand ? Theme.bandInk : Theme.ink
            font.weight: Font.DemiBold
            text: Ui.chrome.hall || ""
            visible: header.named && text !== ""
            width: Math.min(implicitWidth, (header.markOnBand ? header.bandWidth : header.width - header.freeRight - header.margin) - header.margin - header.freeLeft)
        }
        // The hall's own name, where there is room for it beside the municipality's.
        Paragraph {
            id: place

            anchors.left: name.right
            anchors.leftMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            text: Ui.chrome.place || ""
            visible: name.visible && text !== "" && !header.markOnBand && header.freeLeft + name.implicitWidth + implicitWidth + Theme.mm(8) + header.freeRight < header.width - 2 * header.margin
        }
        Paragraph {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: header.margin
            anchors.verticalCenter: parent.verticalCenter
            color: header.clockOnBand ? Theme.bandInk : Theme.ink
            text: Ui.chrome.clock || ""
        }
    }
    Rectangle {
        id: strip

        anchors.top: first.bottom
        color: Theme.attentionTint
        height: notice.implicitHeight + Theme.mm(5)
        visible: header.note !== ""
        width: parent.width

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: header.margin
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.ink
            name: "info-circle"
        }
        Paragraph {
            id: notice

            anchors.left: sign.right
            anchors.leftMargin: Theme.mm(3.5)
            anchors.right: parent.right
            anchors.rightMargin: header.margin
            anchors.verticalCenter: parent.verticalCenter
            objectName: "note"
            text: header.note
        }
    }
}
