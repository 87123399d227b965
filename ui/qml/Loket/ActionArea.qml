// SPDX-License-Identifier: EUPL-1.2
// The foot of a page: secondary actions, then back (and repeat) beside the one primary action.
// In a low window all of it stands on one line, with the buttons that turn the content over.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: area

    property var page: ({})
    property string prefix: ""
    readonly property string scanName: Ui.labels.scanButtons || ""
    property ScrollArea scroll: null
    // Where secondary actions lie when a keyboard leaves no room for them here: they turn over.
    property Item elsewhere: null
    readonly property var primary: page.primary || ({})
    readonly property bool hasPrimary: (primary.id || "") !== ""
    readonly property var actions: page.actions || []
    readonly property bool canBack: prefix === "" && (Ui.chrome.canBack || false)
    readonly property bool canRepeat: Ui.comfort.voice || false
    readonly property bool scrolls: scroll !== null && scroll.outerButtons && scroll.overflowing
    readonly property bool any: hasPrimary || canBack || canRepeat || scrolls || actions.length > 0

    readonly property int smallCount: (canBack ? 1 : 0) + (canRepeat ? 1 : 0) + (scrolls ? 2 : 0)
    readonly property real backNeed: (canBack ? back.implicitWidth + Theme.gap : 0) + (canRepeat ? repeat.implicitWidth + Theme.gap : 0)
    readonly property real scrollNeed: up.implicitWidth + down.implicitWidth + 2 * Theme.gap
    readonly property real smallNeed: backNeed + (scrolls ? scrollNeed : 0)
    // Whether it all fits on a line is judged with the turning buttons, needed or not: the height
    // of the foot must not depend on what that height leaves for the content.
    readonly property real lineNeed: backNeed + (scroll !== null && scroll.outerButtons ? scrollNeed : 0) + primaryNeed
    readonly property real primaryNeed: hasPrimary ? main.implicitWidth : 0
    property real actionsNeed: 0
    property real widestAction: 0
    readonly property real half: (width - Theme.gap) / 2
    // Where height is dear, two secondary actions lie beside each other.
    readonly property bool paired: Theme.low && !joined && actions.length > 1 && widestAction <= half
    // Secondary actions join the line only where height is dear and width is not.
    readonly property bool joined: Theme.low && actions.length > 0 && lineNeed + actionsNeed <= width
    readonly property bool stacked: actions.length > 0 && !joined
    readonly property bool side: lineNeed <= width
    readonly property real smallHeight: Math.max(back.implicitHeight, side && hasPrimary ? main.implicitHeight : 0)
    readonly property real mainWidth: side ? width - smallNeed - (joined ? actionsNeed : 0) : width

    function measure(): void {
        let sum = 0;
        let widest = 0;
        for (let i = 0; i < list.count; i++) {
            const need = list.itemAt(i) ? list.itemAt(i).implicitWidth : 0;
            sum += need + Theme.gap;
            widest = Math.max(widest, need);
        }
        actionsNeed = sum;
        widestAction = widest;
    }

    spacing: Theme.gap

    Item {
        id: above

        height: area.elsewhere ? 0 : stack.height
        // Not by whether the stack is seen: what lies in something unseen is itself never seen.
        visible: area.stacked && !area.elsewhere
        width: parent.width
    }
    Flow {
        id: stack

        readonly property string scanName: area.scanName

        parent: area.elsewhere || above
        spacing: Theme.gap
        visible: area.stacked
        width: parent ? parent.width : 0
    }
    Item {
        id: line

        height: (area.side ? Math.max(area.hasPrimary ? main.height : 0, area.smallCount || area.joined ? area.smallHeight : 0) : main.height + area.smallHeight + Theme.gap)
        visible: area.hasPrimary || area.smallCount > 0 || area.joined || (area.scroll !== null && area.scroll.outerButtons)
        width: area.width

        Row {
            id: small

            spacing: Theme.gap
            x: Ui.chrome.rtl ? parent.width - width : 0
            y: parent.height - area.smallHeight

            ActionButton {
                id: back

                directed: true
                height: area.smallHeight
                icon: "arrow-left"
                objectName: "back"
                text: Ui.labels.back || ""
                visible: area.canBack

                onActivated: Ui.press("back")
            }
            ActionButton {
                id: repeat

                height: area.smallHeight
                icon: "repeat"
                objectName: area.prefix + "repeat"
                text: Ui.labels.repeat || ""
                visible: area.canRepeat

                onActivated: Ui.press("repeat")
            }
            ScrollButton {
                id: up

                turns: area.scroll
                height: area.smallHeight
                step: -1
                visible: area.scrolls
            }
            ScrollButton {
                id: down

                turns: area.scroll
                height: area.smallHeight
                step: 1
                visible: area.scrolls
            }
            Row {
                id: inline

                spacing: Theme.gap
                visible: area.joined
            }
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
            width: area.mainWidth
            x: area.side && !Ui.chrome.rtl ? parent.width - width : 0

            onActivated: Ui.press(area.primary.id)
        }
    }
    Repeater {
        id: list

        model: area.actions.length

        // The repeater keeps its own children in order; the button in each lies where it fits.
        Item {
            id: place

            required property int index
            readonly property var entry: area.actions[index] || ({})

            implicitWidth: button.implicitWidth
            visible: false

            onImplicitWidthChanged: area.measure()

            ActionButton {
                id: button

                height: area.joined ? area.smallHeight : implicitHeight
                icon: place.entry.icon || "chevron-right"
                objectName: area.prefix + "action." + place.entry.id
                parent: area.joined ? inline : stack
                spread: !area.joined
                text: place.entry.text || ""
                width: area.joined ? implicitWidth : area.paired ? area.half : area.width

                onActivated: Ui.press(place.entry.id)
            }
        }
        onCountChanged: area.measure()
    }
}
