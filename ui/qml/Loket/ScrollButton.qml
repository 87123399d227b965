// SPDX-License-Identifier: EUPL-1.2
// Turns the content over, one page up or down; keeps its place when there is nothing to turn.
import QtQuick

ActionButton {
    // The scroll area; not typed by name, because the area itself is made of these buttons.
    property var turns: null
    property int step: 1

    enabled: turns ? (step > 0 ? turns.canDown : turns.canUp) : false
    icon: step > 0 ? "chevron-down" : "chevron-up"
    objectName: (turns ? turns.prefix : "") + (step > 0 ? "scroll.down" : "scroll.up")
    opacity: enabled ? 1 : 0
    text: (step > 0 ? Ui.labels.scrollDown : Ui.labels.scrollUp) || ""

    onActivated: turns.turn(step)
}
