// SPDX-License-Identifier: EUPL-1.2
// Content taller than its room, turned over like pages: two big buttons, no dragging. A page
// ends where a whole row ends, so nothing is ever cut through.
import QtQuick

Item {
    id: area

    default property alias content: column.data
    property string prefix: ""
    property int topInset: 0
    readonly property real contentHeight: column.implicitHeight + topInset
    readonly property bool overflowing: contentHeight > height + 1
    property real position: 0
    readonly property real room: overflowing ? height - buttons.height - Theme.gap : height
    property real _end: 0

    function reset(): void {
        position = 0;
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

    // Where each turned page starts; the last entry is the end.
    function starts(): var {
        const result = [0];
        let start = 0;
        for (const [top, bottom] of units(column, [])) {
            if (bottom - start <= room)
                continue;
            if (top > start)
                start = top;
            result.push(start);
            const step = Math.max(1, Math.floor(room / (Theme.body * Theme.lineHeight))) * Theme.body * Theme.lineHeight;
            while (bottom - start > room) {
                start += step;
                result.push(start);
            }
        }
        return result;
    }

    function settle(): void {
        if (!overflowing) {
            position = 0;
            _end = contentHeight;
            return;
        }
        const list = starts();
        let at = 0;
        while (at + 1 < list.length && list[at + 1] <= position + 1)
            at++;
        position = list[at];
        _end = at + 1 < list.length ? list[at + 1] - Theme.gap / 2 : contentHeight;
    }

    function turn(step: int): void {
        const list = starts();
        let at = 0;
        while (at + 1 < list.length && list[at + 1] <= position + 1)
            at++;
        position = list[Math.max(0, Math.min(list.length - 1, at + step))];
        settle();
    }

    function revealItem(item: Item): void {
        if (!overflowing)
            return;
        const top = column.mapFromItem(item, 0, 0).y;
        if (top >= position - 1 && top + item.height <= _end + 1)
            return;
        let at = 0;
        const list = starts();
        while (at + 1 < list.length && list[at + 1] <= top + 1)
            at++;
        position = list[at];
        settle();
    }

    onContentHeightChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)

    Item {
        clip: true
        height: area.overflowing ? Math.min(area.room, area._end - area.position) + frameRoom : area.height + frameRoom
        // Room for the focus frame, which lies outside its control.
        readonly property int frameRoom: 2 * Theme.mm(3)

        width: parent.width + frameRoom
        x: -frameRoom / 2
        y: -frameRoom / 2

        Column {
            id: column

            readonly property bool scrollGroup: true

            spacing: Theme.mm(5)
            width: area.width
            x: Theme.mm(3)
            y: Theme.mm(3) + area.topInset - area.position
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        height: Theme.mm(17)
        layoutDirection: Qt.LeftToRight
        spacing: Theme.gap
        visible: area.overflowing
        width: parent.width

        ActionButton {
            enabled: area.position > 0
            height: parent.height
            icon: "chevron-up"
            objectName: area.prefix + "scroll.up"
            opacity: enabled ? 1 : 0
            text: Ui.labels.scrollUp || ""
            width: (parent.width - parent.spacing) / 2

            onActivated: area.turn(-1)
        }
        ActionButton {
            enabled: area.position + area.room < area.contentHeight - 1 && area._end < area.contentHeight - 1
            height: parent.height
            icon: "chevron-down"
            objectName: area.prefix + "scroll.down"
            opacity: enabled ? 1 : 0
            text: Ui.labels.scrollDown || ""
            width: (parent.width - parent.spacing) / 2

            onActivated: area.turn(1)
        }
    }
}
