// SPDX-License-Identifier: EUPL-1.2
// The foot of a page: secondary actions, then back (and repeat) beside the one primary action.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: area

    property var page: ({})
    property string prefix: ""
    readonly property var primary: page.primary || ({})
    readonly property bool hasPrimary: (primary.id || "") !== ""
    readonly property var actions: page.actions || []
    readonly property bool canBack: prefix === "" && (Ui.chrome.canBack || false)
    readonly property bool canRepeat: Ui.comfort.voice || false
    readonly property int small: (canBack ? 1 : 0) + (canRepeat ? 1 : 0)
    readonly property real backNeed: Math.max(back.implicitWidth, repeat.canShow ? repeat.implicitWidth : 0)
    // Beside each other when the words fit, else below each other with the primary on top.
    readonly property real primaryNeed: hasPrimary ? main.implicitWidth : 0
    readonly property bool side: small * (backNeed + Theme.gap) + primaryNeed <= width
    readonly property real restWidth: width - small * (backNeed + Theme.gap)

    spacing: Theme.gap

    Repeater {
        model: area.actions.length

        ActionButton {
            required property int index
            readonly property var entry: area.actions[index] || ({})

            icon: entry.icon || "chevron-right"
            objectName: area.prefix + "action." + entry.id
            spread: true
            text: entry.text || ""
            width: area.width

            onActivated: Ui.press(entry.id)
        }
    }
    Item {
        height: area.side ? Math.max(area.hasPrimary ? main.height : 0, area.small ? back.height : 0) : (area.hasPrimary ? main.height : 0) + (area.small ? back.height + (area.hasPrimary ? Theme.gap : 0) : 0)
        visible: area.hasPrimary || area.small > 0
        width: area.width

        ActionButton {
            id: back

            directed: true
            height: Math.max(implicitHeight, area.side && area.hasPrimary ? main.implicitHeight : 0)
            icon: "arrow-left"
            objectName: "back"
            text: Ui.labels.back || ""
            visible: area.canBack
            width: area.side ? area.backNeed : (area.width - (area.small - 1) * Theme.gap) / Math.max(1, area.small)
            x: Ui.chrome.rtl ? parent.width - width : 0
            y: parent.height - height

            onActivated: Ui.press("back")
        }
        ActionButton {
            id: repeat

            readonly property bool canShow: area.canRepeat
            readonly property real offset: area.canBack ? back.width + Theme.gap : 0

            height: back.height
            icon: "repeat"
            objectName: area.prefix + "repeat"
            text: Ui.labels.repeat || ""
            visible: canShow
            width: back.width
            x: Ui.chrome.rtl ? parent.width - width - offset : offset
            y: parent.height - height

            onActivated: Ui.press("repeat")
        }
        ActionButton {
            id: main

            directed: true
            enabled: area.primary.enabled ?? true
            icon: area.primary.icon ?? "arrow-right"
            iconAfter: true
            objectName: area.prefix + "primary"
            primary: true
            text: area.primary.text || ""
            visible: area.hasPrimary
            width: area.side ? area.restWidth : area.width
            x: area.side && !Ui.chrome.rtl ? parent.width - width : 0
            y: 0

            onActivated: Ui.press(area.primary.id)
        }
    }
}
