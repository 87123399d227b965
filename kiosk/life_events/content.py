# SPDX-License-Identifier: EUPL-1.2
"""Read a municipality's content: one YAML file per life event, and ``fees.yaml``.

Texts are not in these files but in the Fluent catalogue, under ids that follow from the names
here: question ``stolen_on`` of event ``wallet-stolen`` is ``wallet-stolen-stolen-on``. See
``docs/content.md`` for the whole format, and :mod:`.check` for what is checked beyond form.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import msgspec

from kiosk.cases import Actor, Cents, Message, Payee, QuestionId, TaskId
from kiosk.life_events.model import (
    BROUGHT,
    Content,
    DatedAmount,
    Deadline,
    FeeRule,
    FeeTable,
    LifeEvent,
    NeedRule,
    Option,
    Question,
    QuestionKind,
    RegistryUse,
    SettlingRules,
    TaskRule,
    Term,
)
from kiosk.life_events.money import is_valid_iban
from kiosk.life_events.source import Source, convert, invalid, read
from kiosk.people import Assurance

if TYPE_CHECKING:
    from kiosk.life_events.offer_model import OfferBook

__all__ = ["Content", "LifeEvent", "Option", "Question", "QuestionKind", "load"]

EVENTS_FOLDER = "life-events"
FEES_FILE = "fees.yaml"
GROUPS_FILE = "groups.yaml"
SHARED_FILES = frozenset({"norms.yaml", "offers.yaml", GROUPS_FILE})
"""Files beside the life events that all of them share; :mod:`.offer_content` reads two of them,
:mod:`.finding` the groups."""

_Id: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,60}$")]
_Name: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,40}$")]
_Fact: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z]+\.[a-z][a-z0-9_]{0,40}$")]
_Bound: TypeAlias = Annotated[int, msgspec.Meta(ge=-999_999_999, le=99_999_999_999)]
_Level: TypeAlias = Literal["none", "low", "substantial", "high"]


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What every part of a content file has in common: no unknown keys."""


class _Option(_Form, frozen=True, kw_only=True):
    id: _Id
    icon: str = ""
    exclusive: bool = False
    offered_when: str = "true"
    was: tuple[_Id, ...] = ()


class _Term(_Form, frozen=True, kw_only=True):
    id: _Name
    days: Annotated[int, msgspec.Meta(ge=-4000, le=4000)] | None = None
    workdays: Annotated[int, msgspec.Meta(ge=1, le=400)] | None = None
    first_workday: bool = False
    least_workdays: Annotated[int, msgspec.Meta(ge=0, le=5)] = 0
    source: Annotated[str, msgspec.Meta(min_length=1)]


class _Question(_Form, frozen=True, kw_only=True):
    id: _Name
    kind: QuestionKind
    hint: bool = False
    """Whether there is a hint text."""
    options: tuple[_Option, ...] = ()
    asked_when: str = "true"
    optional: bool = False
    max_length: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 100
    earliest_days: Annotated[int, msgspec.Meta(ge=0, le=50_000)] | None = None
    latest_days: Annotated[int, msgspec.Meta(ge=0, le=50_000)] | None = None
    terms: tuple[_Term, ...] = ()
    known_from: tuple[_Fact, ...] = ()
    least: _Bound | None = None
    most: _Bound | None = None
    was: tuple[_Name, ...] = ()


class _Registry(_Form, frozen=True, kw_only=True):
    facts: Annotated[tuple[_Name, ...], msgspec.Meta(min_length=1)]
    assurance: Literal["substantial", "high"] = "substantial"
    law: Annotated[str, msgspec.Meta(min_length=1)]
    search: bool = False


class _Deadline(_Form, frozen=True, kw_only=True):
    workdays: Annotated[int, msgspec.Meta(ge=0, le=400)] | None = None
    after: tuple[_Id, ...] = ()
    term: _Name = ""
    source: str


