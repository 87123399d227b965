// SPDX-License-Identifier: EUPL-1.2
// A question with its answers; also any plain list of ways on.
import QtQuick

PageFrame {
    id: frame

    sideArt: page.illustration || ""

    Illustration {
        name: frame.twoColumns ? "" : frame.page.illustration || ""
        room: Theme.mm(60)
        width: parent.width
    }
    Rows {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
}
