// SPDX-License-Identifier: EUPL-1.2
// A button that says what happens: filled when it is the page's one primary action.
import QtQuick

Pressable {
    id: button

    property string text: ""
    property string icon: ""
    property bool primary: false
    property bool directed: false
    property bool iconAfter: false
    property bool spread: false
    readonly property int pad: Theme.mm(5)
    readonly property color tone: !primary ? Theme.action : enabled ? Theme.actionInk : Theme.muted
    readonly property real inner: Math.ceil(words.implicitWidth) + (icon ? Theme.iconSize + Theme.mm(3) : 0)

    implicitHeight: Math.max(primary ? Theme.mm(19) : Theme.mm(17), words.implicitHeight + Theme.mm(6))
    implicitWidth: inner + 2 * pad
    name: text

    Rectangle {
        anchors.fill: parent
        border.color: button.primary && !button.enabled ? Theme.line : Theme.action
        border.width: button.down ? Theme.strokeStrong : Theme.stroke
        color: button.primary && button.enabled ? Theme.action : button.down ? Theme.tint : Theme.surface
        radius: Theme.radius

        // Being pressed shows at once, also without colour: a second line inside the edge.
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.mm(1.4)
            border.color: button.tone
            border.width: Theme.stroke
            color: "transparent"
            radius: Theme.radius - Theme.mm(0.8)
            visible: button.down
        }
    }
    Row {
        id: content

        anchors.centerIn: button.spread ? undefined : parent
        anchors.left: button.spread ? parent.left : undefined
        anchors.leftMargin: button.pad
        anchors.verticalCenter: button.spread ? parent.verticalCenter : undefined
        layoutDirection: (Ui.chrome.rtl || false) !== button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        spacing: Theme.mm(3)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: button.tone
            directed: button.directed
            name: button.icon
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: button.tone
            font.weight: Font.DemiBold
            horizontalAlignment: button.spread ? undefined : Text.AlignHCenter
            text: button.text
            width: Math.min(implicitWidth, button.width - 2 * button.pad - (button.icon ? Theme.iconSize + content.spacing : 0))
        }
    }
}
