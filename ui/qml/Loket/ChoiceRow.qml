// SPDX-License-Identifier: EUPL-1.2
// One answer, one way on, or one thing to add: a full-width row of pictogram, words and mark.
import QtQuick

Pressable {
    id: row

    property var entry: ({})
    property bool roomy: false
    // Choosing moves on at once: the page has no "next".
    property bool atOnce: false
    readonly property string kind: entry.role || "nav"
    readonly property bool picks: kind === "choice" || kind === "check"
    readonly property bool chosen: picks && (entry.chosen || false)
    readonly property int pad: Theme.mm(roomy && !Theme.low ? 7 : 5.5)
    readonly property bool attention: entry.tone === "attention"
    readonly property bool done: entry.tone === "done"
    // A row that stands for colours or a size is drawn in them.
    readonly property var sample: entry.sample || null
    readonly property string mode: sample && sample.contrast ? sample.contrast : ""
    readonly property bool lit: chosen || down
    readonly property color ink: mode ? Theme.sample(mode, "ink") : Theme.ink
    readonly property color accent: mode ? Theme.sample(mode, "action") : attention ? Theme.attention : Theme.action
    readonly property int size: sample && sample.size !== undefined ? Theme.bodyOf(sample.size) : Theme.body

    checked: chosen
    description: [entry.detail || "", entry.badge || ""].filter(part => part !== "").join(". ")
    implicitHeight: Math.max(roomy && !Theme.low ? Theme.mm(32) : Theme.row, words.implicitHeight + Theme.mm(8))
    name: entry.text || ""
    role: kind === "choice" ? Accessible.RadioButton : kind === "check" ? Accessible.CheckBox : Accessible.Button

    Rectangle {
        anchors.fill: parent
        border.color: row.lit ? Theme.action : Theme.line
        border.width: row.lit ? Theme.strokeStrong : Theme.stroke
        color: row.mode ? Theme.sample(row.mode, "surface") : row.lit ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: row.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: row.accent
        name: row.entry.icon || (row.kind === "add" ? "plus" : "")
        size: row.roomy && !Theme.low ? Math.round(Theme.iconSize * 1.4) : Theme.iconSize
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: picture.visible ? Theme.mm(4.5) : 0
        anchors.right: mark.left
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.8)

        Words {
            color: row.ink
            font.pixelSize: row.size
            font.weight: row.chosen || row.roomy || row.entry.detail ? Font.DemiBold : Font.Normal
            text: row.entry.text || ""
            width: parent.width
        }
        Words {
            color: Theme.muted
            text: row.entry.detail || ""
            visible: text !== ""
            width: parent.width
        }
    }
    Row {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: row.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2.5)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: row.accent
            font.weight: Font.DemiBold
            text: row.chosen ? Ui.chrome.chosenWord || "" : row.entry.badge || ""
            visible: text !== ""
        }
        Tick {
            anchors.verticalCenter: parent.verticalCenter
            checked: row.chosen
            mode: row.mode
            round: row.kind === "choice"
            visible: row.picks && (row.chosen || !row.atOnce)
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: row.accent
            directed: !row.done
            name: row.picks && (row.chosen || !row.atOnce) ? "" : row.done ? "check" : row.kind === "add" ? "" : "chevron-right"
        }
    }
}
