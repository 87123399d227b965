// SPDX-License-Identifier: EUPL-1.2
// What every control needs of the whole: the bridge, the current maps, and one guard on presses.
pragma Singleton

import QtQuick

QtObject {
    id: ui

    property var bridge: null
    property var page: ({})
    property var chrome: ({})
    property var comfort: ({})
    property var overlay: ({})
    readonly property var labels: chrome.labels || {}
    readonly property bool overlaid: Object.keys(overlay).length > 0

    // How far the start page's coloured band reaches under the header.
    property real bandWidth: 0
    property real windowWidth: 1080
    property real windowHeight: 1920
    // The focus frame shows once somebody steers with keys; a finger sees its own target.
    property bool keysInUse: false
    property Item lastField: null
    // What was touched last, and told; touched again it acts.
    property string explored: ""

    property string _lastId: ""
    property real _lastAt: 0

    // EN 301 549 5.8: an identical press within half a second is a tremor, not a wish.
    function accept(id: string, wait: int): bool {
        const now = Date.now();
        if (id === _lastId && now - _lastAt < wait)
            return false;
        _lastId = id;
        _lastAt = now;
        return true;
    }

    signal dropUnseen

    function touched(): void {
        if (bridge)
            bridge.touched();
    }

    function press(id: string): void {
        if (bridge)
            bridge.press(id);
    }

    function choose(id: string): void {
        if (bridge)
            bridge.choose(id);
    }

    function enter(id: string, text: string): void {
        if (bridge)
            bridge.enter(id, text);
    }

    function focused(id: string, text: string): void {
        if (bridge)
            bridge.focused(id, text);
    }

    // Steered with keys that no letters are typed with: who does not see it hears it from now on.
    function steered(): void {
        keysInUse = true;
        if (bridge && bridge.keyed)
            bridge.keyed();
    }

    function darkTouched(): void {
        if (bridge && bridge.darkTouched)
            bridge.darkTouched();
    }

    function spoke(text: string): void {
        if (bridge && bridge.spoke)
            bridge.spoke(text);
    }

    // Words that are no control tell themselves when a finger that explores touches them.
    function tell(item: Item, x: real, y: real): void {
        const words = wordsAt(item, x, y) as Text;
        if (!words)
            return;
        explored = "";
        focused("", words.text);
    }

    // What lies at a place: words, or a control, which tells itself.
    function wordsAt(item: Item, x: real, y: real): Item {
        for (let index = item.children.length - 1; index >= 0; index--) {
            const child = item.children[index];
            if (!child.visible)
                continue;
            const at = child.mapFromItem(item, x, y);
            const hit = at.x >= 0 && at.y >= 0 && at.x < child.width && at.y < child.height;
            if (hit && (child as Pressable || (child as Text && (child as Text).text)))
                return child;
            if (hit || !child.clip) {
                const inside = wordsAt(child, at.x, at.y);
                if (inside)
                    return inside;
            }
        }
        return null;
    }

    // Bring a focused control into view: the nearest scrolling parent knows how.
    function reveal(item: Item): void {
        for (let up = item.parent; up; up = up.parent) {
            const area = up as ScrollArea;
            if (area) {
                area.revealItem(item);
                return;
            }
        }
    }
}
