// SPDX-License-Identifier: EUPL-1.2
// Something to fill in, with the keyboard that fits it.
pragma ComponentBehavior: Bound

import QtQuick

PageFrame {
    id: frame

    readonly property var fields: page.fields || []
    readonly property string keyboard: {
        const id = Ui.lastField ? Ui.lastField.objectName.slice((frame.prefix + "field.").length) : "";
        const entry = fields.find(one => one.id === id) || fields[0] || ({});
        return entry.keyboard || "none";
    }
    firstControl: list.first
    sideArt: page.illustration || ""
    upperArt: page.illustration || ""
    smallPin: ["digits", "date", "phone", "amount"].includes(keyboard)
    pinned: keyboard === "none" ? null : board

    Column {
        id: list

        readonly property Item first: repeater.count && repeater.itemAt(0) ? (repeater.itemAt(0) as Field).input : null
        readonly property bool scrollGroup: true

        spacing: Theme.mm(5)
        width: parent.width

        Repeater {
            id: repeater

            model: frame.fields.length

            Field {
                required property int index

                entry: frame.fields[index] || ({})
                prefix: frame.prefix
                width: list.width
            }
        }
    }
    Rows {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Component {
        id: board

        Keyboard {
            kind: frame.keyboard
        }
    }
}
