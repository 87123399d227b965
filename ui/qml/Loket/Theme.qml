// SPDX-License-Identifier: EUPL-1.2
// Tokens to pixels: colours of the chosen contrast mode, sizes in millimetres of the real panel.
pragma Singleton

import QtQuick

QtObject {
    // Set once by Main: the map made by ui/theme.py, and the resident's comfort settings.
    property var tokens: ({})
    property int textSize: 1
    property string mode: "light"

    readonly property var colours: (tokens.modes || {})[mode] || (tokens.modes || {}).light || {}
    readonly property color paper: colours.paper || "#ffffff"
    readonly property color surface: colours.surface || "#ffffff"
    readonly property color ink: colours.ink || "#000000"
    readonly property color muted: colours.muted || "#000000"
    readonly property color line: colours.line || "#000000"
    readonly property color hair: colours.hair || "#000000"
    readonly property color action: colours.action || "#000000"
    readonly property color actionInk: colours.actionInk || "#ffffff"
    readonly property color tint: colours.tint || "#ffffff"
    readonly property color attention: colours.attention || "#000000"
    readonly property color attentionTint: colours.attentionTint || "#ffffff"
    readonly property color focus: colours.focus || "#000000"
    readonly property color band: colours.band || "#ffffff"
    readonly property color bandInk: colours.bandInk || "#000000"
    readonly property color bandArt: colours.bandArt || "#000000"
    readonly property bool stark: mode === "high" || mode === "high-dark"

    readonly property real pxPerMm: tokens.pxPerMm || 3.2126
    readonly property real capMm: (tokens.capHeights || [4, 5.2, 7.3, 9])[textSize]
    readonly property real bodyPx: capMm * pxPerMm / (tokens.capRatio || 0.668)
    // VVSG 2.0 7.1-G names bands of capital height: text is never rounded below its own.
    readonly property int body: Math.ceil(bodyPx)
    readonly property real titleRatio: (tokens.titleRatio || [2, 2, 1.5, 1.3])[textSize]
    readonly property int title: Math.ceil(bodyPx * (low ? Math.min(1.5, titleRatio) : titleRatio))
    readonly property int hero: Math.ceil(title * (textSize > 1 ? 1.05 : 1.25))
    // One level below the largest: where nine millimetres would not fit in one sixth of the width.
    readonly property int bar: Math.min(body, Math.ceil(7.3 * pxPerMm / (tokens.capRatio || 0.668)))
    readonly property real lineHeight: tokens.lineHeight || 1.24
    readonly property bool motion: tokens.motion || false
    // How long the same press again counts as one; set by Main from the resident's comfort.
    property int debounceMs: 500
    property int wait: 0
    readonly property int keyDebounceMs: wait > 0 ? debounceMs / 2 : tokens.keyDebounceMs || 180

    readonly property int touch: mm(15.4)
    // Height of the window in pixels; Main tells. Low windows get closer rows, never smaller words.
    property int windowHeight: 1920
    readonly property bool low: windowHeight < Math.max(mm(230), 28 * body)
    readonly property int row: mm(low ? 17 : windowHeight > mm(420) ? 24 : 20)
    readonly property int key: mm(windowHeight > mm(420) ? 19 : 15.4)
    readonly property int gap: mm(3.6)
    readonly property int radius: mm(tokens.radiusMm ?? 2.2)
    readonly property int stroke: Math.max(2, mm(0.55))
    readonly property int strokeStrong: Math.max(3, mm(stark ? 1.4 : 1.15))
    readonly property int iconSize: Math.max(mm(9), Math.round(body * 1.25))

    // A colour of another mode than the one in use: for a sample of it.
    function sample(of: string, name: string): color {
        return ((tokens.modes || {})[of] || colours)[name] || "#000000";
    }

    function bodyOf(size: int): int {
        return Math.ceil((tokens.capHeights || [4, 5.2, 7.3, 9])[size] * pxPerMm / (tokens.capRatio || 0.668));
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * pxPerMm);
    }

    function icon(name: string, colour: color): string {
        return name ? "image://icon/" + name + "/" + hex(colour) : "";
    }

    function art(name: string): string {
        const warm = colours.artWarm || "#ffffff";
        const tone = colours.artTint || "#ffffff";
        return "image://art/" + name + "/" + [ink, action, tone, warm, surface].map(hex).join("-");
    }

    function hex(colour: var): string {
        return String(colour).slice(-6);
    }
}
