from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.actions import following
from byname.actions.following import follow_up
from byname.core.linkage.model import WEIGHTS
from byname.core.linkage.policy import Grade, grade
from byname.ledger.following import rebuild
from byname.ledger.linkmeetings import keep_met, remembered_met, trust_met
from byname.store.models import DerivedHead, LinkMet
from tests.ledger.people import ANDRII, ANDRII_BY_EAR, OLEKSII
from tests.ledger.registers import OLHA, Register, partition

pytestmark = pytest.mark.django_db(databases="__all__")
AGENCY = {"source": "agency", "kind": "confirmation"}


def test_whom_records_met_is_kept_with_the_run_that_saw_it(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    assert remembered_met([one, two]) == {one: [], two: []}
    [three] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    assert remembered_met([one, two, three]) == {one: [three], two: [], three: [one]}


def test_what_is_not_kept_is_not_remembered() -> None:
    assert remembered_met([1, 2]) == {}
    assert remembered_met([]) == {}


def test_a_run_that_was_written_and_not_kept_makes_all_forgotten(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 10: after a kill between the two databases the next list ends as everything linked at once does."""
    register.take("a", [ANDRII, OLEKSII])

    def killed(*_args: object, **_kwargs: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(following, "keep_met", killed)
        register.record("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
        with pytest.raises(KeyboardInterrupt):
            follow_up(by=OLHA)
    assert LinkMet.objects.count() == 2  # as before the list: wrong now
    register.take("c", [ANDRII], source="camp", kind="captive-list")
    assert frozenset({1, 3, 4}) in partition()
    assert set(LinkMet.objects.values_list("id", flat=True)) == {1, 3, 4}


def test_a_store_that_lost_its_last_rows_is_not_trusted(register: Register) -> None:
    register.take("a", [ANDRII])
    DerivedHead.objects.filter(name="met").update(value=0)
    trust_met()
    assert not LinkMet.objects.exists()


def test_two_runs_at_once_make_all_forgotten(register: Register) -> None:
    before = trust_met()
    register.take("a", [ANDRII])
    register.take("b", [OLEKSII])
    keep_met({1: [2]}, after=before)
    assert not LinkMet.objects.exists()
    assert trust_met() > before


def test_a_rebuilt_store_remembers_nothing_and_learns_again(register: Register) -> None:
    """What is derived is rebuilt from the register alone."""
    register.take("a", [ANDRII, OLEKSII])
    rebuild()
    assert not LinkMet.objects.exists()
    register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    assert remembered_met([1, 2, 3]) == {1: [3], 3: [1]}


@pytest.mark.parametrize("between", [lambda _one, _two: None, lambda one, two: (one, two)], ids=["alone", "judged"])
def test_a_withdrawn_list_is_met_by_nobody(
    register: Register, between: Callable[[int, int], tuple[int, int] | None]
) -> None:
    """Law 2: taken in, judged and withdrawn, a list leaves the partition without it."""
    one, two = register.take("a", [ANDRII, OLEKSII])
    [three] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    if pair := between(two, three):
        register.judge(*pair, "same")
    register.withdraw("document", register.documents["b"])
    [four] = register.take("c", [ANDRII], source="camp", kind="captive-list")
    assert partition() == {frozenset({one, four}), frozenset({two})}
    assert remembered_met([one])[one] == [four]


@given(st.sets(st.sampled_from(sorted(WEIGHTS)), max_size=8), st.floats(0, 1), st.floats(0, 1))
def test_who_meets_hangs_on_no_weight(codes: set[str], one: float, other: float) -> None:
    """What a model weighs changes no meeting, so that those of one model hold for another."""
    found = frozenset(codes)
    assert (grade(found, one)[0] is Grade.NONE) == (grade(found, other)[0] is Grade.NONE)
