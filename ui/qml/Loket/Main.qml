// SPDX-License-Identifier: EUPL-1.2
// The one window: hall, path, page, comfort bar. Everything shown comes from the bridge.
pragma ComponentBehavior: Bound

import QtQuick

Window {
    id: window

    required property var bridge
    required property var theme
    property string keyBefore: ""

    // Arrow keys go where Tab goes, in reading order.
    function move(forward: bool): void {
        Ui.keysInUse = true;
        Ui.touched();
        const from = window.activeFocusItem || content;
        const to = from.nextItemInFocusChain(forward);
        if (to)
            to.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Unseen pages go before the looks change: each text of theirs would be laid out for nobody.
    function changeLooks(): void {
        if (Theme.textSize === (Ui.comfort.textSize ?? 1) && Theme.mode === (Ui.comfort.contrast || "light"))
            return;
        Ui.dropUnseen();
        keyBefore = Ui.page.key || "";
        Qt.callLater(lookAnew);
    }

    // Where the page changes too, as at the end of a visit, it comes first and the looks next.
    function lookAnew(): void {
        if (keyBefore === (Ui.page.key || ""))
            applyLooks();
        else
            nextPicture.restart();
    }

    function applyLooks(): void {
        Theme.mode = Ui.comfort.contrast || "light";
        Theme.textSize = Ui.comfort.textSize ?? 1;
    }

    color: Theme.paper
    height: 1920
    title: Ui.page.title || ""
    width: 1080

    Component.onCompleted: {
        Ui.bridge = bridge;
        Theme.tokens = theme;
        Theme.debounceMs = Qt.binding(() => Ui.comfort.ignoredMs || 500);
        Theme.wait = Qt.binding(() => Ui.comfort.wait || 0);
        Ui.windowWidth = Qt.binding(() => window.width);
        Ui.windowHeight = Qt.binding(() => window.height);
        Ui.chrome = Qt.binding(() => window.bridge.chrome);
        Ui.comfort = Qt.binding(() => window.bridge.comfort);
        applyLooks();
        Ui.page = Qt.binding(() => window.bridge.page);
        Ui.overlay = Qt.binding(() => window.bridge.overlay || ({}));
        Theme.windowHeight = Qt.binding(() => window.height);
        scene.active = true;
    }

    Timer {
        id: nextPicture

        interval: 25

        onTriggered: window.applyLooks()
    }
    Connections {
        function onComfortChanged(): void {
            window.changeLooks();
        }

        target: Ui
    }
    FocusScope {
        id: content

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Ui.chrome.rtl || false
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            Ui.keysInUse = true;
            const rtl = Ui.chrome.rtl || false;
            const forward = event.key === Qt.Key_Down || event.key === (rtl ? Qt.Key_Left : Qt.Key_Right);
            const backward = event.key === Qt.Key_Up || event.key === (rtl ? Qt.Key_Right : Qt.Key_Left);
            if (event.isAutoRepeat) {
                event.accepted = true;
            } else if (forward || backward) {
                event.accepted = true;
                Ui.steered();
                window.move(forward);
            } else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back) {
                event.accepted = true;
                Ui.keysInUse = true;
                Ui.touched();
                if (Ui.accept("back", Theme.debounceMs))
                    Ui.press("back");
            }
        }

        FocusFrame {
            readonly property var focused: window.activeFocusItem

            target: focused && focused.focusTarget ? focused.focusTarget : null
        }
        PointHandler {
            onActiveChanged: {
                if (!active)
                    return;
                Ui.keysInUse = false;
                Ui.touched();
                if (Ui.comfort.explore)
                    Ui.tell(content, point.position.x, point.position.y);
            }
        }
        Loader {
            id: scene

            active: false
            anchors.fill: parent
            focus: true
            source: "Scene.qml"
        }
        SpokenWord {
            anchors.fill: parent
            marks: window.bridge.marks || []
        }
        Connections {
            function onFollowedChanged(): void {
                if (window.bridge.followed)
                    Ui.reveal(window.bridge.followed);
            }

            ignoreUnknownSignals: true
            target: window.bridge
        }
        Loader {
            active: (Ui.comfort.switches || 0) > 0
            anchors.fill: parent

            sourceComponent: SwitchScan {
                over: scene.item as Item
            }
        }
        Loader {
            active: Ui.comfort.blank || false
            anchors.fill: parent

            sourceComponent: DarkScreen {}
        }
    }
}
