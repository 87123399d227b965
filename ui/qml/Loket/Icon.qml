// SPDX-License-Identifier: EUPL-1.2
// A pictogram; decoration for assistive technology, because words always stand beside it.
import QtQuick

Image {
    property string name: ""
    property color colour: Theme.action
    property int size: Theme.iconSize
    // Arrows that mean "on" or "back" turn with the reading direction.
    property bool directed: false

    Accessible.ignored: true
    asynchronous: false
    fillMode: Image.PreserveAspectFit
    height: size
    mirror: directed && (Ui.chrome.rtl || false)
    source: Theme.icon(name, colour)
    sourceSize.height: size
    sourceSize.width: size
    visible: name !== ""
    width: name !== "" ? size : 0
}
