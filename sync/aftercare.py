# SPDX-License-Identifier: EUPL-1.2
"""What is done when there is nothing to send: compare, close, fetch official numbers, ask.

None of it may hold up what is owed, so it is done in small portions between two looks at the
outbox, over one connection.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.cases import CaseNumber
from kiosk.clock import Clock
from kiosk.config import Backend, Hall
from kiosk.logs import log
from kiosk.store.outbox import Step
from kiosk.store.owed import steps_to_close
from kiosk.store.store import Store
from sync import check, reconcile
from sync.pull import Puller
from sync.zgw.client import ZgwClient
from sync.zgw.errors import NotTheBackend, Refused, ZgwError
from sync.zgw.resources import Reserved

PORTION = 20
"""Cases that are compared between two looks at the outbox."""
RESERVE = "zaaknummer_reserveren"
_ASK_AGAIN_SECONDS = 3600.0
_OURS = ("zaak", "hoofdzaak", "informatieobject")
"""Fields that name what an earlier step made."""


class Aftercare:
    """Looks after what was sent. Belongs to one thread."""

    def __init__(
        self, store: Store, client: ZgwClient, backend: Backend, hall: Hall, clock: Clock
    ) -> None:
        self._store = store
        self._client = client
        self._backend = backend
        self._hall = hall
        self._clock = clock
        self._puller = Puller(store, client, clock)
        self._no_numbers_since: float | None = None

    def portion(self) -> bool:
        """Do some of it. Returns whether steps are owed now that were not, or more waits to be
        compared, so that nobody should rest. A line that fails ends the portion quietly.
        """
        try:
            owed, compared = self.examine(PORTION)
            self.fetch_numbers()
            self._puller.pull()
        except ZgwError:
            return False
        return owed or compared == PORTION

    def examine(self, most: int) -> tuple[bool, int]:
        """Compare up to `most` cases with the backend, mend and close.

        Returns whether steps are owed now that were not, and how many cases were compared.
        Raises ZgwError when the line fails.
        """
        owed, count = False, 0
        for number in self._store.to_examine(most):
            count += 1
            try:
                owed = self._examine_as_far_as_may_be(number) or owed
            except ZgwError:
                self._store.postpone_examination(number)
                raise
        return owed, count

    def _examine_as_far_as_may_be(self, number: CaseNumber) -> bool:
        try:
            return self._examine(number)
        except Refused:
            # Not ours to read any more: a person at the backend has to look.
            self._compare_letters(number)
            self._store.examined(number, ("unreadable",))
            return False

    def _examine(self, number: CaseNumber) -> bool:
        findings = check.examine(self._client, self._store, number, contents=True)
        mended = check.mend(self._client, self._store, findings)
        self._doubt(f for f in mended.left if f.fault is check.Fault.DIFFERS)
        if mended.again or mended.removed or mended.left:
            log(
                "sync.compared",
                case=number,
                again=mended.again,
                removed=mended.removed,
                left=len(mended.left),
            )
        if mended.again:
            return True  # examined again when they are done
        left = tuple(f"{finding.fault.value} {finding.key}" for finding in mended.left)
        self._store.examined(number, left)
        return not left and self._close(number)

    def _compare_letters(self, number: CaseNumber) -> None:
        """Compare the letters of a case that cannot be read: that of them is still owed."""
        self._doubt(check.examine_documents(self._client, self._store, number))

    def _doubt(self, findings: Iterable[check.Finding]) -> None:
        """Put letters whose content is not known to be there on the clerks' list.

        Until then the case stays at this kiosk, with the letter as it was sent.
        """
        for finding in findings:
            self._store.step_doubted(finding.step, reconcile.OTHER_CONTENT)

    def _close(self, number: CaseNumber) -> bool:
        """Owe the end of what ends at the kiosk, once everything else is there."""
        if not self._backend.close:
            return False
        case = self._store.case(number)
        wanted = steps_to_close(case, self._clock.now(), self._backend.close)
        there = {step.key for step in self._store.steps(number)}
        if all(step.key in there for step in wanted):
            return False
        self._store.owe_steps(number, wanted)
        return True

    # --- official numbers --------------------------------------------------------------------

    def fetch_numbers(self) -> int:
        """Fill the stock of official numbers when it is half empty; returns how many came.

        A stock that the configuration does not want any more is forgotten. Raises ZgwError when
        the line fails.
        """
        stock = self._store.official_stock()
        if self._backend.numbers != "reserved":
            if stock:
                self._store.drop_official()
            return 0
        wanted = self._backend.reserve - stock
        if stock * 2 > self._backend.reserve or wanted <= 0 or self._is_known_to_lack_it():
            return 0
        body = {"bronorganisatie": self._hall.rsin, "aantal": wanted}
        try:
            got = self._client.post_any(
                f"{self._client.zaken}/{RESERVE}",
                body,
                Reserved | tuple[Reserved, ...],  # type: ignore[arg-type]
            )
        except (Refused, NotTheBackend) as error:
            if isinstance(error, NotTheBackend) and error.status not in (404, 405):
                raise
            self._no_numbers_since = self._clock.monotonic()
            log("sync.no-official-numbers", error=type(error).__name__)
            return 0
        numbers = [got] if isinstance(got, Reserved) else list(got)
        kept = [one.zaaknummer for one in numbers[:wanted]]
        self._store.keep_official(kept)
        return len(kept)

    def _is_known_to_lack_it(self) -> bool:
        since = self._no_numbers_since
        return since is not None and self._clock.monotonic() - since < _ASK_AGAIN_SECONDS


def tells_of_loss(refusal: Refused) -> bool:
    """Tell whether a refusal says that what an earlier step made is not there any more."""
    if refusal.status in (404, 410):
        return True
    named = {param.name.rpartition(".")[2] for param in refusal.params}
    return refusal.has("does_not_exist") and not named.isdisjoint(_OURS)


def recover(client: ZgwClient, store: Store, step: Step) -> int:
    """Owe again what the backend lost of the case of a refused step; returns how many steps.

    Raises ZgwError when the backend cannot be asked.
    """
    findings = check.examine(client, store, step.case, contents=False)
    missing = [f for f in findings if f.fault is check.Fault.MISSING]
    again = check.mend(client, store, missing).again
    if again:
        log("sync.compared", case=step.case, again=again, removed=0, left=0)
        # It was put back to a backup: other cases may have lost something too.
        store.examine_again()
    return again
