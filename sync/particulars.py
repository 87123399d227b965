# SPDX-License-Identifier: EUPL-1.2
"""What else the backend is told of a case: address, properties, clerk, mandate, payment.

Pure functions from a case to request bodies, as in :mod:`sync.steps`; kept apart from it because
none of these is needed for a case to be one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from kiosk.cases import Case, CashPayment, Cents, QuestionId, Task, is_valid_bsn
from kiosk.people import Person
from sync.steps import Body, Words, moment, shorten
from sync.zgw.catalogi import CaseType

PHONE: Final = QuestionId("phone")
ADDRESS: Final = QuestionId("address")
_NAME_LIMIT: Final = 200
_HOUSE: Final = re.compile(r"\s*(\d{1,5})\s*-?\s*([A-Za-z]?)\s*-?\s*([0-9A-Za-z]{0,4})\s*")


def properties(case: Case, case_type: CaseType, words: Words) -> dict[str, str]:
    """Return the values of the properties that the case type knows, by the property's address.

    Which there are and what they are called is in ``backend-property-...`` of the texts.
    """
    channel = "phone" if case.answers.get(PHONE) else "letter"
    facts = {
        "identity": words(f"backend-value-identity-{case.identity.method.value}"),
        "assurance": words(f"backend-value-assurance-{case.identity.assurance.name.lower()}"),
        "channel": words(f"backend-value-channel-{channel}"),
        "language": case.language,
        "kiosk": str(case.number),
    }
    names = {words(f"backend-property-{fact}").casefold(): value for fact, value in facts.items()}
    known = [(name.casefold(), url) for name, url in case_type.properties]
    return {url: names[name] for name, url in known if name in names}


def address(case: Case, zaak_url: str) -> Body | None:
    """Return the address that the resident gave as what the case is about.

    None when it cannot be told apart into street, number and town, as the standard wants it.
    """
    given = case.answers.get(ADDRESS)
    if not isinstance(given, str):
        return None
    parts = [part.strip() for part in given.split(";")]
    if len(parts) != 4 or not parts[2] or not parts[3]:
        return None
    house = _HOUSE.fullmatch(parts[1])
    if house is None:
        return None
    number, letter, addition = house.groups()
    return {
        "zaak": zaak_url,
        "object": "",
        "objectType": "adres",
        "relatieomschrijving": "Opgegeven adres",
        "objectIdentificatie": {
            "identificatie": "",
            "wplWoonplaatsNaam": parts[3][:80],
            "gorOpenbareRuimteNaam": parts[2][:80],
            "huisnummer": int(number),
            "huisletter": letter,
            "huisnummertoevoeging": addition,
            "postcode": parts[0].replace(" ", "")[:7],
        },
    }


def clerk(clerk_id: str, name: str, zaak_url: str, roltype: str, words: Words) -> Body:
    """Return a clerk as the one who handles the case."""
    return {
        "zaak": zaak_url,
        "betrokkeneType": "medewerker",
        "roltype": roltype,
        "roltoelichting": words("backend-clerk"),
        "betrokkeneIdentificatie": {
            "identificatie": clerk_id[:128],
            "achternaam": shorten(name, _NAME_LIMIT),
        },
    }


def mandate(holder: Person, zaak_url: str, roltype: str, words: Words) -> Body:
    """Return who acts for the resident on a mandate."""
    identification: Body = {
        "geslachtsnaam": shorten(holder.family_name or words("backend-name-unknown"), _NAME_LIMIT)
    }
    if holder.given_names:
        identification["voornamen"] = shorten(holder.given_names, _NAME_LIMIT)
    if holder.birth_date:
        identification["geboortedatum"] = holder.birth_date[:18]
    if is_valid_bsn(holder.bsn):
        identification["inpBsn"] = holder.bsn
    return {
        "zaak": zaak_url,
        "betrokkeneType": "natuurlijk_persoon",
        "roltype": roltype,
        "roltoelichting": words("backend-mandate"),
        "indicatieMachtiging": "gemachtigde",
        "betrokkeneIdentificatie": identification,
    }


def payment(
    case: Case, task: Task | None, payments: Sequence[CashPayment], now: dt.datetime
) -> Body | None:
    """Return the change of a zaak after cash was taken; None when there is nothing to say.

    What was taken counts for the whole case: a sub-case is paid when everything is. `now` is the
    server's: a day of payment never lies after it.
    """
    paid = sum(payment.amount for payment in payments)
    due = case.settlement.due if task is None else task.fee.amount if task.fee else Cents(0)
    if not paid or not due:
        return None
    whole = paid >= case.settlement.due
    if task is not None and not whole:
        return None
    last = min(max(payment.taken_at for payment in payments), now).replace(microsecond=0)
    return {
        "betalingsindicatie": "geheel" if whole else "gedeeltelijk",
        "laatsteBetaaldatum": moment(last),
    }


def result(zaak_url: str, kind: str, words: Words) -> Body:
    """Return the outcome of a case that ended at the kiosk."""
    return {"zaak": zaak_url, "resultaattype": kind, "toelichting": words("backend-result")}


def end(zaak_url: str, kind: str, at: dt.datetime, words: Words) -> Body:
    """Return the last status of a case that ended at the kiosk."""
    return {
        "zaak": zaak_url,
        "statustype": kind,
        "datumStatusGezet": moment(at),
        "statustoelichting": words("backend-closed"),
    }
