// SPDX-License-Identifier: EUPL-1.2
// A number to copy or to call: grouped by the model, and by far the largest thing on the page.
import QtQuick

Column {
    id: number

    property var page: ({})
    property string prefix: ""
    readonly property string value: page.big || ""

    Accessible.name: [page.bigLabel || "", value].filter(part => part !== "").join(": ")
    Accessible.role: Accessible.StaticText
    objectName: prefix + "big"
    spacing: Theme.mm(0.5)
    visible: value !== ""

    Words {
        color: Theme.muted
        text: number.page.bigLabel || ""
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: Theme.action
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Math.round(Theme.title * 1.3)
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        text: number.value
        width: parent.width
        wrapMode: Text.NoWrap
    }
}
