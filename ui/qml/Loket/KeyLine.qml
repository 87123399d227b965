// SPDX-License-Identifier: EUPL-1.2
// One line of keys, which can hand out its keys.
import QtQuick

Row {
    property Repeater keys: null
    // Each line is a group of its own for who works with a switch, named by its first key.
    property string scanName: ""

    function keyItem(column: int): Item {
        return keys.itemAt(column);
    }
}
