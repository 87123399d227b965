// SPDX-License-Identifier: EUPL-1.2
// Tasks, facts and amounts: the plan, one task, the fees, the review.
import QtQuick

PageFrame {
    id: frame

    BigNumber {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Rows {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
    Illustration {
        name: frame.page.illustration || ""
        room: Theme.mm(60)
        width: parent.width
    }
}
