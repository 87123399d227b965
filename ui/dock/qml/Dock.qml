// SPDX-License-Identifier: EUPL-1.2
// The hall around the demo's kiosk: reader, printers, network, power, clock, paper, backend.
pragma ComponentBehavior: Bound

import QtQuick

Window {
    id: dock_window

    required property var dock
    readonly property var hall: dock.state
    readonly property var words: dock.words
    property string chosen: hall.residents[1].id
    readonly property var resident: hall.residents.find(one => one.id === chosen)
    property string sheet: ""

    title: words["title"]
    color: "#1F262B"
    visible: true

    Flickable {
        anchors.fill: parent
        anchors.margins: 20
        contentWidth: width
        contentHeight: all.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: all
            width: parent.width
            spacing: 14

            Item {
                width: parent.width
                height: 40
                Text {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: dock_window.words["title"]
                    color: "#F4F1EA"
                    font.pixelSize: 28
                    font.weight: Font.DemiBold
                }
                Text {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: dock_window.words[dock_window.hall.power === "on" ? "kiosk-on"
                        : dock_window.hall.power === "failing" ? "kiosk-failing" : "kiosk-off"]
                    color: dock_window.hall.power === "on" ? "#9FD0C4" : "#E7B46A"
                    font.pixelSize: 17
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["card"]
                note: dock_window.words[dock_window.hall.reader === "pcsc" ? "card-pcsc" : "card-simulated"]

                Column {
                    width: parent.width
                    spacing: 4
                    Repeater {
                        model: dock_window.hall.residents.length
                        DockRow {
                            required property int index
                            readonly property var one: dock_window.hall.residents[index]
                            width: parent.width
                            objectName: "dock.resident." + one.id
                            text: one.name
                            detail: dock_window.words["resident-" + one.id] || one.description
                            chosen: one.id === dock_window.chosen
                            badge: one.id === dock_window.hall.onReader ? dock_window.words["on-reader"] : ""
                            onPressed: dock_window.chosen = one.id
                        }
                    }
                }
                Text {
                    width: parent.width
                    wrapMode: Text.Wrap
                    color: "#F4F1EA"
                    font.pixelSize: 16
                    text: dock_window.words["can"] + " " + dock_window.resident.can + "   "
                        + dock_window.words["number"] + " " + dock_window.resident.number + "   "
                        + dock_window.words["born"] + " " + dock_window.resident.born + "   "
                        + dock_window.words["expires"] + " " + dock_window.resident.expires
                }
                Flow {
                    width: parent.width
                    spacing: 8
                    DockButton {
                        objectName: "dock.lay"
                        text: dock_window.words["lay"]
                        onPressed: dock_window.dock.act("lay", dock_window.chosen)
                    }
                    DockButton {
                        objectName: "dock.take-off"
                        text: dock_window.words["take-off"]
                        enabled: dock_window.hall.onReader !== ""
                        onPressed: dock_window.dock.act("take-off", "")
                    }
                    DockButton {
                        objectName: "dock.tear-off"
                        text: dock_window.words["tear-off"]
                        danger: true
                        onPressed: dock_window.dock.act("tear-off", "")
                    }
                    DockButton {
                        objectName: "dock.plugged"
                        text: dock_window.words[dock_window.hall.plugged ? "unplug" : "plug"]
                        danger: true
                        on: !dock_window.hall.plugged
                        onPressed: dock_window.dock.act("plugged", dock_window.hall.plugged ? "false" : "true")
                    }
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["scanner"]
                Flow {
                    width: parent.width
                    spacing: 8
                    Repeater {
                        model: ["scan-lines", "scan-back", "scan-letter", "scan-biscuits"]
                        DockButton {
                            required property string modelData
                            objectName: "dock." + modelData
                            text: dock_window.words[modelData]
                            onPressed: dock_window.dock.act(modelData, dock_window.chosen)
                        }
                    }
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["printers"]
                Grid {
                    width: parent.width
                    columns: 2
                    spacing: 8
                    Repeater {
                        model: [["receipt-cover", "receiptCover"], ["receipt-paper", "receiptPaper"],
                            ["letter-cover", "letterCover"], ["letter-paper", "letterPaper"]]
                        DockButton {
                            required property var modelData
                            width: (all.width - 8) / 2
                            objectName: "dock." + modelData[0]
                            checkable: true
                            text: dock_window.words[modelData[0]]
                            on: dock_window.hall[modelData[1]]
                            onPressed: dock_window.dock.act(modelData[0], on ? "false" : "true")
                        }
                    }
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["power"]
                note: dock_window.hall.clock
                Flow {
                    width: parent.width
                    spacing: 8
                    DockButton {
                        objectName: "dock.network"
                        checkable: true
                        danger: true
                        text: dock_window.words["network"]
                        on: !dock_window.hall.network
                        onPressed: dock_window.dock.act("network", dock_window.hall.network ? "false" : "true")
                    }
                    DockButton {
                        objectName: "dock.cut-power"
                        danger: true
                        text: dock_window.words["cut-power"]
                        enabled: dock_window.hall.power === "on"
                        onPressed: dock_window.dock.act("cut-power", "")
                    }
                    DockButton {
                        objectName: "dock.give-power"
                        text: dock_window.words["give-power"]
                        enabled: dock_window.hall.power !== "on"
                        onPressed: dock_window.dock.act("give-power", "")
                    }
                    Repeater {
                        model: [["day-back", "-86400"], ["hour-back", "-3600"], ["clock-right", "0"],
                            ["hour-on", "3600"], ["day-on", "86400"]]
                        DockButton {
                            required property var modelData
                            objectName: "dock.clock." + modelData[0]
                            text: dock_window.words[modelData[0]]
                            enabled: modelData[1] !== "0" || dock_window.hall.shifted
                            onPressed: dock_window.dock.act("clock", modelData[1])
                        }
                    }
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["clerk"]
                Text {
                    width: parent.width
                    color: "#F4F1EA"
                    font.pixelSize: 16
                    text: dock_window.words["clerk-id"] + " " + dock_window.hall.clerk + "   "
                        + dock_window.words["passphrase"] + " " + dock_window.hall.passphrase
                }
                Flow {
                    width: parent.width
                    spacing: 8
                    Repeater {
                        model: dock_window.hall.clerks.length
                        DockButton {
                            required property int index
                            readonly property var one: dock_window.hall.clerks[index]
                            objectName: "dock.lay-badge." + one.id
                            text: dock_window.words["lay-badge"] + " " + one.name + " · "
                                + dock_window.words["pin"] + " " + one.pin
                            on: dock_window.hall.onReader === one.id
                            onPressed: dock_window.dock.act("lay-badge", one.id)
                        }
                    }
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["paper"]
                Text {
                    visible: dock_window.hall.papers.length === 0
                    color: "#A9B4BA"
                    font.pixelSize: 16
                    text: dock_window.words["paper-none"]
                }
                Flow {
                    width: parent.width
                    spacing: 10
                    Repeater {
                        model: dock_window.hall.papers
                        DockSheet {
                            required property string modelData
                            required property int index
                            objectName: "dock.paper." + index
                            source: modelData
                            name: dock_window.words["sheet"] + " " + (index + 1)
                            onPressed: dock_window.sheet = modelData
                        }
                    }
                }
            }

            DockSection {
                width: parent.width
                title: dock_window.words["backend"]
                Text {
                    width: parent.width
                    wrapMode: Text.Wrap
                    color: "#D9DEE0"
                    font.pixelSize: 14
                    lineHeight: 1.2
                    text: dock_window.hall.backend.join("\n")
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: dock_window.sheet !== ""
        color: "#1F262B"
        Flickable {
            anchors.fill: parent
            anchors.margins: 16
            anchors.bottomMargin: 72
            contentWidth: width
            contentHeight: large.height
            clip: true
            Image {
                id: large
                width: parent.width
                height: sourceSize.width > 0 ? width * sourceSize.height / sourceSize.width : 0
                fillMode: Image.PreserveAspectFit
                source: dock_window.sheet
                mipmap: true
            }
        }
        DockButton {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 16
            width: 200
            objectName: "dock.close"
            text: dock_window.words["close"]
            onPressed: dock_window.sheet = ""
        }
    }
}