class _Fee(_Form, frozen=True, kw_only=True):
    fee: _Id
    when: str = "true"


class _Need(_Form, frozen=True, kw_only=True):
    id: _Id
    met_when: str = "false"


class _Task(_Form, frozen=True, kw_only=True):
    id: _Id
    needed_when: str
    actor: Actor
    who: _Id | None = None
    """Id of the message that says who acts; by default who the actor is."""
    phone: str = ""
    law: str = ""
    upl: str = ""
    case_type: str = ""
    deadline: _Deadline | None = None
    fees: tuple[_Fee, ...] = ()
    needs: tuple[_Need, ...] = ()
    assurance_at_intake: _Level = "none"
    assurance_before_decision: _Level = "none"
    excludes: tuple[_Id, ...] = ()
    """Tasks that may never be in one plan with this one."""


class _Event(_Form, frozen=True, kw_only=True):
    id: _Id
    icon: str
    case_type: str
    order: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 100
    """Where it stands among the life events to choose from; small numbers come first."""
    offers: tuple[_Id, ...] = ()
    """Offers of ``offers.yaml`` that may be made, in this order."""
    after_death: bool = False
    """Somebody died: nothing is ever offered."""
    no_offers_with: tuple[_Id, ...] = ()
    """Tasks; with one of them in the plan nothing is offered either."""
    registry: _Registry | None = None
    questions: tuple[_Question, ...]
    tasks: tuple[_Task, ...]


class _Amount(_Form, frozen=True, kw_only=True):
    euro: str
    valid_from: dt.date
    source: str


class _FeeEntry(_Form, frozen=True, kw_only=True):
    maximum: _Id | None = None
    amounts: Annotated[tuple[_Amount, ...], msgspec.Meta(min_length=1)]


class _Maximum(_Form, frozen=True, kw_only=True):
    amounts: Annotated[tuple[_Amount, ...], msgspec.Meta(min_length=1)]


class _Payee(_Form, frozen=True, kw_only=True):
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=70)]
    iban: Annotated[str, msgspec.Meta(min_length=15, max_length=42)]
    bic: str = ""


class _Instalments(_Form, frozen=True, kw_only=True):
    most: Annotated[int, msgspec.Meta(ge=1, le=24)]
    least_euro: str
    first_days: Annotated[int, msgspec.Meta(ge=0, le=120)] = 30
    rest: Literal["first", "last"] = "first"


class _Settling(_Form, frozen=True, kw_only=True):
    payee: _Payee
    invoice_days: Annotated[int, msgspec.Meta(ge=1, le=120)]
    instalments: _Instalments
    source: Annotated[str, msgspec.Meta(min_length=1)]


class _Fees(_Form, frozen=True, kw_only=True):
    settling: _Settling | None = None
    fees: dict[_Id, _FeeEntry]
    maxima: dict[_Id, _Maximum] = {}


EventForm = _Event
FeesForm = _Fees
"""How the files are written; :mod:`.schema` tells editors."""


def load(folder: Path) -> Content:
    """Load all content of a folder that holds ``life-events/`` (or of that folder itself).

    Raises KnownError CONTENT_INVALID with file, line and reason.
    """
    events: dict[str, LifeEvent] = {}
    fees = FeeTable()
    digest = hashlib.sha256()
    for path in files(folder):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        made = load_file(path)
        if isinstance(made, FeeTable):
            fees = made
        elif made.id in events:
            raise invalid(made.file, made.line, f"there already is a life event “{made.id}”")
        else:
            events[made.id] = made
    if not events:
        raise invalid(EVENTS_FOLDER, 1, "there is no life event in this folder")
    ordered = dict(sorted(events.items(), key=lambda item: (item[1].order, item[0])))
    offers = _shared(folder, digest)
    return Content(ordered, fees, digest.hexdigest()[:12], folder, offers)


