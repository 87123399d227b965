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
            text: Ui.labels.textSize
        },
        {
            key: "comfort.contrast",
            icon: "contrast",
            text: Ui.labels.contrast
        },
        {
            key: "comfort.voice",
            icon: Ui.comfort.voice ? "volume" : "volume-off",
            text: Ui.labels.voice
        },
        {
            key: "comfort.language",
            icon: "world",
            text: Ui.labels.language
        },
        {
            key: "help",
            icon: "help-circle",
            text: Ui.labels.help
        },
        {
            key: "stop",
            icon: "logout",
            text: Ui.labels.stop
        }
    ]
    // Icon above the word where there is height for it, beside it where there is not.
    readonly property bool flat: height < 0 || Ui.windowHeight < Theme.mm(230)
    readonly property int spacing: Theme.mm(3.2)
    readonly property real room: width - 2 * margin
    readonly property real need: longest.width + Theme.mm(2) + (flat ? Theme.iconSize + Theme.mm(2) : 0)
    readonly property int columns: fits(6) ? 6 : fits(3) ? 3 : 2
    readonly property real cell: (room - (columns - 1) * spacing) / columns

    function fits(count: int): bool {
        return need <= (room - (count - 1) * spacing) / count;
    }

    implicitHeight: grid.implicitHeight + Theme.mm(5)

    Column {
        id: longest

        opacity: 0

        Repeater {
            model: bar.entries.length

            Words {
                required property int index

                font.pixelSize: Theme.bar
                font.weight: Font.DemiBold
                text: bar.entries[index].text || ""
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        color: Theme.hair
        height: Theme.stroke / 2
        width: parent.width
    }
    Grid {
        id: grid

        columns: bar.columns
        spacing: bar.spacing
        x: bar.margin
        y: Theme.mm(2.5)

        Repeater {
            model: 6

            ComfortButton {
                required property int index

                entry: bar.entries[index]
                flat: bar.flat
                width: bar.cell
            }
        }
    }
}
