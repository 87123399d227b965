// SPDX-License-Identifier: EUPL-1.2
// One message, with a drawing where a hand must do something (card, paper) or must wait.
import QtQuick

PageFrame {
    id: frame

    readonly property bool alone: (page.rows || []).length === 0 && !page.big && (page.progress ?? -1) < 0 && !inside
    readonly property string picture: page.illustration || (page.kind === "working" ? "hourglass" : "")

    BigNumber {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Illustration {
        name: frame.picture
        // In one column it shares the height with all the words, and is seen without turning over.
        room: frame.inside ? Math.max(Theme.mm(30), Math.min(Theme.mm(120), frame.room * 0.4)) : Math.max(Theme.mm(45), Math.min(Theme.mm(120), frame.room * 0.62))
        space: frame.alone ? Math.min(frame.room, Theme.mm(170)) : 0
        width: parent.width
    }
    ProgressLine {
        value: frame.page.progress ?? -1
        visible: (frame.page.progress ?? -1) >= 0
        width: parent.width
    }
    Rows {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
}
