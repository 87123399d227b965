// SPDX-License-Identifier: EUPL-1.2
// Always the same six, always in the same place: text size, contrast, voice, language, help, stop.
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
    readonly property real room: width - 2 * margin - 5 * spacing
    property real need: 0
    // One line when the words fit beside each other, each as wide as its word needs; else two.
    readonly property bool oneLine: need <= room
    readonly property real extra: (room - need) / 6

    function measure(): void {
        let sum = 0;
        for (let i = 0; i < buttons.count; i++)
            sum += buttons.itemAt(i) ? (buttons.itemAt(i) as ComfortButton).need : 0;
        need = sum;
    }

    implicitHeight: grid.implicitHeight + Theme.mm(Theme.low ? 3 : 5)

    Rectangle {
        color: Theme.hair
        height: Math.max(1, Theme.stroke / 2)
        width: parent.width
    }
    Grid {
        id: grid

        columns: bar.oneLine ? 6 : 3
        spacing: bar.spacing
        x: bar.margin
        y: Theme.mm(Theme.low ? 1.5 : 2.5)

        Repeater {
            id: buttons

            model: 6

            ComfortButton {
                required property int index

                entry: bar.entries[index]
                width: bar.oneLine ? need + bar.extra : (bar.width - 2 * bar.margin - 2 * bar.spacing) / 3

                onNeedChanged: bar.measure()
            }
            onCountChanged: bar.measure()
        }
    }
}
