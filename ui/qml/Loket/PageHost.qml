// SPDX-License-Identifier: EUPL-1.2
// Shows one page of the model: loads its kind's file when first needed, keeps it while the kind
// stays, and gives each new page its focus.
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

    function arrive(): void {
        const frame = loader.item as PageFrame;
        if (!frame)
            return;
        Ui.lastField = null;
        Ui.explored = "";
        frame.reset();
        const first = frame.firstControl || frame.titleItem;
        first.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: page.title || ""
    Accessible.role: prefix ? Accessible.Dialog : Accessible.Pane
    objectName: (prefix || "page.") + key

    onKeyChanged: later.restart()

    Timer {
        id: later

        interval: 0

        onTriggered: host.arrive()
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        source: host.file

        onLoaded: {
            const frame = item as PageFrame;
            frame.prefix = Qt.binding(() => host.prefix);
            frame.page = Qt.binding(() => host.page);
            frame.yInWindow = Qt.binding(() => host.windowY);
            later.restart();
        }
    }
}
