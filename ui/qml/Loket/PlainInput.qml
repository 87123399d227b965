// SPDX-License-Identifier: EUPL-1.2
// The line one types on.
pragma ComponentBehavior: Bound

import QtQuick

TextInput {
    id: input

    property var entry: ({})
    // What the bridge holds; wins over what is typed, unless it is the same.
    property string model: ""
    property bool byModel: false
    readonly property bool scannable: true
    property Item focusTarget: null
    readonly property string told: Accessible.name

    signal edited(string text)

    function type(value: string): void {
        if (selectedText)
            remove(selectionStart, selectionEnd);
        if (input.text.length + value.length <= maximumLength)
            insert(cursorPosition, value);
    }

    function erase(): void {
        if (selectedText)
            remove(selectionStart, selectionEnd);
        else if (cursorPosition > 0)
            remove(cursorPosition - 1, cursorPosition);
    }

    Accessible.editable: true
    Accessible.focusable: true
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    bottomPadding: Theme.mm(Theme.low ? 1.5 : 3.5)
    clip: true
    color: Theme.ink
    cursorDelegate: Rectangle {
        color: Theme.action
        visible: input.activeFocus
        width: Theme.mm(0.9)
    }
    font.letterSpacing: ["digits", "date", "phone", "amount"].includes(entry.keyboard) ? Theme.mm(0.6) : 0
    font.pixelSize: Math.round(Theme.body * 1.15)
    font.weight: Font.DemiBold
    // At the side where reading begins; what is typed keeps its own order.
    horizontalAlignment: TextInput.AlignLeft
    leftPadding: Theme.mm(5)
    maximumLength: entry.maxLength > 0 ? entry.maxLength : 32767
    rightPadding: Theme.mm(5)
    selectByMouse: false
    selectedTextColor: Theme.actionInk
    selectionColor: Theme.action
    topPadding: bottomPadding
    verticalAlignment: TextInput.AlignVCenter

    Keys.onPressed: event => {
        Ui.keysInUse = true;
        Ui.touched();
        // A key that is held down by a stiff hand types one letter.
        if (event.isAutoRepeat)
            event.accepted = true;
    }
    onActiveFocusChanged: {
        if (activeFocus)
            cursorPosition = text.length;
    }
    onModelChanged: {
        if (input.text === model)
            return;
        byModel = true;
        input.text = model;
        byModel = false;
    }
    onTextChanged: {
        // A field of the next page that holds less cuts what the last one held: nobody typed that.
        const cut = model.length > maximumLength && model.startsWith(text);
        if (!byModel && !cut)
            edited(text);
    }
}
