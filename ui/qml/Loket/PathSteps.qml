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
    property real need: 0
    readonly property bool allNamed: need + (count - 1) * spacing <= width
    readonly property real extra: (width - need - (count - 1) * spacing) / Math.max(1, count)
    readonly property real even: (width - (count - 1) * spacing) / Math.max(1, count)
    readonly property var here: steps.find(step => step.state === "here") || ({})

    // Each step is as wide as its name, plus an equal share of what is left.
    function measure(): void {
        let sum = 0;
        for (let i = 0; i < names.count; i++)
            sum += names.itemAt(i) ? Math.ceil(names.itemAt(i).implicitWidth) : 0;
        need = sum;
    }

    Accessible.description: here.text || ""
    Accessible.name: steps.map(step => step.text).join(", ")
    Accessible.role: Accessible.StaticText
    implicitHeight: count ? Theme.mm(4.2) + sample.height : 0
    objectName: "path"
    visible: count > 0

    Item {
        opacity: 0

        Repeater {
            id: names

            model: path.count

            Words {
                required property int index

                font.weight: Font.DemiBold
                text: (path.steps[index] || ({})).text || ""
                visible: false
                wrapMode: Text.NoWrap

                onImplicitWidthChanged: path.measure()
            }
            onCountChanged: path.measure()
        }
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
                readonly property Item measured: path.need >= 0 ? names.itemAt(index) : null

                height: path.implicitHeight
                width: path.allNamed && measured ? Math.ceil(measured.implicitWidth) + path.extra : path.even

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
