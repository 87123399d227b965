// SPDX-License-Identifier: EUPL-1.2
// Something to fill in, with the keyboard that fits it.
pragma ComponentBehavior: Bound

import QtQuick

PageFrame {
    id: frame

    readonly property var fields: page.fields || []
    // Stays while the page is unseen: making its keys anew would take two frames' time.
    property string keyboard: "text"

    function choose(): void {
        if (fields.length === 0) {
            if (page.key)
                keyboard = "none";
            return;
        }
        const id = Ui.lastField ? Ui.lastField.objectName.slice((prefix + "field.").length) : "";
        const entry = fields.find(one => one.id === id) || fields[0];
        keyboard = entry.keyboard || "none";
    }

    onFieldsChanged: choose()

    Connections {
        function onLastFieldChanged(): void {
            frame.choose();
        }

        target: Ui
    }

    // Names and addresses are written as on documents, in Latin letters.
    readonly property bool latin: fields.length > 0 && fields.every(one => one.latin)
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
                room: frame.room
                width: list.width
            }
        }
    }
    Rows {
        id: rows

        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Illustration {
        // Where a wide keyboard leaves the words no room for a drawing under them.
        readonly property real free: frame.room - list.implicitHeight - rows.implicitHeight - Theme.mm(10)

        name: frame.twoColumns && frame.pinWide && !side && free > Theme.mm(22) ? frame.page.illustration || "" : ""
        room: Math.min(Theme.mm(75), free)
        told: frame.page.describe || ""
        width: parent.width

        readonly property bool side: frame.sideFits
    }
    Component {
        id: board

        Keyboard {
            kind: frame.keyboard
            startsLatin: frame.latin
        }
    }
}
