// SPDX-License-Identifier: EUPL-1.2
// Where the parts of every page lie. Portrait: words above, what is touched in the lower 60 %.
// Landscape: words beside. When words are too large for either, one column that turns over.
import QtQuick

FocusScope {
    id: frame

    default property alias content: area.content
    property var page: ({})
    property string prefix: ""
    property Item firstControl: null
    property Component pinned: null
    property bool showHint: true
    // The start page colours the ground behind its words.
    property bool banded: false
    property Item bandArt: null

    property bool overflowed: false
    readonly property int margin: Theme.mm(wide ? 16 : 20)
    readonly property bool wide: width > height * 1.15
    readonly property bool twoColumns: wide && !overflowed && width / Theme.body > 42
    readonly property bool mirrored: Ui.chrome.rtl || false
    readonly property real split: twoColumns ? Math.round(width * 0.42) : 0
    readonly property bool inside: overflowed || (wide && !twoColumns)
    readonly property int topGap: Theme.mm(compact ? 3 : 8)
    readonly property bool compact: height < Theme.mm(170)
    // Height of the window above which nothing should have to be touched, seen from this frame.
    readonly property real reach: Ui.windowHeight * (Ui.comfort.lowReach ? 0.6 : 0.4) - yInWindow
    property real yInWindow: 0
    readonly property real lowerTop: {
        if (inside)
            return topGap;
        if (twoColumns)
            return topGap;
        return Math.max(upper.height + topGap + Theme.mm(9), reach);
    }
    readonly property real footTop: foot.visible ? foot.y - Theme.gap : height - Theme.mm(4)
    readonly property real pinnedTop: pin.active ? pin.y - Theme.mm(4.5) : footTop
    readonly property real room: pinnedTop - lowerTop
    readonly property alias titleItem: upper.titleItem

    function reset(): void {
        overflowed = false;
        area.reset();
        Qt.callLater(check);
    }

    // One way only until the next page: otherwise two layouts could chase each other.
    function check(): void {
        if (overflowed || width <= 0)
            return;
        const least = Math.min(area.contentHeight, Theme.mm(46));
        if (twoColumns ? upper.height + topGap > pinnedTop : room < least)
            overflowed = true;
    }

    onHeightChanged: reset()
    onWidthChanged: reset()
    onRoomChanged: Qt.callLater(check)

    Connections {
        function onTextSizeChanged(): void {
            frame.reset();
        }

        target: Theme
    }
    Item {
        id: fixed

        width: frame.twoColumns ? frame.split - frame.margin - Theme.mm(6) : frame.width - 2 * frame.margin
        x: frame.mirrored && frame.twoColumns ? frame.width - frame.margin - width : frame.margin
        // The question stands right above its answers, which always begin at the same height.
        y: frame.twoColumns || frame.banded ? frame.topGap : frame.lowerTop - upper.height - Theme.mm(9)
    }
    TitleBlock {
        id: upper

        page: frame.page
        parent: frame.inside ? words : fixed
        prefix: frame.prefix
        showHint: frame.showHint
        size: frame.banded && !frame.inside ? Theme.hero : Theme.title
        tone: frame.banded && !frame.inside ? Theme.bandInk : Theme.ink
        width: parent.width
    }
    ScrollArea {
        id: area

        height: Math.max(0, frame.room)
        prefix: frame.prefix
        width: frame.twoColumns ? frame.width - frame.split - frame.margin : frame.width - 2 * frame.margin
        x: frame.mirrored ? frame.margin : frame.width - frame.margin - width
        y: frame.lowerTop

        Item {
            id: words

            readonly property bool scrollGroup: true

            height: frame.inside ? upper.height : 0
            visible: frame.inside
            width: parent.width
        }
        ErrorLine {
            objectName: frame.prefix + "error"
            text: frame.page.error || ""
            width: parent.width
        }
    }
    Loader {
        id: pin

        active: frame.pinned !== null
        sourceComponent: frame.pinned
        width: frame.width - 2 * frame.margin
        x: frame.margin
        y: frame.footTop - height - (active ? Theme.mm(2) : 0)
    }
    ActionArea {
        id: foot

        page: frame.page
        prefix: frame.prefix
        visible: hasPrimary || small > 0 || actions.length > 0
        width: frame.twoColumns && !pin.active ? area.width : frame.width - 2 * frame.margin
        x: frame.twoColumns && !pin.active ? area.x : frame.margin
        y: frame.height - height - Theme.mm(4.5)
    }
}
