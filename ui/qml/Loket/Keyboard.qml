// SPDX-License-Identifier: EUPL-1.2
// The on-screen keyboard and number pad: our own buttons, below the field and never over it.
// Touch keeps the focus in the field; arrow keys walk over the keys as over a grid.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: board

    property string kind: "text"
    property bool upper: false
    property bool symbols: false
    property int at: 0
    // Either kind of input: both know type, erase and clear.
    readonly property var target: Ui.lastField
    readonly property bool pad: kind !== "text"
    readonly property int gap: Theme.mm(3.2)
    // Which keys there are is the language's business; a script that is not Latin has both.
    readonly property var layout: Ui.chrome.keyboard || ({})
    readonly property bool twoScripts: (layout.latin || []).length > 0
    property bool latin: startsLatin
    property bool startsLatin: false
    readonly property var letters: (twoScripts && latin ? layout.latin : layout.letters) || ["1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm',."]
    // Where height is dear the figures share the page of the signs.
    readonly property var visibleLetters: Theme.low ? letters.slice(1) : letters
    readonly property var visibleSigns: Theme.low ? [signs[0], signs[1], signs[3]] : signs
    readonly property var signs: layout.signs || ["1234567890", "áäâàéëêèïî", "íóöôúüûñç&", "@/+():;!?_"]
    readonly property var digits: ["123", "456", "789"]
    // Each key: what it shows, what it does, how wide it is (in columns).
    readonly property var rows: pad ? padRows() : textRows()
    readonly property int columns: pad ? 3 : Math.max(10, ...letters.map(row => Array.from(row).length), ...signs.map(row => Array.from(row).length))
    readonly property real cell: (width - (columns - 1) * gap) / columns

    function plain(row: string): var {
        return Array.from(row).map(letter => ({
                    text: upper && !symbols ? (layout.capitals || {})[letter] || letter.toUpperCase() : letter,
                    span: 1
                }));
    }

    function padRows(): var {
        const last = kind === "phone" ? {
            text: "+",
            span: 1
        } : kind === "date" ? {
            text: "-",
            span: 1
        } : kind === "amount" ? {
            text: ",",
            span: 1
        } : {
            act: "clear",
            icon: "x",
            text: Ui.labels.keyClear || "",
            span: 1
        };
        return digits.map(plain).concat([[last,
                {
                    text: "0",
                    span: 1
                },
                backspace(1)]]);
    }

    function textRows(): var {
        const list = (symbols ? visibleSigns : visibleLetters).map(plain);
        list.push([
            {
                act: "shift",
                icon: "arrow-big-up",
                text: Ui.labels.keyShift || "",
                span: 2
            },
            {
                act: "symbols",
                text: symbols ? twoScripts && !latin ? Array.from(letters[1]).slice(0, 3).join("") : "abc" : Theme.low ? "123 @" : "é @",
                name: Ui.labels.keySigns || "",
                span: 2
            },
            {
                act: "space",
                icon: "space",
                text: Ui.labels.keySpace || "",
                span: columns - (twoScripts ? 8 : 6)
            },
            backspace(2)]);
        if (twoScripts) {
            list[list.length - 1].splice(2, 0, {
                act: "script",
                text: Array.from((latin ? layout.letters : layout.latin)[1]).slice(0, 3).join(""),
                name: Ui.labels.keyScript || "",
                span: 2
            });
        }
        return list;
    }

    function backspace(span: int): var {
        return {
            act: "backspace",
            icon: "backspace",
            text: Ui.labels.keyBackspace || "",
            span: span
        };
    }

    function press(entry: var): void {
        if (entry.act === "shift") {
            upper = !upper;
            return;
        }
        if (entry.act === "symbols") {
            symbols = !symbols;
            return;
        }
        if (entry.act === "script") {
            latin = !latin;
            symbols = false;
            return;
        }
        if (!target)
            return;
        if (entry.act === "backspace") {
            target.erase();
        } else if (entry.act === "clear") {
            target.clear();
        } else {
            let text = entry.act === "space" ? " " : entry.text;
            // Dashes of a date come by themselves after day and month.
            if (kind === "date" && text !== "-" && (target.text.length === 2 || target.text.length === 5))
                text = "-" + text;
            target.type(text);
        }
        upper = false;
        Ui.spoke(entry.text);
    }

    // Step to the neighbour in a direction; false when that leaves the keyboard.
    function step(dx: int, dy: int): bool {
        const flat = keys();
        let [row, column] = flat[at];
        if (dx) {
            column += dx;
            if (column < 0 || column >= rows[row].length)
                return false;
        } else {
            const middle = centre(row, column);
            row += dy;
            if (row < 0 || row >= rows.length)
                return false;
            let best = 0;
            for (let c = 0; c < rows[row].length; c++) {
                if (Math.abs(centre(row, c) - middle) < Math.abs(centre(row, best) - middle))
                    best = c;
            }
            column = best;
        }
        // The key itself becomes the keyboard's tab stop once it has the focus.
        keyAt(flat.findIndex(k => k[0] === row && k[1] === column)).forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    function keys(): var {
        const flat = [];
        rows.forEach((row, r) => row.forEach((_, c) => flat.push([r, c])));
        return flat;
    }

    function centre(row: int, column: int): real {
        let x = indent(row);
        for (let c = 0; c < column; c++)
            x += rows[row][c].span;
        return x + rows[row][column].span / 2;
    }

    // Columns left free on each side of a line that is shorter than the longest.
    function indent(row: int): real {
        return (columns - (rows[row] || []).reduce((sum, key) => sum + key.span, 0)) / 2;
    }

    function keyAt(index: int): Item {
        const [row, column] = keys()[index];
        return (lines.itemAt(row) as KeyLine).keyItem(column);
    }

    Accessible.ignored: true
    // Keys lie where hands expect them, whichever way the language reads.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: lines.count * Theme.key + (lines.count - 1) * gap

    Keys.onPressed: event => {
        const moves = {
            [Qt.Key_Left]: [-1, 0],
            [Qt.Key_Right]: [1, 0],
            [Qt.Key_Up]: [0, -1],
            [Qt.Key_Down]: [0, 1]
        };
        const move = moves[event.key];
        if (move && !event.isAutoRepeat && step(move[0], move[1])) {
            Ui.keysInUse = true;
            Ui.touched();
            event.accepted = true;
        }
    }
    onKindChanged: at = 0

    Column {
        spacing: board.gap

        Repeater {
            id: lines

            model: board.rows.length

            KeyLine {
                id: line

                required property int index
                readonly property var entries: board.rows[index] || []

                keys: cells
                leftPadding: board.indent(index) * (board.cell + board.gap)
                scanName: (Ui.labels.scanKeys || "") + " " + (entries[0] ? entries[0].name || entries[0].text : "")
                spacing: board.gap

                Repeater {
                    id: cells

                    model: line.entries.length

                    Key {
                        id: key

                        required property int index
                        readonly property var entry: line.entries[index] || ({})
                        readonly property int place: board.keys().findIndex(k => k[0] === line.index && k[1] === index)

                        activeFocusOnTab: place === board.at
                        held: entry.act === "shift" && board.upper || entry.act === "symbols" && board.symbols
                        icon: entry.icon || ""
                        name: entry.name || entry.text || ""
                        objectName: "key." + (entry.act || entry.text)
                        text: entry.text || ""
                        width: board.cell * (entry.span || 1) + board.gap * ((entry.span || 1) - 1)

                        onActivated: board.press(entry)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                board.at = place;
                        }
                    }
                }
            }
        }
    }
}
