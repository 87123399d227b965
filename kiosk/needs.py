# SPDX-License-Identifier: EUPL-1.2
"""The needs that follow from who the resident is, and how they change when that is known better."""

from __future__ import annotations

import dataclasses
from typing import Final

from kiosk.cases import Need, Plan, Task
from kiosk.people import Identity

IDENTITY_NEED: Final = "identity"
"""The need that is met when the resident's identity is sure enough for the task's decision."""
INTAKE_NEED: Final = "identity-intake"
"""The need that is met when identity is sure enough to begin; it never holds up taking in."""
BSN_NEED: Final = "bsn"
"""The need of a task whose law works with the BSN; met once it is known from anywhere."""


def after_identity(plan: Plan, identity: Identity, *, bsn_given: bool = False) -> Plan:
    """Return a stored plan whose needs fit what is known of the resident now.

    `bsn_given`: the resident gave a BSN, which nobody checked.
    """
    knows = bsn_given or bool(identity.person and identity.person.bsn)

    def now(task: Task, need: Need) -> Need:
        met = {
            IDENTITY_NEED: identity.assurance >= task.assurance_before_decision,
            INTAKE_NEED: identity.assurance >= task.assurance_at_intake,
            BSN_NEED: knows,
        }.get(need.id, need.met)
        return need if met == need.met else dataclasses.replace(need, met=met)

    return Plan(
        tuple(
            dataclasses.replace(task, needs=tuple(now(task, need) for need in task.needs))
            for task in plan.tasks
        )
    )
