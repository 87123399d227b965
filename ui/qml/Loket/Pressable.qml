// SPDX-License-Identifier: EUPL-1.2
// Everything that can be pressed: by finger or mouse (released inside), by key (no repeats), or
// through assistive technology (once). Looks are the business of what is put inside.
import QtQuick

Item {
    id: control

    property string name: ""
    property string description: ""
    property int role: Accessible.Button
    property bool checked: false
    readonly property bool checkable: role === Accessible.CheckBox || role === Accessible.RadioButton
    property int debounce: Theme.debounceMs
    property bool takesFocusOnPress: true
    property bool framed: true
    readonly property Item focusTarget: framed ? control : null
    readonly property bool down: area.pressed && area.containsMouse
    readonly property string told: description ? name + ". " + description : name
    readonly property bool scannable: framed

    signal activated

    function fire(source: string): void {
        if (!enabled)
            return;
        // Assistive technology sends one press for one wish; fingers and keys may bounce.
        if (source !== "outside" && !Ui.accept(objectName, debounce))
            return;
        Ui.touched();
        activated();
    }

    // With the voice on the first touch tells what lies under the finger, the second acts.
    function finger(): void {
        if (Ui.comfort.explore && Ui.explored !== objectName) {
            Ui.explored = objectName;
            Ui.accept(objectName, debounce);
            Ui.touched();
            return;
        }
        fire("pointer");
    }

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.description: description
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: role
    activeFocusOnTab: true

    Accessible.onPressAction: fire("outside")
    Accessible.onToggleAction: fire("outside")
    Keys.onPressed: event => {
        Ui.keysInUse = true;
        const keys = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select];
        if (!keys.includes(event.key) || event.modifiers & ~Qt.KeypadModifier)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            control.fire("key");
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            return;
        Ui.reveal(control);
        Ui.focused(objectName, told);
    }

    MouseArea {
        id: area

        anchors.fill: parent

        onClicked: control.finger()
        onPressed: {
            const focused = control.activeFocus || !control.takesFocusOnPress;
            if (control.takesFocusOnPress)
                control.forceActiveFocus(Qt.MouseFocusReason);
            if (focused && Ui.comfort.explore && Ui.explored !== control.objectName)
                Ui.focused(control.objectName, control.told);
        }
    }
}
