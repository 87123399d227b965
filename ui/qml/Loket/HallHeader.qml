// SPDX-License-Identifier: EUPL-1.2
// Where you are standing: the mark, the hall's name and the clock; small and calm. Below it,
// when there is something everybody should know, one quiet line.
import QtQuick

Item {
    id: header

    property bool onBand: false
    property int margin: Theme.mm(20)
    property bool compact: false
    readonly property color tone: onBand ? Theme.bandInk : Theme.ink
    readonly property int pad: compact ? Theme.mm(2.5) : Theme.mm(6)
    readonly property string note: Ui.chrome.note || ""

    implicitHeight: first.height + (note ? strip.height + Theme.mm(1) : 0)

    Item {
        id: first

        height: Math.max(mark.height, name.implicitHeight) + 2 * header.pad
        width: parent.width

        Image {
            id: mark

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: header.margin
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.mm(header.compact ? 9 : 11)
            source: "image://logo/mark/" + Theme.hex(header.onBand ? Theme.bandInk : Theme.action) + "-" + Theme.hex(header.onBand ? Theme.band : Theme.paper)
            sourceSize.height: height
            sourceSize.width: height
            width: height
        }
        Paragraph {
            id: name

            anchors.left: mark.right
            anchors.leftMargin: Theme.mm(3.5)
            anchors.right: clock.left
            anchors.rightMargin: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            color: header.tone
            font.weight: Font.DemiBold
            text: Ui.chrome.hall || ""
        }
        Paragraph {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: header.margin
            anchors.verticalCenter: parent.verticalCenter
            color: header.tone
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
