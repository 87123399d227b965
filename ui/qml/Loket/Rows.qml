// SPDX-License-Identifier: EUPL-1.2
// The rows of a page; delegates live as long as the page keeps its number of rows, so that a
// change of one answer moves no focus.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: rows

    property var page: ({})
    property string prefix: ""
    property bool roomy: false
    readonly property var entries: page.rows || []
    readonly property bool scrollGroup: true
    // Rows that were made once stay, empty and unseen, for the next page.
    property int most: 0

    onEntriesChanged: most = Math.max(most, entries.length)

    spacing: Theme.gap
    visible: entries.length > 0

    Repeater {
        model: rows.most

        Loader {
            id: slot

            required property int index
            readonly property var entry: rows.entries[index] || ({})
            readonly property bool used: index < rows.entries.length
            property string kind: "nav"

            onEntryChanged: {
                if (index < rows.entries.length)
                    kind = entry.role || "nav";
            }
            Component.onCompleted: kind = entry.role || "nav"

            visible: used
            sourceComponent: kind === "task" ? taskRow : kind === "fact" ? factRow : choiceRow
            width: rows.width

            Component {
                id: choiceRow

                ChoiceRow {
                    entry: slot.entry
                    objectName: rows.prefix + "row." + slot.entry.id
                    atOnce: kind === "choice" && !(rows.page.primary || ({})).id
                    roomy: rows.roomy
                    width: slot.width

                    onActivated: Ui.choose(slot.entry.id)
                }
            }
            Component {
                id: taskRow

                TaskRow {
                    entry: slot.entry
                    objectName: rows.prefix + "row." + slot.entry.id
                    width: slot.width

                    onActivated: Ui.choose(slot.entry.id)
                }
            }
            Component {
                id: factRow

                FactRow {
                    changeable: rows.page.kind === "review" && (slot.entry.id || "") !== ""
                    entry: slot.entry
                    objectName: rows.prefix + "row." + slot.entry.id
                    width: slot.width

                    onActivated: {
                        if (changeable)
                            Ui.choose(slot.entry.id);
                    }
                }
            }
        }
    }
}
