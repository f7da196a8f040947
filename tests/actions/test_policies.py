"""A policy is written down version by version, and counts after two different people's yes to that very text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.actions.policies import add_policy, approve_policy, take_back_approval, withdraw_policy
from byname.actions.references import NewReference, add_references
from byname.actions.verification import verify
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.ledger.policies import PolicyFacts, policies
from byname.ledger.references import world
from byname.store.models import Entry
from tests.actions.house import House, viewer, written

pytestmark = pytest.mark.django_db(databases="__all__")

TEXT = 'title = "Women"\npeople = "aa"\nsize = 3\n[[must]]\ntitle = "Women"\nsex = "f"\n'
ROKSANA, BORYS, KLARA = (
    viewer(Role.EXCHANGE, name="roksana"), viewer(Role.REVIEWER, name="borys"), viewer(Role.REVIEWER, name="klara"),
)  # fmt: skip


def standing(code: str = "women") -> PolicyFacts:
    return policies(world())[code]


def approve(*people: Viewer) -> None:
    for each in people:
        approve_policy("women", standing().version, standing().digest, by=each)


def test_a_policy_counts_after_two_different_people(house: House) -> None:
    assert add_policy("women", TEXT, by=ROKSANA) == 1
    approve(BORYS)
    assert (standing().approved, standing().approvals) == (False, ("borys",))
    approve(KLARA)
    assert (standing().approved, standing().approvals) == (True, ("borys", "klara"))
    assert (standing().text, standing().by) == (TEXT, "roksana")


def test_one_person_s_yes_counts_once(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    approve(BORYS)
    with pytest.raises(RefusedError, match="another person"):
        approve(BORYS)
    assert not standing().approved


def test_who_wrote_it_may_be_one_of_the_two_as_with_a_death(house: House) -> None:
    add_policy("women", TEXT, by=BORYS)
    approve(BORYS, KLARA)
    assert standing().approved


def test_a_changed_text_is_a_version_that_nobody_has_approved(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    approve(BORYS, KLARA)
    assert add_policy("women", TEXT.replace("3", "4"), by=ROKSANA) == 2
    assert (standing().version, standing().approvals) == (2, ())
    with pytest.raises(MisuseError, match="version 2"):
        approve_policy("women", 1, "0", by=BORYS)


def test_a_yes_is_to_the_text_that_was_read_and_no_other(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    with pytest.raises(MisuseError):
        approve_policy("women", 1, "0" * 64, by=BORYS)
    assert standing().approvals == ()


def test_a_yes_can_be_taken_back_and_given_again(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    approve(BORYS, KLARA)
    take_back_approval("women", 1, by=BORYS)
    assert (standing().approved, standing().approvals) == (False, ("klara",))
    with pytest.raises(MisuseError, match="no yes"):
        take_back_approval("women", 1, by=BORYS)
    approve(BORYS)
    assert standing().approved


def test_a_withdrawn_policy_counts_no_more_and_is_written_down_again_as_a_new_version(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    approve(BORYS, KLARA)
    withdraw_policy("women", by=ROKSANA)
    assert (standing().withdrawn, standing().approved) == (True, False)
    with pytest.raises(MisuseError, match="withdrawn"):
        approve(BORYS)
    assert add_policy("women", TEXT, by=ROKSANA) == 3
    assert not standing().approved


def test_every_mistake_of_a_text_is_named_and_nothing_is_recorded(house: House) -> None:
    before = written()
    with pytest.raises(MisuseError) as refused:
        add_policy("women", TEXT + 'name = "Жмаковенко"\n[[prefer]]\ntitle = "U"\nunit = "u1"\n', by=ROKSANA)
    assert "must 1, name" in str(refused.value)
    assert "prefer 1, unit" in str(refused.value)
    assert written() == before


@pytest.mark.parametrize("home", ["bb", ""])
def test_captives_in_own_hands_are_ranked_by_nobody(house: House, home: str) -> None:
    before = written()
    with pytest.raises(RefusedError, match="own-people-only"):
        add_policy("women", TEXT, by=replace(ROKSANA, home=home))
    assert written() == before


def test_a_policy_of_one_home_is_approved_by_nobody_of_another(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    with pytest.raises(RefusedError, match="own-people-only"):
        approve(replace(BORYS, home="bb"))


@pytest.mark.parametrize("role", [Role.READER, Role.REGISTRAR, Role.KEEPER])
def test_who_is_not_of_the_desk_writes_none_and_withdraws_none(house: House, role: Role) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    with pytest.raises(RefusedError):
        add_policy("other", TEXT, by=viewer(role))
    with pytest.raises(RefusedError):
        withdraw_policy("women", by=viewer(role))


@pytest.mark.parametrize("role", [Role.READER, Role.REGISTRAR, Role.KEEPER, Role.EXCHANGE])
def test_only_a_reviewer_says_yes(house: House, role: Role) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    with pytest.raises(RefusedError):
        approve(viewer(role))


@pytest.mark.parametrize(
    ("code", "text", "says"),
    [
        ("a/b", TEXT, "slash"),
        ("x" * 65, TEXT, "64"),
        ("women", TEXT + '[[at_most]]\ntitle = "U"\ncount = 1\nunit = "u9"\n', "no unit 'u9'"),
        ("women", TEXT + '[[at_most]]\ntitle = "P"\ncount = 1\ncapture_place = "p9"\n', "no place 'p9'"),
    ],
)
def test_what_could_not_be_asked_is_refused(house: House, code: str, text: str, says: str) -> None:
    with pytest.raises(MisuseError, match=says):
        add_policy(code, text, by=ROKSANA)


def test_the_same_text_again_changes_nothing(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    before = written()
    with pytest.raises(MisuseError, match="already"):
        add_policy("women", TEXT, by=ROKSANA)
    assert written() == before


def test_a_unit_that_is_registered_may_be_named(house: House) -> None:
    add_references([NewReference("unit", "u9", {"names": [{"text": "дев'ята", "lang": "uk"}]})], by=house.by)
    assert add_policy("units", TEXT + '[[at_most]]\ntitle = "U"\ncount = 1\nunit = "u9"\n', by=ROKSANA) == 1


def test_each_step_is_an_entry_that_says_what_was_done(house: House) -> None:
    add_policy("women", TEXT, by=ROKSANA)
    approve(BORYS)
    take_back_approval("women", 1, by=BORYS)
    withdraw_policy("women", by=ROKSANA)
    notes = Entry.objects.filter(action="policy").order_by("id").values_list("by", "note")
    assert [(by, note["does"]) for by, note in notes] == [
        ("roksana", "add"), ("borys", "approve"), ("borys", "take-back"), ("roksana", "withdraw"),
    ]  # fmt: skip
    assert verify(by=house.by).problems == ()
