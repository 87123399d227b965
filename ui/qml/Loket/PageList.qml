// SPDX-License-Identifier: EUPL-1.2
// Tasks, facts and amounts: the plan, one task, the fees, the review.
import QtQuick

PageFrame {
    id: frame

    sideArt: page.illustration || ""

    BigNumber {
        id: big

        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Rows {
        id: rows

        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Illustration {
        // Only where it takes no row's place.
        readonly property bool fits: !frame.twoColumns && big.implicitHeight + rows.implicitHeight + drawn + Theme.mm(14) < frame.room

        name: fits ? frame.page.illustration || "" : ""
        room: Theme.mm(60)
        width: parent.width
    }
}
