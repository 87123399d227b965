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
    // What stands below the question may lie elsewhere: there it scrolls, and the question stays.
    property bool explains: true
    readonly property bool scrollGroup: true
    readonly property alias titleItem: title

    spacing: Theme.mm(4.5)

    Text {
        id: title

        readonly property Item focusTarget: title
        // Lines of about equal length: no single word alone on the last one.
        readonly property real whole: measure.advanceWidth
        readonly property int lines: Math.max(1, Math.ceil(whole / Math.max(1, width)))
        readonly property real spare: lines > 1 ? Math.max(0, width - whole / lines - 2.6 * block.size) : 0

        Accessible.name: text
        Accessible.role: Accessible.Heading
        Accessible.focusable: true
        color: block.tone
        font.pixelSize: block.size
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignLeft
        leftPadding: Ui.chrome.rtl ? spare : 0
        lineHeight: 0.94
        objectName: block.prefix + "title"
        rightPadding: Ui.chrome.rtl ? 0 : spare
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

        TextMetrics {
            id: measure

            font: title.font
            text: title.text
        }
    }
    Loader {
        active: block.explains
        visible: active
        width: parent.width

        sourceComponent: Explanation {
            page: block.page
            prefix: block.prefix
            showHint: block.showHint
            tone: block.tone
            visible: any
        }
    }
}
