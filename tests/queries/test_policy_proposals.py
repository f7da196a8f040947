"""A list is proposed only by an approved policy that says so; the same seed draws the same, and nothing is filed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.policy_proposals import propose_list
from byname.queries.policy_results import ProposedList
from byname.store.models import Document, Entry, Look
from byname.wording import say_pairs
from tests.queries.policed import LONGEST, UNITS, WOMEN, take_facts, write_policy
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

COMPUTE = "compute = true\n"
FLOOR = '[[at_least]]\ntitle = "Men"\ncount = 2\nsex = "m"\n'


@pytest.fixture
def policed(small_register: SmallRegister) -> SmallRegister:
    """The small register with sex and health told of some."""
    take_facts(small_register)
    return small_register


def proposed(viewer: Viewer, rules: str, *, seed: str = "noon", code: str = "rule") -> ProposedList:
    write_policy(code, COMPUTE + rules)
    return propose_list(code, viewer=viewer, exchange="X-2", seed=seed)


def keys(view: ProposedList, register: SmallRegister) -> set[str]:
    names = {number: key for key, number in register.numbers.items()}
    return {names[row.number] for row in view.rows}


def test_the_list_keeps_the_rules_and_says_why_each_is_on_it(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """One of each unit, and tsvyr, the only woman, must be on it."""
    view = proposed(cast["desk"], WOMEN + LONGEST + UNITS)
    assert len(view.rows) == 2
    assert "tsvyr" in keys(view, policed)
    why = {row.name.split()[0]: [say_pairs(each.code, each.values) for each in row.reasons] for row in view.rows}
    assert why["Цвирхлюк"] == ["meets: Women", "Longest held"]
    assert dict(view.totals)["Longest held"] > 0
    assert set(view.proven) == {"bound"}
    assert view.made_up


def test_who_is_home_owed_return_or_not_sure_fills_no_place(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = proposed(cast["desk"], LONGEST)
    assert not keys(view, policed) & {"zhmak", "pyrkh", "nezd", "frolk", "shchup", "kulf-latin"}
    assert view.owed == 1


def test_the_same_seed_gives_the_same_list_and_some_other_seed_another(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    first = proposed(cast["desk"], LONGEST)
    drawn = {
        seed: propose_list("rule", viewer=cast["desk"], exchange="X-2", seed=seed).rows
        for seed in ("noon", *"abcdefgh")
    }
    assert drawn["noon"] == first.rows
    assert len(set(drawn.values())) > 1


def test_where_no_list_keeps_the_rules_those_that_clash_are_said_and_nobody_is_named(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = proposed(cast["desk"], WOMEN + FLOOR)
    assert (view.rows, view.totals) == ((), ())
    assert {say_pairs(each.code, each.values) for each in view.clashes} == {
        "2 places, and 5 who may be chosen",
        "Women: all 1 belong on the list",
        "Men: at least 2, of 2 who may be chosen",
    }


def test_a_proposal_is_filed_as_nothing(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("rule", COMPUTE + LONGEST)
    before = (Document.objects.count(), Entry.objects.count())
    propose_list("rule", viewer=cast["desk"], exchange="X-2", seed="noon")
    assert (Document.objects.count(), Entry.objects.count()) == before


def test_the_look_is_written_down_with_seed_and_people(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = proposed(cast["desk"], LONGEST)
    look = Look.objects.latest("id")
    assert (look.action, look.what["seed"]) == ("policy-proposal", "noon")
    assert look.what["persons"] == [row.number for row in view.rows]


def test_a_policy_that_is_not_approved_proposes_nothing(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("draft", COMPUTE + LONGEST, approve=False)
    with pytest.raises(RefusedError, match="not approved by two"):
        propose_list("draft", viewer=cast["desk"], exchange="X-2", seed="noon")


def test_a_policy_that_does_not_say_so_proposes_nothing(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("checks", LONGEST)
    with pytest.raises(RefusedError, match="only checks lists"):
        propose_list("checks", viewer=cast["desk"], exchange="X-2", seed="noon")


@pytest.mark.parametrize(
    ("exchange", "seed"), [("X-2", ""), ("X-2", " "), ("X-2", "a\nb"), ("X-2", "x" * 201), ("", "noon")]
)
def test_what_could_not_be_published_is_no_seed(
    policed: SmallRegister, cast: Mapping[str, Viewer], exchange: str, seed: str
) -> None:
    write_policy("rule", COMPUTE + LONGEST)
    with pytest.raises(MisuseError):
        propose_list("rule", viewer=cast["desk"], exchange=exchange, seed=seed)


def test_law_8_captives_and_strangers_are_refused_and_nobody_is_looked_at(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    write_policy("rule", COMPUTE + LONGEST)
    before = Look.objects.count()
    for viewer in (
        *(cast[name] for name in ("reader", "registrar", "keeper", "nobody")),
        replace(cast["desk"], home="bb"),
    ):
        with pytest.raises(RefusedError):
            propose_list("rule", viewer=viewer, exchange="X-2", seed="noon")
    assert Look.objects.count() == before
