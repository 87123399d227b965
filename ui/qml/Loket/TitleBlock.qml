// SPDX-License-Identifier: EUPL-1.2
// One question or one message, large; below it what it means.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: block

    property var page: ({})
    property string prefix: ""
    property color tone: Theme.ink
    property int size: Theme.title
    property bool showHint: true
    readonly property bool scrollGroup: true
    readonly property alias titleItem: title

    spacing: Theme.mm(4.5)

    Text {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        Accessible.focusable: true
        color: block.tone
        font.pixelSize: block.size
        font.weight: Font.Bold
        lineHeight: 0.94
        objectName: block.prefix + "title"
        text: block.page.title || ""
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap

        onActiveFocusChanged: {
            if (activeFocus) {
                Ui.reveal(title);
                Ui.focused(objectName, text);
            }
        }

        FocusFrame {
            target: title
        }
    }
    Repeater {
        model: (block.page.body || []).length

        Paragraph {
            required property int index

            color: block.tone
            text: (block.page.body || [])[index] || ""
            width: block.width
        }
    }
    Paragraph {
        color: block.tone === Theme.ink ? Theme.muted : block.tone
        objectName: block.prefix + "hint"
        text: block.showHint ? block.page.hint || "" : ""
        width: block.width
    }
}
