// SPDX-License-Identifier: EUPL-1.2
// A line whose letters nobody may read over a shoulder. It is not a TextInput in password mode,
// because Qt then hides the field's name from assistive technology along with its content.
import QtQuick

Item {
    id: input

    property var entry: ({})
    // What the bridge holds.
    property string model: ""
    property string secret: ""
    readonly property bool scannable: true
    property Item focusTarget: null
    readonly property string told: Accessible.name
    readonly property string masked: "*".repeat(secret.length)
    // Assistive technology reads this, and may write it.
    property string text: ""
    property int cursorPosition: text.length

    signal edited(string text)

    function change(value: string): void {
        if (entry.maxLength > 0 && value.length > entry.maxLength)
            return;
        secret = value;
        edited(value);
    }

    function type(value: string): void {
        change(secret + value);
    }

    function erase(): void {
        change(secret.slice(0, -1));
    }

    function clear(): void {
        change("");
    }

    Accessible.editable: true
    Accessible.focusable: true
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    implicitHeight: stars.implicitHeight + Theme.mm(Theme.low ? 3 : 7)

    Keys.onPressed: event => {
        Ui.keysInUse = true;
        Ui.touched();
        if (event.isAutoRepeat) {
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            event.accepted = true;
            erase();
        } else if (event.text.length === 1 && event.text >= " " && event.text !== "\u007f" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
            event.accepted = true;
            type(event.text);
        }
    }
    onModelChanged: secret = model
    onMaskedChanged: text = masked
    onTextChanged: {
        if (text === masked)
            return;
        change(text);
        text = masked;
    }

    Words {
        id: stars

        font.letterSpacing: Theme.mm(0.8)
        font.pixelSize: Math.round(Theme.body * 1.15)
        font.weight: Font.DemiBold
        text: input.masked || " "
        wrapMode: Text.NoWrap
        x: Theme.mm(5)
        // Stars hang high in their line.
        y: (input.height - height) / 2 + Theme.mm(0.8)
    }
    MouseArea {
        anchors.fill: parent

        onClicked: input.forceActiveFocus(Qt.MouseFocusReason)
    }
    Rectangle {
        color: Theme.action
        height: stars.implicitHeight
        visible: input.activeFocus
        width: Theme.mm(0.9)
        x: Theme.mm(5) + (input.secret ? stars.implicitWidth : 0)
        y: (input.height - height) / 2
    }
}
