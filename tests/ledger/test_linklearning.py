from __future__ import annotations

import pytest

from byname.core.errors import MisuseError
from byname.core.linkage.model import PLAIN
from byname.ledger import linklearning
from byname.ledger.linklearning import agreement_with_humans, learn_from_register
from tests.ledger.registers import Register
from tests.linkmodels import STRICT, crowd

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def thrice(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    """Eight people in three lists, 24 pairs of one person, in a register that small ones may teach."""
    monkeypatch.setattr(linklearning, "LEAST_PAIRS", 10)
    for title, source in (("own", "own"), ("camp", "camp"), ("agency", "agency")):
        register.take(title, crowd(), source=source)
    return register


def test_a_register_says_what_it_learnt_from(thrice: Register) -> None:
    learnt, told = learn_from_register()
    assert learnt.matches == 24
    assert (told["records"], told["drawn"], told["through"], told["human"]) == (24, 24, 24, 0)
    assert told["findings"]["unit-equal"] == [24, told["findings"]["unit-equal"][1], ""]


def test_the_same_records_teach_the_same_whichever_model_is_in_use(
    thrice: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Same input, same bytes."""
    before = learn_from_register()
    monkeypatch.setattr("byname.ledger.linkmodels.model_in_use", lambda: STRICT)
    assert learn_from_register() == before


def test_a_withdrawn_record_teaches_nothing(thrice: Register) -> None:
    thrice.withdraw("record", 24)
    learnt, told = learn_from_register()
    assert (learnt.matches, told["records"], told["through"]) == (22, 23, 23)


def test_a_register_with_too_few_pairs_says_so(register: Register) -> None:
    with pytest.raises(MisuseError, match="about 0 pairs of records of one person"):
        learn_from_register()
    register.take("own", crowd(2))
    with pytest.raises(MisuseError, match="fewer than 100 teach nothing"):
        learn_from_register()


def test_humans_decisions_say_how_a_model_does(thrice: Register) -> None:
    thrice.judge(1, 9, "same")
    thrice.judge(2, 10, "different")
    assert (agreement_with_humans(PLAIN).same, agreement_with_humans(PLAIN).different) == ((1, 0, 0), (1, 0, 0))
    assert (agreement_with_humans(STRICT).same, agreement_with_humans(STRICT).different) == ((0, 1, 0), (0, 1, 0))
