// SPDX-License-Identifier: EUPL-1.2
// Underlines the word that is being said, over everything and without moving anything. It steps
// from word to word and never fades or flashes.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: spoken

    property var marks: []

    Accessible.ignored: true

    Repeater {
        model: spoken.marks.length

        Item {
            id: mark

            required property int index
            readonly property var place: spoken.marks[index] || ({})
            readonly property int bar: Math.max(Theme.strokeStrong, Theme.mm(1.3))

            Accessible.ignored: true
            height: (place.height || 0) + 2 * bar
            width: (place.width || 0) + Theme.mm(1.2)
            x: (place.x || 0) - Theme.mm(0.6)
            y: (place.y || 0) - bar

            // A rim in the colour of the paper keeps the bar apart from whatever it lies on.
            Rectangle {
                anchors.bottom: parent.bottom
                border.color: Theme.paper
                border.width: Math.max(1, Theme.stroke / 2)
                color: Theme.focus
                height: mark.bar + 2 * border.width
                radius: height / 2
                width: parent.width
            }
        }
    }
}
