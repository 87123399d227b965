// SPDX-License-Identifier: EUPL-1.2
// What stands below the question: what it means, and a hint.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: body

    property var page: ({})
    property string prefix: ""
    property color tone: Theme.ink
    property bool showHint: true
    readonly property bool scrollGroup: true
    readonly property bool any: (page.body || []).length > 0 || (showHint && (page.hint || "") !== "")

    spacing: Theme.mm(4.5)

    Repeater {
        model: (body.page.body || []).length

        Paragraph {
            required property int index

            color: body.tone
            text: (body.page.body || [])[index] || ""
            width: body.width
        }
    }
    Paragraph {
        color: body.tone === Theme.ink ? Theme.muted : body.tone
        objectName: body.prefix + "hint"
        text: body.showHint ? body.page.hint || "" : ""
        width: body.width
    }
}
