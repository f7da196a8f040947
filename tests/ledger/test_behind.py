"""Tests of a register that is behind: it says so, and a rebuild that is cut off leaves the old answers."""

from __future__ import annotations

import pytest

from byname.actions.following import follow_up
from byname.actions.linkmodels import write_choice
from byname.ledger import following
from byname.ledger.following import behind, rebuild
from byname.ledger.snapshot import snapshot
from tests.ledger.people import ANDRII, STRANGER
from tests.ledger.registers import OLHA, Register
from tests.linkmodels import kept

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_that_is_followed_up_is_not_behind(register: Register) -> None:
    register.take("a", [ANDRII])
    assert behind() == 0


def test_what_is_recorded_but_not_worked_in_is_counted(register: Register) -> None:
    register.take("a", [ANDRII])
    register.record("b", [STRANGER])
    assert behind() == 1
    assert len(snapshot().lines) == 1
    follow_up(by=OLHA)
    assert (behind(), len(snapshot().lines)) == (0, 2)


def test_a_linking_model_that_was_chosen_and_not_followed_is_counted(register: Register) -> None:
    """Killed after the choice: answers are those by the model before, and say so; the next run links everything anew."""
    register.take("a", [ANDRII, STRANGER])
    register.take("b", [ANDRII], source="camp")
    version = kept()
    assert behind() == 0, "a model that is only kept changes no answer"
    write_choice(version, "trial", by=OLHA)
    assert (behind(), len(snapshot().lines)) == (1, 2)
    follow_up(by=OLHA)
    assert (behind(), len(snapshot().lines)) == (0, 3)


def test_a_rebuild_that_is_cut_off_leaves_what_was_derived(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    register.take("a", [ANDRII, STRANGER])

    def cut_off(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(following, "derive_states", cut_off)
    with pytest.raises(KeyboardInterrupt):
        rebuild()
    assert len(snapshot().lines) == 2
