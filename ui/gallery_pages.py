# SPDX-License-Identifier: EUPL-1.2
"""Sample page models for looking at: one of every kind, as the bridge would give them."""

from __future__ import annotations

from typing import Any

PATH = ["Wat is er gebeurd", "Wie u bent", "Uw plan", "Betalen", "Nakijken"]


def path(here: int) -> list[dict[str, str]]:
    """The named steps with `here` as the current one."""
    state = ["done"] * here + ["here"] + ["ahead"] * (len(PATH) - here - 1)
    return [{"text": text, "state": s} for text, s in zip(PATH, state, strict=True)]


def row(id: str, text: str, role: str = "choice", **more: Any) -> dict[str, Any]:
    """A row with everything a row has."""
    blank = {"detail": "", "icon": "", "chosen": False, "badge": "", "tone": ""}
    return {"id": id, "text": text, "role": role, **blank, **more}


def page(key: str, kind: str, title: str, **more: Any) -> dict[str, Any]:
    """A page with everything a page has."""
    blank: dict[str, Any] = {
        "body": [], "hint": "", "error": "", "illustration": "", "big": "", "bigLabel": "",
        "rows": [], "fields": [], "primary": {}, "actions": [], "path": [], "progress": -1,
    }  # fmt: skip
    return {"key": key, "kind": kind, "title": title, **blank, **more}


def field(id: str, label: str, value: str, keyboard: str, **more: Any) -> dict[str, Any]:
    """A field with everything a field has."""
    blank = {"mask": False, "hint": "", "maxLength": 0, "error": ""}
    return {"id": id, "label": label, "value": value, "keyboard": keyboard, **blank, **more}


NEXT = {"id": "next", "text": "Verder", "enabled": True}

PAGES: dict[str, dict[str, Any]] = {
    "start": page(
        "start", "start", "Is er iets gebeurd? Wij helpen u.",
        body=["Kies hieronder wat er is gebeurd. U heeft geen afspraak nodig."],
        rows=[
            row("wallet", "Mijn portemonnee is gestolen", "nav", icon="wallet"),
            row("resume", "Ik heb een brief met een code", "nav", icon="mail"),
            row("other", "Iets anders", "nav", icon="message-circle"),
        ],
    ),
    "welcome": page(
        "welcome", "message", "Wat vervelend. Wij helpen u.",
        body=[
            "U beantwoordt een paar vragen. Daarna weet u wat u moet doen.",
            "Dat duurt ongeveer vijf minuten.",
        ],
        illustration="wallet", primary={"id": "next", "text": "Beginnen"}, path=path(0),
    ),
    "choices": page(
        "lost", "choices", "Wat zat er in uw portemonnee?",
        hint="U kunt meer antwoorden kiezen.",
        rows=[
            row("id", "Identiteitskaart", "check", icon="id", chosen=True),
            row("passport", "Paspoort", "check", icon="e-passport"),
            row("licence", "Rijbewijs", "check", icon="steering-wheel", chosen=True),
            row("bank", "Bankpas of creditcard", "check", icon="credit-card", chosen=True),
            row("pass", "Voorbeeldpas voor een laag inkomen", "check", icon="discount"),
            row("other", "Iets anders", "check", icon="wallet"),
        ],
        primary=NEXT, path=path(0),
    ),
    "yes-no": page(
        "police", "choices", "Heeft u al aangifte gedaan bij de politie?",
        body=["Voor een verklaring van vermissing is dat niet altijd nodig."],
        error="Kies een antwoord. Daarna kunt u verder.",
        rows=[row("yes", "Ja", icon="check"), row("no", "Nee", icon="x", chosen=True)],
        primary=NEXT, path=path(0),
    ),
    "date": page(
        "when", "entry", "Wanneer is uw portemonnee gestolen?",
        hint="Weet u het niet precies? Geef dan de dag waarop u het merkte.",
        fields=[
            field("when", "Dag, maand en jaar", "24-11-20", "date", hint="Bijvoorbeeld 24-11-2026"),
        ],
        primary=NEXT, actions=[{"id": "today", "text": "Het was vandaag", "icon": "calendar"}],
        path=path(0),
    ),
    "address": page(
        "address", "entry", "Wat is uw adres?",
        fields=[
            field("postcode", "Postcode", "1234 AB", "text"),
            field("number", "Huisnummer", "", "text", error="Vul uw huisnummer in."),
        ],
        primary=NEXT, path=path(0),
    ),
    "card": page(
        "card", "card", "Leg uw identiteitskaart op de lezer.",
        body=["De lezer zit rechts onder het scherm. Laat de kaart liggen tot wij klaar zijn."],
        illustration="card-on-reader", progress=0.45,
        actions=[{"id": "later", "text": "Ik heb geen kaart bij mij", "icon": "id-off"}],
        path=path(1),
    ),
    "plan": page(
        "plan", "plan", "Dit is uw plan.",
        body=["Vijf dingen. Twee doet u zelf, drie doen wij."],
        rows=[
            row("bank", "Blokkeer uw bankpassen", "task", icon="phone-call", tone="attention",
                detail="U belt nu met uw bank.", badge="Nu"),
            row("loss", "Verklaring van vermissing", "task", icon="file-text",
                detail="Wij regelen dit vandaag.", badge="Gratis"),
            row("id", "Nieuwe identiteitskaart", "task", icon="id",
                detail="U haalt hem op vanaf 1 december.", badge="€ 78,05"),
            row("licence", "Nieuw rijbewijs", "task", icon="steering-wheel",
                detail="U haalt het op vanaf 2 december.", badge="€ 51,10"),
            row("pass", "Nieuwe Voorbeeldpas", "task", icon="discount", tone="done",
                detail="Wij sturen hem naar uw huis.", badge="Gratis"),
        ],
        primary=NEXT, path=path(2),
    ),
    "task": page(
        "task-bank", "task", "Blokkeer uw bankpassen.",
        body=["Bel nu met de telefoon naast dit scherm. Bellen is gratis."],
        big="088 385 53 72", bigLabel="Nummer om te bellen", illustration="phone",
        rows=[
            row("", "Wie", "fact", detail="U belt zelf"),
            row("", "Wanneer", "fact", detail="Nu, voordat u verder gaat"),
            row("", "Waarom in uw plan", "fact", detail="U zei: mijn bankpas is ook weg"),
        ],
        primary={"id": "called", "text": "Ik heb gebeld"},
        actions=[{"id": "later", "text": "Ik bel later", "icon": "clock"}], path=path(2),
    ),
    "fees": page(
        "fees", "fees", "Hoe wilt u betalen?",
        big="€ 129,15", bigLabel="Samen kost dit",
        rows=[
            row("cash", "Contant aan de balie", icon="cash"),
            row("card", "Met pas aan de balie", icon="credit-card"),
            row("invoice", "Met een rekening", icon="mail", detail="U betaalt binnen 30 dagen."),
            row("instalments", "In delen", icon="calendar-due", chosen=True,
                detail="U betaalt elke maand een deel."),
            row("waiver", "Ik kan dit niet betalen", icon="heart-handshake",
                detail="Wij kijken of het gratis kan."),
            row("later", "Later beslissen", icon="clock"),
        ],
        primary=NEXT, path=path(3),
    ),
    "review": page(
        "review", "review", "Klopt dit?",
        body=["Kijk alles rustig na. U kunt elk antwoord wijzigen."],
        rows=[
            row("lost", "Wat zat erin", "fact", detail="Identiteitskaart, rijbewijs, bankpas"),
            row("when", "Wanneer", "fact", detail="24 november 2026"),
            row("where", "Waar", "fact", detail="Op het Stationsplein, in de bus"),
            row("police", "Aangifte gedaan", "fact", detail="Nee"),
            row("phone", "Telefoonnummer", "fact", detail="06 12 34 56 78"),
            row("pay", "Betalen", "fact", detail="In delen, samen € 129,15"),
        ],
        primary={"id": "confirm", "text": "Ja, dit klopt"}, path=path(4),
    ),
    "paper": page(
        "paper", "paper", "Pak uw bon en uw brief.",
        body=["Wij hebben uw aanvraag ontvangen."], big="2026 01 00042 K",
        bigLabel="Uw zaaknummer", illustration="take-paper",
        primary={"id": "taken", "text": "Ik heb mijn papieren"},
        actions=[{"id": "failed", "text": "Er komt geen papier", "icon": "printer"}],
    ),
    "working": page("working", "working", "Een ogenblik.", body=["Wij lezen uw kaart."]),
    "clerk": page(
        "sign-in", "clerk", "Aanmelden als medewerker",
        fields=[
            field("name", "Naam", "j.devries", "text"),
            field("passphrase", "Wachtzin", "geheim", "text", mask=True),
        ],
        primary={"id": "sign-in", "text": "Aanmelden"},
    ),
}  # fmt: skip