def _shared(folder: Path, digest: hashlib._Hash) -> OfferBook:
    """Read what the life events share, offers and norms, and let it count for the version."""
    from kiosk.life_events import offer_content

    paths = shared_files(folder)
    for name, path in sorted(paths.items()):
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return offer_content.load(paths)


def files(folder: Path) -> list[Path]:
    """Return the life events and the fees of a folder, in the order of their names."""
    return [path for path in _all_files(folder) if path.name not in SHARED_FILES]


def shared_files(folder: Path) -> dict[str, Path]:
    """Return the files that all life events share, offers and norms, by name."""
    return {path.name: path for path in _all_files(folder) if path.name in SHARED_FILES}


def _all_files(folder: Path) -> list[Path]:
    inner = folder / EVENTS_FOLDER
    return sorted((inner if inner.is_dir() else folder).glob("*.yaml"))


def event_of(source: Source) -> LifeEvent:
    """Return the life event of a file. Raises KnownError CONTENT_INVALID."""
    return _event(source)


def fees_of(source: Source) -> FeeTable:
    """Return the fee table of a file. Raises KnownError CONTENT_INVALID."""
    return _fee_table(source)


def load_file(path: Path) -> LifeEvent | FeeTable:
    """Load one content file: the fee table if it is called ``fees.yaml``, else a life event.

    Raises KnownError CONTENT_INVALID with file, line and reason.
    """
    source = read(path, f"{EVENTS_FOLDER}/{path.name}")
    return _fee_table(source) if path.name == FEES_FILE else _event(source)


def _event(source: Source) -> LifeEvent:
    form = convert(source, _Event)
    if form.offers and form.after_death:
        raise source.broken("after a death nothing is offered: take “offers” away", "offers")
    _no_doubles(source, "questions", [q.id for q in form.questions])
    _no_doubles(source, "tasks", [t.id for t in form.tasks])
    for place, task_id in enumerate(form.no_offers_with):
        if task_id not in {task.id for task in form.tasks}:
            raise source.broken(f"there is no task “{task_id}”", "no_offers_with", place)
    terms = [term.id for question in form.questions for term in question.terms]
    for place, task in enumerate(form.tasks):
        if task.deadline and task.deadline.term and task.deadline.term not in terms:
            message = f"no question has a term “{task.deadline.term}”"
            raise source.broken(message, "tasks", place, "deadline", "term")
    taken = [question.id for question in form.questions] + terms
    if doubles := [name for name in terms if taken.count(name) > 1]:
        raise source.broken(f"the name of the term “{doubles[0]}” is there twice", "questions")
    return LifeEvent(
        id=form.id,
        title=Message(form.id),
        icon=form.icon,
        case_type=form.case_type,
        order=form.order,
        questions=tuple(_question(source, form.id, i, q) for i, q in enumerate(form.questions)),
        tasks=tuple(_task(source, form.id, i, t) for i, t in enumerate(form.tasks)),
        registry=_registry(source, form.registry),
        offers=form.offers,
        after_death=form.after_death,
        no_offers_with=tuple(TaskId(task) for task in form.no_offers_with),
        file=source.file,
        line=source.line("id"),
    )


def _registry(source: Source, form: _Registry | None) -> RegistryUse | None:
    if form is None:
        return None
    _no_doubles_of(source, form.facts, "registry", "facts")
    level = Assurance[form.assurance.upper()]
    return RegistryUse(form.facts, level, form.law, form.search, source.line("registry"))


def _no_doubles_of(source: Source, names: tuple[str, ...], *where: str) -> None:
    if doubles := [name for place, name in enumerate(names) if name in names[:place]]:
        raise source.broken(f"“{doubles[0]}” is there twice", *where)


def _no_doubles(source: Source, part: str, ids: list[str], *within: str | int) -> None:
    for place, name in enumerate(ids):
        if name in ids[:place]:
            raise source.broken(f"“{name}” is there twice", *within, part, place, "id")


