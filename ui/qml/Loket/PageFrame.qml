// SPDX-License-Identifier: EUPL-1.2
// Where the parts of every page lie. Portrait: words above, what is touched in the lower 60 %.
// Landscape: words beside. When words are too large for either, one column that turns over, under
// the question, which stays.
pragma ComponentBehavior: Bound

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
    // A drawing for under the words where they stand beside the answers.
    property string sideArt: ""
    // A drawing for over the words where there is room between them and the path.
    property string upperArt: ""
    // A small keyboard leaves the drawing its room under the words.
    property bool smallPin: false
    readonly property bool pinBeside: smallPin && twoColumns && sideArt !== ""
    // A keyboard over the whole width takes the room under the words.
    readonly property bool pinWide: pin.active && !pinBeside
    property real yInWindow: 0
    property bool overflowed: false
    // Not even one row has its room below the question: then that turns over too.
    property bool cramped: false

    readonly property bool wide: width > height * 1.15
    readonly property int margin: Theme.mm(wide ? 16 : 20)
    readonly property bool twoColumns: wide && !overflowed && width / Theme.body > 38
    readonly property bool inside: overflowed || (wide && !twoColumns)
    readonly property bool onBand: banded && !inside
    readonly property bool mirrored: Ui.chrome.rtl || false
    readonly property real split: twoColumns ? Math.round(width * 0.42) : 0
    readonly property real gutter: onBand ? margin : 0
    readonly property int topGap: Theme.mm(Theme.low ? 3 : 8)
    // Height of the window above which nothing should have to be touched, seen from this frame.
    readonly property real reach: Ui.windowHeight * (Ui.comfort.lowReach && !wide ? 0.6 : 0.4) - yInWindow
    readonly property real lowerTop: {
        if (cramped)
            return topGap;
        if (inside)
            return topGap + upper.height + Theme.mm(Theme.low ? 3 : 6);
        if (twoColumns)
            return Ui.comfort.lowReach ? Math.max(topGap, reach) : topGap;
        // A field is not touched to be typed in: it may lie higher than the keys it needs room above.
        const wish = pin.active ? Math.min(reach, pinnedTop - Math.min(area.contentHeight, area.tallest + Math.max(Theme.mm(17), Theme.body * 1.3 + Theme.mm(6)) + Theme.gap + Theme.mm(2))) : reach;
        return Math.max(upper.height + topGap + Theme.mm(9), wish);
    }
    readonly property bool footWide: Theme.low || pinWide
    readonly property real footTop: foot.any ? foot.y - Theme.mm(Theme.low ? 3.2 : 4) : height - Theme.mm(4)
    readonly property real pinnedTop: pin.active ? pin.y - Theme.mm(Theme.low ? 3.2 : 5) : footTop
    readonly property real room: Math.max(0, pinnedTop - lowerTop)
    readonly property alias titleItem: upper.titleItem
    readonly property alias upperHeight: upper.height
    readonly property alias scroll: area
    readonly property bool sideFits: side.fits
    readonly property real tallest: area.tallest

    function reset(): void {
        overflowed = false;
        cramped = false;
        area.reset();
        later.restart();
    }

    function isTooLarge(): bool {
        const one = Math.min(area.contentHeight, Math.max(Theme.row, area.tallest));
        if (inside)
            return room < one;
        const least = Math.min(area.contentHeight, Math.max(Theme.mm(46), 2 * Theme.row));
        if (twoColumns)
            return upper.height + topGap > pinnedTop || room < one;
        return room < least;
    }

    // One way only until the next page: otherwise two layouts could chase each other. So it must
    // still be so when another keyboard and longer words have found their place.
    function check(): void {
        if (cramped || width <= 0 || !isTooLarge())
            return;
        if (inside)
            cramped = true;
        else
            sure.restart();
    }

    onHeightChanged: reset()
    onRoomChanged: later.restart()
    onTallestChanged: later.restart()
    onUpperHeightChanged: later.restart()
    onWidthChanged: reset()

    // A new page shows its question first, and its keyboard with the next picture.
    Timer {
        interval: 20
        running: true

        onTriggered: pin.ready = true
    }
    Timer {
        id: later

        interval: 0

        onTriggered: frame.check()
    }
    Timer {
        id: sure

        interval: 40

        onTriggered: {
            if (frame.isTooLarge())
                frame.overflowed = true;
        }
    }
    Connections {
        function onTextSizeChanged(): void {
            frame.reset();
        }

        target: Theme
    }
    Item {
        id: fixed

        width: frame.twoColumns ? frame.split - frame.margin - Theme.mm(8) : frame.width - 2 * frame.margin
        x: frame.mirrored && frame.twoColumns ? frame.width - frame.margin - width : frame.margin
        // The question stands right above its answers, which always begin at the same height.
        y: frame.twoColumns || frame.banded || frame.inside ? frame.topGap : frame.lowerTop - upper.height - Theme.mm(9)
    }
    Illustration {
        readonly property real free: fixed.y - frame.topGap - Theme.mm(6)

        name: !frame.twoColumns && !frame.inside && !frame.banded && free > Theme.mm(28) ? frame.upperArt : ""
        room: Math.min(Theme.mm(90), free)
        told: frame.page.describe || ""
        width: fixed.width
        x: fixed.x
        y: fixed.y - height - Theme.mm(6)
    }
    TitleBlock {
        id: upper

        explains: !frame.inside || frame.cramped
        page: frame.page
        parent: frame.cramped ? words : fixed
        prefix: frame.prefix
        showHint: frame.showHint
        size: frame.inside ? Math.min(Theme.title, Math.ceil(Theme.body * (pin.active ? 1 : 1.15))) : frame.onBand && !Theme.low ? Theme.hero : Theme.title
        tone: frame.onBand ? Theme.bandInk : Theme.ink
        width: parent.width
    }
    ScrollArea {
        id: area

        height: frame.room
        outerButtons: Theme.low
        prefix: frame.prefix
        width: frame.twoColumns ? frame.width - frame.split - frame.margin - frame.gutter : frame.width - 2 * frame.margin
        x: frame.mirrored ? frame.margin : frame.width - frame.margin - width
        y: frame.lowerTop

        // No positioner: Qt hides for good what has once been in an unseen one and left it.
        Column {
            id: words

            readonly property bool scrollGroup: true

            visible: frame.inside
            width: parent.width

            Loader {
                readonly property bool scrollGroup: true

                active: frame.inside && !frame.cramped
                visible: active
                width: parent.width

                sourceComponent: Explanation {
                    page: frame.page
                    prefix: frame.prefix
                    showHint: frame.showHint
                    visible: any
                }
            }
        }
        ErrorLine {
            objectName: frame.prefix + "error"
            text: frame.page.error || ""
            width: parent.width

            // What is wrong is seen at once, also where the words scroll.
            onTextChanged: {
                if (text)
                    area.reset();
            }
        }
    }
    Illustration {
        id: side

        name: frame.twoColumns && frame.sideArt && fits ? frame.sideArt : ""
        room: Math.min(Theme.mm(75), free)
        told: frame.page.describe || ""
        width: fixed.width
        x: fixed.x
        y: end - height

        readonly property real end: frame.pinWide ? frame.pinnedTop : frame.footWide ? frame.footTop : frame.height - Theme.mm(4.5)
        readonly property real free: end - upper.height - frame.topGap - Theme.mm(12)
        readonly property bool fits: free > Theme.mm(36)
    }
    Loader {
        id: pin

        property bool ready: false

        active: frame.pinned !== null && ready
        sourceComponent: frame.pinned
        width: frame.pinBeside ? area.width : frame.width - 2 * frame.margin
        x: frame.pinBeside ? area.x : frame.margin
        y: frame.footTop - height
    }
    ActionArea {
        id: foot

        elsewhere: frame.cramped && Theme.low && pin.active ? area.body : null
        page: frame.page
        prefix: frame.prefix
        scroll: area
        visible: any
        width: frame.twoColumns && !frame.footWide ? area.width : frame.width - 2 * frame.margin
        x: frame.twoColumns && !frame.footWide ? area.x : frame.margin
        y: frame.height - height - Theme.mm(Theme.low ? 2 : 4.5)
    }
}
