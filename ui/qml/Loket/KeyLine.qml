// SPDX-License-Identifier: EUPL-1.2
// One line of keys, which can hand out its keys.
import QtQuick

Row {
    property Repeater keys: null

    function keyItem(column: int): Item {
        return keys.itemAt(column);
    }
}
