// SPDX-License-Identifier: EUPL-1.2
// A face from a chip, as large as it fits, with what the document says beside or under it.
import QtQuick

PageFrame {
    id: frame

    readonly property real shape: page.pictureShape || 0.75

    Item {
        id: both

        readonly property bool beside: width > Theme.body * 27
        readonly property real most: Math.max(Theme.mm(48), Math.min(Theme.mm(120), frame.room - (beside ? 0 : facts.implicitHeight + Theme.gap)))
        readonly property real drawnHeight: Math.min(most, (beside ? width * 0.54 : width) / frame.shape)

        implicitHeight: beside ? Math.max(picture.height, facts.implicitHeight) : picture.height + Theme.gap + facts.implicitHeight
        width: parent.width

        Image {
            id: picture

            Accessible.name: frame.page.pictureTold || ""
            Accessible.role: Accessible.Graphic
            cache: false
            fillMode: Image.PreserveAspectFit
            height: both.drawnHeight
            objectName: frame.prefix + "picture"
            smooth: true
            source: frame.page.picture || ""
            width: height * frame.shape
        }
        Rows {
            id: facts

            page: frame.page
            prefix: frame.prefix
            width: both.beside ? both.width - picture.width - Theme.mm(6) : both.width
            x: both.beside ? picture.width + Theme.mm(6) : 0
            y: both.beside ? 0 : picture.height + Theme.gap
        }
    }
}
