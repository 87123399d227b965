// SPDX-License-Identifier: EUPL-1.2
// The invitation: the town, a greeting, and what may have happened.
import QtQuick

PageFrame {
    id: frame

    banded: true

    Rows {
        page: frame.page
        prefix: frame.prefix
        width: parent.width
    }
}
