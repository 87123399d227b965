// SPDX-License-Identifier: EUPL-1.2
// The thin path of named steps. Behind us: a full line; here: a thick one with its name in bold;
// ahead: a thin one. When the names do not fit side by side only "here" is named.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: path

    property var steps: []
    readonly property int count: steps.length
    readonly property int spacing: Theme.mm(2.4)
    // Each step is as wide as its name, plus an equal share of what is left.
    readonly property var widths: steps.map(step => Math.ceil(metrics.advanceWidth(step.text)) + 0 * metrics.font.pixelSize)
    readonly property real need: widths.reduce((sum, one) => sum + one, 0)
    readonly property bool allNamed: need + (count - 1) * spacing <= width
    readonly property real extra: (width - need - (count - 1) * spacing) / Math.max(1, count)
    readonly property real even: (width - (count - 1) * spacing) / Math.max(1, count)
    readonly property var here: steps.find(step => step.state === "here") || ({})

    Accessible.description: here.text || ""
    Accessible.name: steps.map(step => step.text).join(", ")
    Accessible.role: Accessible.StaticText
    implicitHeight: count ? Theme.mm(4.2) + sample.height : 0
    objectName: "path"
    visible: count > 0

    FontMetrics {
        id: metrics

        font.family: sample.font.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }
    Words {
        id: sample

        text: "Hg"
        visible: false
    }
    Row {
        spacing: path.spacing

        Repeater {
            model: path.count

            Item {
                id: step

                required property int index
                readonly property var entry: path.steps[index] || ({})
                readonly property bool here: entry.state === "here"

                height: path.implicitHeight
                width: path.allNamed ? (path.widths[index] || 0) + path.extra : path.even

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
                    y: Theme.mm(4)
                }
            }
        }
    }
    Words {
        font.weight: Font.DemiBold
        text: path.here.text || ""
        visible: !path.allNamed
        width: parent.width
        wrapMode: Text.NoWrap
        y: Theme.mm(4)
    }
}
