// SPDX-License-Identifier: EUPL-1.2
// One thing to fill in: label, hint, what is wrong, and the value in large type.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: field

    property var entry: ({})
    property string prefix: ""
    readonly property alias input: input
    readonly property string error: entry.error || ""
    readonly property bool date: entry.keyboard === "date"

    spacing: Theme.mm(2)

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
        border.color: field.error ? Theme.attention : input.activeFocus ? Theme.action : Theme.line
        border.width: field.error || input.activeFocus ? Theme.strokeStrong : Theme.stroke
        color: Theme.surface
        height: Math.max(Theme.mm(19), input.implicitHeight + Theme.mm(7))
        radius: Theme.radius
        width: parent.width

        MouseArea {
            anchors.fill: parent

            onClicked: input.forceActiveFocus(Qt.MouseFocusReason)
        }
        TextInput {
            id: input

            property bool byUs: false

            // What the model says wins, unless it says what is already there.
            function take(text: string): void {
                if (input.text === text)
                    return;
                byUs = true;
                input.text = text;
                byUs = false;
            }

            function type(text: string): void {
                if (field.entry.maxLength > 0 && input.text.length - selectedText.length + text.length > field.entry.maxLength)
                    return;
                if (selectedText)
                    remove(selectionStart, selectionEnd);
                input.insert(input.cursorPosition, text);
            }

            function erase(): void {
                if (selectedText)
                    remove(selectionStart, selectionEnd);
                else if (cursorPosition > 0)
                    remove(cursorPosition - 1, cursorPosition);
            }

            Accessible.description: [field.entry.hint || "", field.error].filter(part => part !== "").join(". ")
            Accessible.editable: true
            Accessible.focusable: true
            Accessible.name: field.entry.label || Ui.page.title || ""
            Accessible.passwordEdit: field.entry.mask || false
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(5)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            clip: true
            color: Theme.ink
            cursorDelegate: Rectangle {
                color: Theme.action
                visible: input.activeFocus
                width: Theme.mm(0.9)
            }
            echoMode: field.entry.mask ? TextInput.Password : TextInput.Normal
            font.letterSpacing: field.entry.keyboard === "digits" || field.date ? Theme.mm(0.6) : 0
            font.pixelSize: Math.round(Theme.body * 1.15)
            font.weight: Font.DemiBold
            maximumLength: field.entry.maxLength > 0 ? field.entry.maxLength : 32767
            objectName: field.prefix + "field." + (field.entry.id || "")
            passwordCharacter: "*"
            selectByMouse: false
            selectedTextColor: Theme.actionInk
            selectionColor: Theme.action

            Keys.onPressed: event => {
                Ui.keysInUse = true;
                Ui.touched();
                // A key that is held down by a stiff hand types one letter.
                if (event.isAutoRepeat)
                    event.accepted = true;
            }
            onActiveFocusChanged: {
                if (!activeFocus)
                    return;
                Ui.lastField = input;
                cursorPosition = text.length;
                Ui.reveal(field);
                Ui.focused(objectName, Accessible.name);
            }
            onTextChanged: {
                if (byUs || text === String(field.entry.value ?? ""))
                    return;
                Ui.touched();
                Ui.enter(field.entry.id, text);
            }
            Component.onCompleted: take(String(field.entry.value ?? ""))

            Connections {
                function onEntryChanged(): void {
                    input.take(String(field.entry.value ?? ""));
                }

                target: field
            }
            FocusFrame {
                anchors.bottomMargin: -Theme.mm(4.5) - offset
                anchors.fill: undefined
                height: input.parent.height + 2 * offset
                target: input
                width: input.parent.width + 2 * offset
                x: -Theme.mm(5) - offset
                y: -(input.parent.height - input.height) / 2 - offset
            }
        }
    }
}
