// SPDX-License-Identifier: EUPL-1.2
// What lies where in the window, once the bridge is known.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: scene

    readonly property bool start: Ui.page.kind === "start" && !Ui.overlaid
    readonly property bool wide: width > height
    readonly property bool low: height < Theme.mm(230)
    readonly property int margin: Theme.mm(wide ? 16 : 20)
    // Where there is little height, typing needs it more than the hall's name does.
    readonly property bool typing: (Ui.page.fields || []).length > 0 && low && Theme.textSize > 1

    Loader {
        active: scene.start
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        source: "StartBand.qml"
    }
    HallHeader {
        id: header

        compact: scene.low
        height: visible ? implicitHeight : 0
        margin: scene.margin
        onBand: scene.start && !scene.wide
        visible: !scene.typing
        width: parent.width
    }
    PathSteps {
        id: path

        anchors.top: header.bottom
        anchors.topMargin: visible ? Theme.mm(scene.low ? 0 : 1.5) : 0
        height: visible ? implicitHeight : 0
        margin: scene.margin
        steps: Ui.overlaid ? [] : Ui.page.path || []
        visible: count > 0 && !scene.typing
        width: parent.width
    }
    Loader {
        id: below

        active: !Ui.overlaid
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: path.bottom
        focus: active

        sourceComponent: PageHost {
            page: Ui.page
            windowY: below.y
        }
    }
    Loader {
        id: above

        active: Ui.overlaid
        anchors.fill: below
        focus: active

        sourceComponent: PageHost {
            page: Ui.overlay
            prefix: "overlay."
            windowY: below.y
        }
    }
    ComfortBar {
        id: bar

        anchors.bottom: parent.bottom
        height: implicitHeight
        margin: scene.wide ? scene.margin : Theme.mm(6)
        width: parent.width
    }
}
