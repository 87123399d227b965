// SPDX-License-Identifier: EUPL-1.2
// Content taller than its room, turned over like pages: two big buttons, no dragging. A page
// ends where a whole row ends, so nothing is ever cut through.
import QtQuick

Item {
    id: area

    default property alias content: column.data
    readonly property alias body: column
    property string prefix: ""
    // The buttons stand elsewhere (in the foot of a low window).
    property bool outerButtons: false
    readonly property real contentHeight: column.implicitHeight
    // Found after each layout, never during one.
    property bool overflowing: false
    readonly property bool canUp: overflowing && position > 0
    readonly property bool canDown: overflowing && _end < contentHeight - 1
    readonly property real room: overflowing && !outerButtons ? height - buttons.height - Theme.gap : height
    property real position: 0
    property real _end: 0
    // The highest of what cannot be cut between lines.
    property real tallest: 0
    // Room for the focus frame, which lies outside its control.
    readonly property int frameRoom: Theme.mm(3.2)

    function reset(): void {
        position = 0;
        later.start();
    }

    // Tops and bottoms of everything that must stay whole, in the order of the page.
    function units(item: Item, list: var): var {
        for (const child of item.children) {
            if (!child.visible || child.height <= 0)
                continue;
            if (child.scrollGroup)
                units(child, list);
            else {
                const top = column.mapFromItem(child, 0, 0).y;
                list.push([top, top + child.height]);
            }
        }
        return list;
    }

    // The pages as [first pixel, last pixel].
    function pages(): var {
        const result = [];
        let start = 0;
        let end = 0;
        for (const [top, bottom] of units(column, [])) {
            if (bottom - start > room + 1 && end > start) {
                result.push([start, end]);
                start = top;
            }
            // Taller than a whole page by itself: cut between its lines.
            const line = Theme.body * 1.3 * Theme.lineHeight;
            const step = Math.max(1, Math.floor(room / line)) * line;
            while (bottom - start > room + 1) {
                result.push([start, start + step]);
                start += step;
            }
            end = bottom;
        }
        result.push([start, end]);
        return result;
    }

    function at(list: var, y: real): int {
        let index = 0;
        while (index + 1 < list.length && list[index + 1][0] <= y + 1)
            index++;
        return index;
    }

    function measure(item: Item): real {
        let most = 0;
        for (const child of item.children) {
            if (child.visible && child.height > 0 && !(child as Text))
                most = Math.max(most, child.scrollGroup ? measure(child) : child.height);
        }
        return most;
    }

    function settle(): void {
        tallest = measure(column);
        overflowing = contentHeight > height + 1;
        if (!overflowing) {
            position = 0;
            _end = contentHeight;
            return;
        }
        show(pages(), position);
        const focused = area.Window.activeFocusItem;
        for (let up = focused; up; up = up.parent) {
            if (up === column)
                revealItem(focused);
        }
    }

    function show(list: var, y: real): void {
        const page = list[at(list, y)];
        position = page[0];
        _end = page[1];
    }

    function turn(step: int): void {
        const list = pages();
        const index = Math.max(0, Math.min(list.length - 1, at(list, position) + step));
        show(list, list[index][0]);
    }

    function revealItem(item: Item): void {
        if (!overflowing)
            return;
        const top = column.mapFromItem(item, 0, 0).y;
        if (top < position - 1 || top + item.height > _end + 1)
            show(pages(), top);
    }

    onContentHeightChanged: later.start()
    onHeightChanged: later.start()

    Timer {
        id: later

        interval: 0

        onTriggered: {
            area.settle();
            if (area.overflowing)
                again.restart();
        }
    }
    // Rows find their own places after the height of all of them is known.
    Timer {
        id: again

        interval: 40

        onTriggered: area.settle()
    }
    Item {
        clip: true
        height: (area.overflowing ? Math.min(area.room, area._end - area.position) : area.height) + 2 * area.frameRoom
        width: parent.width + 2 * area.frameRoom
        x: -area.frameRoom
        y: -area.frameRoom

        Column {
            id: column

            readonly property bool scrollGroup: true

            spacing: Theme.mm(5)
            width: area.width
            x: area.frameRoom
            y: area.frameRoom - area.position
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: Theme.gap
        visible: area.overflowing && !area.outerButtons
        width: parent.width

        ScrollButton {
            turns: area
            step: -1
            width: (parent.width - parent.spacing) / 2
        }
        ScrollButton {
            turns: area
            step: 1
            width: (parent.width - parent.spacing) / 2
        }
    }
}
