// SPDX-License-Identifier: EUPL-1.2
// The thin path of named steps. Behind us: a full line; here: a thick one with its name in bold;
// ahead: a thin one. When the names do not fit side by side only "here" is named.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: path

    property var steps: []
    property int margin: Theme.mm(20)
    readonly property int count: steps.length
    readonly property real cell: count ? (width - 2 * margin - (count - 1) * Theme.mm(2)) / count : width
    readonly property bool allNamed: longest.width <= cell
    readonly property var here: steps.find(step => step.state === "here") || ({})

    Accessible.name: steps.map(step => step.text).join(", ")
    Accessible.description: here.text || ""
    Accessible.role: Accessible.StaticText
    implicitHeight: count ? Theme.mm(2.2) + Theme.mm(2) + sample.height : 0
    objectName: "path"
    visible: count > 0

    // Measured off screen: does the longest name fit its cell?
    Column {
        id: longest

        opacity: 0

        Repeater {
            model: path.count

            Words {
                required property int index

                font.weight: Font.DemiBold
                text: (path.steps[index] || ({})).text || ""
                wrapMode: Text.NoWrap
            }
        }
    }
    Words {
        id: sample

        text: "Hg"
        visible: false
    }
    Row {
        spacing: Theme.mm(2)
        x: path.margin

        Repeater {
            model: path.count

            Item {
                id: step

                required property int index
                readonly property var entry: path.steps[index] || ({})
                readonly property bool here: entry.state === "here"

                height: path.implicitHeight
                width: path.cell

                Rectangle {
                    color: step.entry.state === "ahead" ? Theme.line : Theme.action
                    height: step.here ? Theme.mm(2) : step.entry.state === "done" ? Theme.mm(1.1) : Math.max(1, Theme.mm(0.4))
                    radius: height / 2
                    width: parent.width
                    y: (Theme.mm(2) - height) / 2
                }
                Words {
                    color: step.here ? Theme.ink : Theme.muted
                    font.weight: step.here ? Font.DemiBold : Font.Normal
                    text: step.entry.text || ""
                    visible: path.allNamed
                    width: parent.width
                    wrapMode: Text.NoWrap
                    y: Theme.mm(4.2)
                }
            }
        }
    }
    Words {
        font.weight: Font.DemiBold
        text: path.here.text || ""
        visible: !path.allNamed
        width: parent.width - 2 * path.margin
        wrapMode: Text.NoWrap
        x: path.margin
        y: Theme.mm(4.2)
    }
}
