// SPDX-License-Identifier: EUPL-1.2
// One thing to fill in: label, hint, what is wrong, and the value in large type.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: field

    property var entry: ({})
    property string prefix: ""
    // Taller than its room, the field turns over between its name and its box.
    property real room: 0
    readonly property bool scrollGroup: room > 0 && implicitHeight > room
    readonly property Item input: line.item as Item
    readonly property string value: String(entry.value ?? "")
    readonly property string error: entry.error || ""
    readonly property string name: entry.label || Ui.page.title || ""
    readonly property string description: [entry.hint || "", error].filter(part => part !== "").join(". ")
    readonly property string inputName: prefix + "field." + (entry.id || "")

    function edited(text: string): void {
        if (text === field.value)
            return;
        Ui.touched();
        Ui.enter(field.entry.id, text);
    }

    function arrived(): void {
        Ui.lastField = field.input;
        Ui.reveal(scrollGroup ? box : field);
        Ui.focused(field.inputName, field.name);
    }

    spacing: Theme.mm(Theme.low ? 1 : 2)

    Words {
        font.weight: Font.DemiBold
        text: field.entry.label || ""
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: Theme.muted
        text: field.entry.hint || ""
        visible: text !== ""
        width: parent.width
    }
    ErrorLine {
        text: field.error
        width: parent.width
    }
    Rectangle {
        id: box

        readonly property bool active: field.input !== null && field.input.activeFocus

        border.color: field.error ? Theme.attention : active ? Theme.action : Theme.line
        border.width: field.error || active ? Theme.strokeStrong : Theme.stroke
        color: Theme.surface
        height: Math.max(Theme.mm(Theme.low ? 15.4 : 19), line.implicitHeight)
        radius: Theme.radius
        width: parent.width

        Loader {
            id: line

            // The whole box is the target, for fingers and in the eyes of assistive technology.
            anchors.fill: parent
            sourceComponent: field.entry.mask ? secret : plain
        }
    }
    Component {
        id: plain

        PlainInput {
            Accessible.description: field.description
            Accessible.name: field.name
            entry: field.entry
            focusTarget: box
            model: field.value
            objectName: field.inputName

            onActiveFocusChanged: {
                if (activeFocus)
                    field.arrived();
            }
            onEdited: text => field.edited(text)
        }
    }
    Component {
        id: secret

        SecretInput {
            Accessible.description: field.description
            Accessible.name: field.name
            entry: field.entry
            focusTarget: box
            model: field.value
            objectName: field.inputName

            onActiveFocusChanged: {
                if (activeFocus)
                    field.arrived();
            }
            onEdited: text => field.edited(text)
        }
    }
}
