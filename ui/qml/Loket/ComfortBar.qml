// SPDX-License-Identifier: EUPL-1.2
// Always the same seven, always in the same place: text size, contrast, voice, language, more
// settings, help, stop.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: bar

    property int margin: Theme.mm(20)
    readonly property var entries: [
        {
            key: "comfort.textSize",
            icon: "text-size",
            text: Ui.labels.textSize || "",
            state: Ui.comfort.textSizeName || ""
        },
        {
            key: "comfort.contrast",
            icon: "contrast",
            text: Ui.labels.contrast || "",
            state: Ui.comfort.contrastName || ""
        },
        {
            key: "comfort.voice",
            icon: Ui.comfort.voice ? "volume" : "volume-off",
            text: Ui.labels.voice || "",
            state: Ui.comfort.voiceName || ""
        },
        {
            key: "comfort.language",
            icon: "world",
            text: Ui.labels.language || "",
            state: Ui.comfort.languageName || ""
        },
        {
            key: "comfort.settings",
            icon: "adjustments",
            text: Ui.labels.settings || ""
        },
        {
            key: "help",
            icon: "help-circle",
            text: Ui.labels.help || ""
        },
        {
            key: "stop",
            icon: "logout",
            text: Ui.labels.stop || ""
        }
    ]
    readonly property int spacing: Theme.mm(3.2)
    readonly property int count: entries.length
    readonly property string scanName: Ui.labels.scanBar || ""
    readonly property real room: width - 2 * margin - (count - 1) * spacing
    readonly property var needs: entries.map(entry => Math.ceil(metrics.advanceWidth(entry.text)) + Theme.mm(2) + 0 * metrics.font.pixelSize)
    readonly property real need: needs.reduce((sum, one) => sum + one, 0)
    // One line when the words fit beside each other, each as wide as its word needs; else two. In
    // a low window a second line would take the page its room: there the words become smaller.
    readonly property real air: count * Theme.mm(2)
    readonly property real shrunk: Theme.low && need > room ? Math.max(Theme.bodyOf(0) / Theme.bar, (room - air) / (need - air)) : 1
    readonly property int size: Math.floor(Theme.bar * shrunk)
    readonly property real taken: (need - air) * shrunk + air
    readonly property bool oneLine: taken <= room + 1
    readonly property real extra: (room - taken) / count
    readonly property int half: Math.ceil(count / 2)

    implicitHeight: grid.implicitHeight + Theme.mm(Theme.low ? 3 : 5)

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.bar
        font.weight: Font.DemiBold
    }
    Rectangle {
        color: Theme.hair
        height: Math.max(1, Theme.stroke / 2)
        width: parent.width
    }
    Grid {
        id: grid

        columns: bar.oneLine ? bar.count : bar.half
        spacing: bar.spacing
        x: bar.margin
        y: Theme.mm(Theme.low ? 1.5 : 2.5)

        Repeater {
            id: buttons

            model: bar.count

            ComfortButton {
                required property int index

                entry: bar.entries[index]
                need: bar.needs[index]
                size: bar.size
                width: bar.oneLine ? (need - Theme.mm(2)) * bar.shrunk + Theme.mm(2) + bar.extra : (bar.width - 2 * bar.margin - (bar.half - 1) * bar.spacing) / bar.half
            }
        }
    }
}
