// SPDX-License-Identifier: EUPL-1.2
// What lies where in the window, once the bridge is known.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: scene

    readonly property bool wide: width > height
    readonly property int margin: Theme.mm(wide ? 16 : 20)
    readonly property var current: Ui.overlaid ? Ui.overlay : Ui.page
    // Where there is little height, typing needs it more than the hall's name does.
    readonly property bool typing: (current.fields || []).length > 0 && Theme.low && Theme.textSize > 1

    HallHeader {
        id: header

        bandWidth: Ui.bandWidth
        height: visible ? implicitHeight : 0
        least: Theme.low && path.visible ? path.implicitHeight : 0
        margin: scene.margin
        named: !(Theme.low && path.visible)
        visible: !scene.typing
        width: parent.width
        z: 1
    }
    PathSteps {
        id: path

        readonly property real before: Theme.low ? header.freeLeft : 0
        readonly property real after: Theme.low ? header.freeRight : 0

        height: visible ? implicitHeight : 0
        steps: Ui.overlaid ? [] : Ui.page.path || []
        visible: count > 0 && !scene.typing
        width: parent.width - 2 * scene.margin - before - after
        x: scene.margin + (Ui.chrome.rtl ? after : before)
        y: Theme.low ? (header.firstHeight - height) / 2 : header.height + Theme.mm(1.5)
    }
    Loader {
        id: below

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: path.visible && !Theme.low ? path.bottom : header.bottom
        focus: visible
        visible: !Ui.overlaid

        sourceComponent: PageHost {
            page: Ui.page
            windowY: below.y
        }
    }
    Rectangle {
        anchors.fill: above
        color: Theme.tint
        visible: Ui.overlaid

        Rectangle {
            color: Theme.action
            height: Theme.strokeStrong
            width: parent.width
        }
    }
    Loader {
        id: above

        property bool wanted: false

        active: wanted
        anchors.fill: below
        focus: visible
        visible: Ui.overlaid

        onVisibleChanged: {
            if (visible)
                wanted = true;
        }

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
