// SPDX-License-Identifier: EUPL-1.2
// Shows one page of the model: loads its kind's file when first needed, keeps it while the kind
// stays, and gives each new page its focus.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: host

    property var page: ({})
    property string prefix: ""
    property real windowY: 0
    readonly property string key: page.key || ""
    readonly property string kind: page.kind || "message"
    readonly property var files: ({
            start: "PageStart.qml",
            choices: "PageChoices.qml",
            entry: "PageEntry.qml",
            clerk: "PageEntry.qml",
            compare: "PageCompare.qml",
            plan: "PageList.qml",
            task: "PageList.qml",
            review: "PageList.qml",
            fees: "PageList.qml"
        })
    readonly property string file: (page.fields || []).length > 0 ? "PageEntry.qml" : files[kind] || "PageMessage.qml"

    readonly property var kinds: ["PageStart.qml", "PageEntry.qml", "PageChoices.qml", "PageList.qml", "PageMessage.qml", "PageCompare.qml"]
    readonly property PageFrame frame: frames[file] || null
    // Pages that were shown once stay, empty and unseen: making one anew would take a frame's time.
    property var frames: ({})
    property int warm: 0

    // Other colours or sizes: what is unseen is made anew when it is needed, and costs nothing now.
    function dropUnseen(): void {
        const kept = {};
        for (const one of [kinds[0], visible ? file : kinds[0]]) {
            if (frames[one])
                kept[one] = frames[one];
        }
        frames = kept;
        warm = 0;
    }

    function arrive(): void {
        if (!frame || !visible)
            return;
        // A field of the page before may still have the focus, and be this page's first.
        Ui.lastField = frame.firstControl;
        Ui.explored = "";
        frame.reset();
        const first = frame.firstControl || frame.titleItem;
        first.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: page.title || ""
    Accessible.role: prefix ? Accessible.Dialog : Accessible.Pane
    objectName: (prefix || "page.") + key

    onFrameChanged: later.restart()
    onKeyChanged: later.restart()
    onVisibleChanged: later.restart()

    Connections {
        function onDropUnseen(): void {
            host.dropUnseen();
        }

        target: Ui
    }
    // What the next pages are made of is made while nobody waits for it.
    Timer {
        interval: 300
        running: host.visible && host.key === "start" && host.warm < host.kinds.length

        onTriggered: {
            host.warm += 1;
            restart();
        }
    }
    Timer {
        id: later

        interval: 0

        onTriggered: host.arrive()
    }
    Repeater {
        model: host.kinds

        Loader {
            id: place

            required property int index
            required property string modelData
            readonly property bool current: host.file === modelData
            property bool wanted: false

            active: wanted || (current && host.visible) || index < host.warm
            anchors.fill: parent
            focus: current
            source: modelData
            visible: current

            onCurrentChanged: {
                if (current)
                    wanted = true;
            }
            Component.onCompleted: wanted = current
            Connections {
                function onDropUnseen(): void {
                    // The start page is light, and is what most visits end on.
                    place.wanted = place.index === 0 || (place.current && host.visible);
                }

                target: Ui
            }
            onLoaded: {
                const frame = item as PageFrame;
                frame.prefix = Qt.binding(() => host.prefix);
                // What an unseen page showed is not kept: it may be somebody else's by now.
                frame.page = Qt.binding(() => place.current ? host.page : ({}));
                frame.yInWindow = Qt.binding(() => host.windowY);
                host.frames = Object.assign({}, host.frames, {
                    [place.modelData]: frame
                });
            }
        }
    }
}
