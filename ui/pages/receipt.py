# SPDX-License-Identifier: EUPL-1.2
"""What the receipt says, for who hears it: every fact of it, in its order (EN 301 549 5.1.3.16).

The words are those of the paper itself. Left out is the code of the way back, which is scanned.
"""

from __future__ import annotations

from kiosk.cases import Actor, Case, Task
from kiosk.clock import local
from kiosk.config import Hall
from kiosk.letters.data import must_show_identity, open_needs
from kiosk.life_events.money import grouped
from kiosk.people import Representation
from ui.pages.parts import Words, open_words, together


def told(case: Case, hall: Hall, words: Words) -> list[str]:
    """Return the lines of the receipt, after its number."""
    now = [words("receipt-now"), *_tasks(case, words)]
    return [*_head(case, words), *now, *_rest(case, hall, words)]


def _head(case: Case, words: Words) -> list[str]:
    at = local(case.received_at)
    day, clock = at.date().isoformat(), f"{at:%H:%M}"
    lines = [words(case.title), words("paper-received", received_date=day, clock=clock)]
    if case.official_number:
        lines.append(words("paper-official-number", number=case.official_number))
    return lines


def _tasks(case: Case, words: Words) -> list[str]:
    tasks = case.plan.tasks
    return [
        together(
            words("aloud-place", place=place, count=len(tasks)),
            words(task.title),
            *_details(task, words),
            by=". ",
        )
        for place, task in enumerate(tasks, start=1)
    ]


def _details(task: Task, words: Words) -> list[str]:
    details = [words(task.when)]
    if task.actor is not Actor.RESIDENT:
        details.insert(0, words(f"receipt-{task.actor.value}"))
    if task.phone:
        details.append(words("paper-phone", phone=open_words(task.phone)))
    if task.fee and task.fee.amount:
        details.append(words("paper-amount", amount_cents=task.fee.amount))
    return details


def _rest(case: Case, hall: Hall, words: Words) -> list[str]:
    lines = [words("receipt-you"), *_duties(case, words), *_acting(case.representation, words)]
    if case.plan.total:
        total = words("paper-amount", amount_cents=case.plan.total)
        lines += [words("receipt-costs"), together(words("paper-total"), total, by=": ")]
    lines.append(words(f"paper-settlement-{case.settlement.kind.value}"))
    if case.settlement.due and case.settlement.reference:
        lines += [words("receipt-voucher"), grouped(case.settlement.reference)]
    lines += [words("receipt-code"), words("receipt-questions", phone=open_words(hall.phone))]
    return [*lines, words("receipt-keep")]


def _duties(case: Case, words: Words) -> list[str]:
    duties = [words("receipt-identity")] if must_show_identity(case) else []
    needs = open_needs(case)
    if needs:
        duties += [words("paper-needs"), *(words(need.text) for need in needs)]
    return duties or [words("receipt-nothing-to-do")]


def _acting(actor: Representation | None, words: Words) -> list[str]:
    if actor is None:
        return []
    person = actor.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    return [words(f"paper-acting-{actor.capacity.value}", name=name)]