def _question(source: Source, event: str, place: int, form: _Question) -> Question:
    text = f"{event}-{form.id.replace('_', '-')}"
    here = ("questions", place)
    _no_doubles(source, "options", [o.id for o in form.options], *here)
    _options_fit(source, form, here)
    if form.kind in (QuestionKind.CHOICE, QuestionKind.SEVERAL) and len(form.options) < 2:
        raise source.broken(f"“{form.id}” needs at least two options to choose from", *here)
    if form.kind is QuestionKind.YES_NO and form.optional:
        message = f"“{form.id}” is a yes or no and cannot be passed over; use a choice"
        raise source.broken(message, *here, "optional")
    if form.terms and form.kind is not QuestionKind.DATE:
        raise source.broken(f"“{form.id}” is not a date and has no terms", *here, "terms")
    if any((term.days is None) == (term.workdays is None) for term in form.terms):
        raise source.broken("a term has either “days” or “workdays”", *here, "terms")
    return Question(
        id=QuestionId(form.id),
        kind=form.kind,
        title=Message(text),
        why=Message(f"{text}-why"),
        hint=Message(f"{text}-hint") if form.hint else None,
        options=tuple(
            Option(o.id, Message(f"{text}-{o.id}"), o.icon, o.exclusive, o.offered_when, o.was)
            for o in form.options
        )
        or _brought(form.kind),
        asked_when=form.asked_when,
        optional=form.optional,
        max_length=form.max_length,
        earliest_days=form.earliest_days,
        latest_days=form.latest_days,
        terms=tuple(_term(term) for term in form.terms),
        known_from=form.known_from,
        least=form.least,
        most=form.most,
        was=tuple(QuestionId(old) for old in form.was),
        line=source.line(*here),
    )


_BRINGS = (QuestionKind.DOCUMENT, QuestionKind.PHOTO)
_COUNTED = (QuestionKind.AMOUNT, QuestionKind.NUMBER)
_BROUGHT_ICONS = {"here": "check", "later": "clock", "none": "x"}


def _options_fit(source: Source, form: _Question, here: tuple[str | int, ...]) -> None:
    """Refuse options, least and most where the kind of question has none."""
    if form.options and form.kind not in (QuestionKind.CHOICE, QuestionKind.SEVERAL):
        own = "its own answers" if form.kind in _BRINGS else "no options"
        message = f"“{form.id}” is of kind “{form.kind.value}” and has {own}"
        raise source.broken(message, *here, "options")
    if (form.least is not None or form.most is not None) and form.kind not in _COUNTED:
        key = "least" if form.least is not None else "most"
        message = f"“{form.id}” is not an amount or a number and has no “{key}”"
        raise source.broken(message, *here, key)
    if form.least is not None and form.most is not None and form.least > form.most:
        message = f"“{form.id}” can never be answered: its least is more than its most"
        raise source.broken(message, *here, "least")


def _brought(kind: QuestionKind) -> tuple[Option, ...]:
    """Return the answers to "do you have it with you", the same for every document or photo."""
    if kind not in _BRINGS:
        return ()
    return tuple(
        Option(id, Message(f"bring-{kind.value}-{id}"), _BROUGHT_ICONS[id]) for id in BROUGHT
    )


def _term(form: _Term) -> Term:
    workdays = form.workdays or 0
    days = workdays * 7 // 5 if form.days is None else form.days
    return Term(form.id, days, form.first_workday, form.source, workdays, form.least_workdays)


