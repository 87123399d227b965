// SPDX-License-Identifier: EUPL-1.2
// For who works the kiosk with one or two switches: a frame goes over groups of things, then over
// the things of the group that was taken. One switch: the frame moves by itself. Two: the first
// moves it, the second takes.
import QtQuick

Item {
    id: scan

    property Item over: null
    readonly property int switches: Ui.comfort.switches || 0
    readonly property bool on: switches > 0
    // Groups of what can be pressed, each with its words: { name, items }.
    property var groups: []
    property int at: 0
    // The place inside the group; -1: the frame is round the whole group.
    property int inside: -1
    property int rounds: 0
    readonly property var group: groups[at] || null
    readonly property Item item: group && inside >= 0 ? group.items[inside] || null : null
    readonly property string key: Ui.overlaid ? "overlay." + (Ui.overlay.key || "") : Ui.page.key || ""
    property rect area: Qt.rect(0, 0, 0, 0)
    property string told: ""

    // What can be pressed now, in the order of the page: rows and fields, keys, buttons, the bar.
    function collect(): void {
        const found = [];
        const walk = (parent, name) => {
            for (const child of parent.children) {
                if (!child.visible || child.width <= 0)
                    continue;
                const group = child.scanName !== undefined ? child.scanName : name;
                if (child.scannable && child.enabled && inView(child)) {
                    const last = found[found.length - 1];
                    if (last && last.name === group)
                        last.items.push(child);
                    else
                        found.push({
                            name: group,
                            items: [child]
                        });
                } else
                    walk(child, group);
            }
        };
        walk(over, Ui.labels.scanRows || "");
        groups = found;
    }

    // Rows of a page that is turned over lie outside what is seen.
    function inView(child: Item): bool {
        for (let up = child.parent; up && up !== over; up = up.parent) {
            if (up.clip && !within(up, child))
                return false;
        }
        return true;
    }

    function within(frame: Item, child: Item): bool {
        const place = child.mapToItem(frame, 0, 0);
        return place.y >= -1 && place.y + child.height <= frame.height + 1;
    }

    function begin(): void {
        collect();
        at = 0;
        inside = -1;
        rounds = 0;
        show();
    }

    function show(): void {
        if (!on || !group)
            return;
        const items = inside >= 0 ? [item] : group.items;
        let left = width, top = height, right = 0, bottom = 0;
        for (const one of items) {
            const place = one.mapToItem(scan, 0, 0);
            left = Math.min(left, place.x);
            top = Math.min(top, place.y);
            right = Math.max(right, place.x + one.width);
            bottom = Math.max(bottom, place.y + one.height);
        }
        area = Qt.rect(left, top, right - left, bottom - top);
        told = inside >= 0 || items.length === 1 ? tellOf(items[0]) : group.name;
        Ui.focused(items[0].objectName, told);
        // Longer at the beginning of a group, and while something longer is being said.
        const spoken = Ui.comfort.voice ? 500 + 70 * told.length : 0;
        pace.interval = Math.max((inside <= 0 ? 1.6 : 1) * (Ui.comfort.scanMs || 2500), spoken);
        if (switches === 1)
            pace.restart();
        else
            pace.stop();
    }

    function tellOf(one: Item): string {
        return one.told || "";
    }

    function next(): void {
        if (!groups.length) {
            begin();
            return;
        }
        if (inside < 0) {
            at = (at + 1) % groups.length;
        } else if (inside + 1 < group.items.length) {
            inside += 1;
        } else if (rounds < 1) {
            rounds += 1;
            inside = 0;
        } else {
            // Twice round and nothing taken: out of the group again.
            inside = -1;
            rounds = 0;
        }
        show();
    }

    function take(): void {
        if (!group) {
            begin();
            return;
        }
        if (inside < 0 && group.items.length > 1) {
            inside = 0;
            rounds = 0;
            show();
            return;
        }
        const one = group.items[Math.max(0, inside)];
        const before = key;
        if (one.fire !== undefined)
            one.fire("switch");
        else
            one.forceActiveFocus(Qt.OtherFocusReason);
        if (before === key)
            after.restart();
    }

    // Where one stays on the page: a key is followed by the keys, an answer by the next answer.
    function stay(): void {
        const name = group ? group.name : "";
        const was = inside;
        collect();
        const place = groups.findIndex(one => one.name === name);
        const keys = groups.findIndex(one => one.items[0].isKey === true);
        const typing = name === (Ui.labels.scanRows || "") && keys >= 0;
        at = typing || (keys >= 0 && place >= 0 && groups[place].items[0].isKey === true) ? keys : Math.max(0, place);
        inside = at === place && !typing && groups[at].items[0].isKey !== true && was >= 0 ? Math.min(was, groups[at].items.length - 1) : -1;
        rounds = 0;
        show();
    }

    anchors.fill: parent
    visible: on
    z: 100

    onKeyChanged: later.restart()
    onOnChanged: {
        pace.stop();
        if (on)
            later.restart();
    }
    onHeightChanged: later.restart()
    onWidthChanged: later.restart()

    Connections {
        function onSwitched(number: int): void {
            if (!scan.on)
                return;
            Ui.keysInUse = false;
            Ui.touched();
            if (number < scan.switches)
                scan.next();
            else
                scan.take();
        }

        ignoreUnknownSignals: true
        target: Ui.bridge
    }
    Timer {
        id: pace

        onTriggered: scan.next()
    }
    // A new page first finds its layout.
    Timer {
        id: later

        interval: 150

        onTriggered: scan.begin()
    }
    Timer {
        id: after

        interval: 80

        onTriggered: scan.stay()
    }
    Rectangle {
        readonly property int room: Theme.mm(1.4)

        Accessible.name: scan.told
        Accessible.role: Accessible.Indicator
        border.color: Theme.focus
        border.width: Theme.mm(1.8)
        color: "transparent"
        height: scan.area.height + 2 * room
        objectName: "scan.frame"
        radius: Theme.radius + room
        visible: scan.area.width > 0
        width: scan.area.width + 2 * room
        x: scan.area.x - room
        y: scan.area.y - room
    }
}