OVERLAYS: dict[str, dict[str, Any]] = {
    "time-out": page(
        "time-out", "dialog", "Bent u er nog?",
        body=["Over 30 seconden stoppen wij. Uw antwoorden zijn dan weg."],
        illustration="hourglass", progress=0.7,
        primary={"id": "stay", "text": "Ja, ik ga verder"},
        actions=[{"id": "leave", "text": "Nee, ik stop", "icon": "logout"}],
    ),
    "printer": page(
        "printer", "dialog", "De printer heeft geen papier.",
        body=["Uw aanvraag is veilig bewaard.", "Een medewerker vult het papier bij."],
        illustration="clerk", primary={"id": "wait", "text": "Ik wacht"},
        actions=[{"id": "no-paper", "text": "Ga verder zonder papier", "icon": "arrow-right"}],
    ),
}  # fmt: skip

LABELS = {
    "textSize": "Tekst", "contrast": "Contrast", "voice": "Stem", "language": "Taal",
    "settings": "Instellen", "scanRows": "Antwoorden", "scanButtons": "Knoppen",
    "scanBar": "Onderste rij", "scanKeys": "Toetsen",
    "help": "Hulp", "stop": "Stoppen", "back": "Terug", "repeat": "Herhaal", "change": "Wijzig",
    "scrollUp": "Omhoog", "scrollDown": "Meer", "keyShift": "Hoofdletter",
    "keySigns": "Andere tekens", "keySpace": "Spatie", "keyBackspace": "Wissen",
    "keyClear": "Alles wissen",
}  # fmt: skip


def chrome(**more: Any) -> dict[str, Any]:
    """The frame around a page."""
    return {
        "hall": "Gemeente Voorbeeldstad", "place": "Stadhuis", "logo": "", "clock": "14:32",
        "note": "",
        "labels": LABELS, "language": "nl", "rtl": False, "chosenWord": "gekozen",
        "canBack": True, **more,
    }  # fmt: skip


def comfort(**more: Any) -> dict[str, Any]:
    """The resident's settings."""
    return {
        "textSize": 1, "contrast": "light", "voice": False, "lowReach": False, "switches": 0,
        "explore": False, "ignoredMs": 500, "wait": 0, "scanMs": 2500,
        "languageName": "Nederlands", **more,
    }  # fmt: skip