def _task(source: Source, event: str, place: int, form: _Task) -> TaskRule:
    text = f"{event}-task-{form.id}"
    here = ("tasks", place)
    _no_doubles(source, "needs", [n.id for n in form.needs], *here)
    if form.case_type and form.actor is not Actor.MUNICIPALITY:
        raise source.broken("only a task of the municipality has a case type", *here, "case_type")
    return TaskRule(
        id=TaskId(form.id),
        needed_when=form.needed_when,
        actor=form.actor,
        title=Message(text),
        who=Message(form.who or f"who-{form.actor.value}"),
        summary=Message(f"{text}-summary"),
        when=Message(f"{text}-when"),
        why=Message(f"{text}-why"),
        law=form.law,
        upl=form.upl,
        case_type=form.case_type,
        phone=form.phone,
        deadline=_deadline(source, place, form.deadline),
        fees=tuple(FeeRule(f.fee, f.when) for f in form.fees),
        needs=tuple(NeedRule(n.id, Message(f"need-{n.id}"), n.met_when) for n in form.needs),
        assurance_at_intake=Assurance[form.assurance_at_intake.upper()],
        assurance_before_decision=Assurance[form.assurance_before_decision.upper()],
        excludes=tuple(TaskId(other) for other in form.excludes),
        line=source.line(*here),
    )


def _deadline(source: Source, place: int, form: _Deadline | None) -> Deadline | None:
    if form is None:
        return None
    if (form.workdays is None) == (not form.term) or (form.term and form.after):
        message = "a deadline has either “workdays” or “term”, and “after” only with “workdays”"
        raise source.broken(message, "tasks", place, "deadline")
    after = tuple(TaskId(task) for task in form.after)
    return Deadline(form.workdays or 0, after, form.source, form.term)


def _fee_table(source: Source) -> FeeTable:
    form = convert(source, _Fees)
    for name, entry in form.fees.items():
        if entry.maximum is not None and entry.maximum not in form.maxima:
            message = f"there is no legal maximum “{entry.maximum}”"
            raise source.broken(message, "fees", name, "maximum")
    return FeeTable(
        fees={n: _amounts(source, "fees", n, e.amounts) for n, e in form.fees.items()},
        maxima={n: _amounts(source, "maxima", n, e.amounts) for n, e in form.maxima.items()},
        maximum_of={n: e.maximum for n, e in form.fees.items() if e.maximum},
        settling=_settling(source, form.settling),
        file=source.file,
    )


def _settling(source: Source, form: _Settling | None) -> SettlingRules | None:
    if form is None:
        return None
    iban = form.payee.iban.replace(" ", "").upper()
    if not is_valid_iban(iban):
        raise source.broken("this is not an IBAN: a digit is wrong", "settling", "payee", "iban")
    if not re.fullmatch(r"\d{1,5}\.\d{2}", form.instalments.least_euro):
        where = ("settling", "instalments", "least_euro")
        raise source.broken("write the amount in euros and cents, as 51.10", *where)
    return SettlingRules(
        payee=Payee(form.payee.name, iban, form.payee.bic),
        invoice_days=form.invoice_days,
        most_instalments=form.instalments.most,
        least_instalment=Cents(int(form.instalments.least_euro.replace(".", ""))),
        first_days=form.instalments.first_days,
        rest_first=form.instalments.rest == "first",
        source=form.source,
    )


def _amounts(
    source: Source, part: str, name: str, forms: tuple[_Amount, ...]
) -> tuple[DatedAmount, ...]:
    days = [form.valid_from for form in forms]
    made = []
    for place, form in enumerate(forms):
        here = (part, name, "amounts", place)
        if not re.fullmatch(r"\d{1,5}\.\d{2}", form.euro):
            raise source.broken("write the amount in euros and cents, as 51.10", *here, "euro")
        if form.valid_from in days[:place]:
            raise source.broken("there already is an amount from this day", *here, "valid_from")
        cents = Cents(int(form.euro.replace(".", "")))
        made.append(DatedAmount(cents, form.valid_from, form.source, source.line(*here)))
    return tuple(made)


no_doubles = _no_doubles
question_of = _question
task_of = _task
QuestionForm = _Question
TaskForm = _Task
"""Questions and tasks are written the same way in ``offers.yaml``."""
