"""Law 4 over registers whose lives are drawn: a figure that was frozen stands, and each later difference is explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from byname.actions.references import NewReference, add_references
from byname.actions.releases import freeze, retract
from byname.ledger.references import world
from byname.queries import _release_checking
from byname.queries.releases import draw, release, verify
from byname.store.models import Entry
from tests.ledger.people import ANDRII, OLEKSII
from tests.ledger.registers import OLHA, Register, fresh_register
from tests.trials.scripts import DAYS, Take, decisions, takes

pytestmark = [pytest.mark.django_db(databases="__all__"), pytest.mark.trial]

STATUSES = ("taken", "held", "returned", "sought", "dead")
_OWN = frozenset({"freeze", "retract", "signing-key"})


@dataclass(frozen=True)
class Frozen:
    """A figure as it was when it was frozen, and after which entry of the journal."""

    number: str
    value: int | None
    signed: bytes
    signature: bytes
    entry: int


def frozen_now(figure: str) -> Frozen:
    """Freeze a figure as it is now."""
    view = release(freeze(draw(figure, viewer=OLHA), by=OLHA), viewer=OLHA)
    last = Entry.objects.order_by("-id").values_list("id", flat=True)[0]
    return Frozen(view.number, view.value, view.signed, view.signature, last)


def unexplained(frozen: Frozen) -> Iterator[str]:
    """Law 4: the same as known then, or the journal's later acts say why not; from then to now each difference has its part."""
    found = verify(frozen.number, viewer=OLHA)
    if not found.people_hold or not found.sound:
        yield f"{frozen.number} is another one without anything that was recorded"
    quiet = not Entry.objects.filter(id__gt=frozen.entry).exclude(action__in=_OWN).exists()
    if quiet and (not found.same or found.changed):
        yield f"{frozen.number} changed while nothing was recorded"
    if found.then is None or found.now is None or frozen.value is None:
        return
    late = sum((each.added or 0) - (each.removed or 0) for each in found.late)
    if found.then - frozen.value != late:
        yield f"{frozen.number} was {frozen.value}, is {found.then} as known then, and {late} are told to have come or gone"
    moved = sum((part.added or 0) - (part.removed or 0) for part in found.parts)
    if found.now - found.then != moved:
        yield f"{frozen.number} is {found.then} as known then, {found.now} as known now, and its parts say {moved}"


def publish_every_number() -> None:
    """Let no number be too small to be told."""
    facts = world().of("register")["register"]
    add_references([NewReference("register", "register", facts | {"threshold": 1})], by=OLHA)


class Printing(RuleBasedStateMachine):
    """A register lives, and figures of it are frozen, asked again, and some taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = ExitStack()
        self.register: Register = self.opened.enter_context(fresh_register())
        self.lists: list[Take] = []
        self.frozen: list[Frozen] = []

    @initialize(first=takes(count=2))
    def begin(self, first: tuple[Take, ...]) -> None:
        publish_every_number()
        for take in first:
            self.arrive(take)

    def arrive(self, take: Take) -> None:
        take.do(self.register)
        self.lists.append(take)

    @precondition(lambda self: len(self.lists) < 4)
    @rule(drawn=takes(count=1))
    def arrive_later(self, drawn: tuple[Take, ...]) -> None:
        self.arrive(replace(drawn[0], title=f"list-{len(self.lists)}"))

    @rule(data=st.data())
    def decide(self, data: st.DataObject) -> None:
        data.draw(decisions(self.lists)).do(self.register)

    @precondition(lambda self: len(self.frozen) < 3)
    @rule(status=st.sampled_from(STATUSES), day=st.sampled_from(DAYS[2:]))
    def freeze(self, status: str, day: int) -> None:
        self.frozen.append(frozen_now(f"{status}@{date.fromordinal(day)}"))

    @precondition(lambda self: len(self.frozen) == 3)
    @rule()
    def take_back(self) -> None:
        if not release(self.frozen[0].number, viewer=OLHA).retracted:
            retract(self.frozen[0].number, why="A slip", by=OLHA)

    @invariant()
    def what_was_published_stands(self) -> None:
        for frozen in self.frozen:
            view = release(frozen.number, viewer=OLHA)
            assert (view.value, view.signed, view.signature) == (frozen.value, frozen.signed, frozen.signature)
            assert view.signature_holds

    @invariant()
    def a_later_difference_is_explained(self) -> None:
        for frozen in self.frozen:
            assert not list(unexplained(frozen))

    def teardown(self) -> None:
        self.opened.close()


def test_law_4_a_frozen_figure_stands_and_is_explained_in_any_life(trials: Callable[[int, int], int]) -> None:
    run_state_machine_as_test(Printing, settings=settings(max_examples=trials(6, 120), stateful_step_count=8))


@pytest.mark.parametrize("forgotten", ["_late", "_parts"])
def test_law_4_finds_a_verification_that_forgets_what_came_later(
    forgotten: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with fresh_register() as register:
        publish_every_number()
        register.take("a", [ANDRII])
        frozen = frozen_now("returned@2023-03-01")
        backfill = forgotten == "_late"
        later = (
            {"received": date(2023, 3, 5)} if backfill else {"received": datetime.now(UTC).date(), "backfill": False}
        )
        register.take("b", [OLEKSII | {"return_date": "2023-02-10"}], **later)
        assert not list(unexplained(frozen))
        monkeypatch.setattr(_release_checking, forgotten, lambda *_arguments: ())
        assert list(unexplained(frozen))
