"""Undecided pairs, put up for a human with what speaks for and against; law 6: names alone link nobody."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions.judgements import judge, undo
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.linkage.evidence import EVIDENCE_CODES, REASON_CODES
from byname.queries.absent import NotFoundError
from byname.queries.documents import record
from byname.queries.reviews import listed, next_pair, pair, pairs, tally
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def waiting(register: SmallRegister) -> tuple[str, str]:
    return register.numbers["kulf"], register.numbers["kulf-latin"]


def test_an_undecided_pair_waits(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    [(numbers, probability)] = pairs(viewer=cast["reviewer"])
    assert numbers == waiting(small_register)
    assert 0 < probability < 1


def test_the_next_pair_stands_side_by_side(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = next_pair(viewer=cast["reviewer"])
    assert view is not None
    assert (view.left.number, view.right.number) == waiting(small_register)
    assert (view.left_person, view.right_person, view.remaining) == (*waiting(small_register), 1)


def test_evidence_agrees_or_is_missing_in_known_sentences(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = pair(*waiting(small_register), viewer=cast["reviewer"])
    found = {feature: (outcome, sentence.code) for feature, outcome, _left, _right, sentence in view.evidence}
    assert found["birth"] == ("missing", "birth-missing")
    assert found["name"][0] in {"agree", "near"}
    assert {code for _outcome, code in found.values()} <= set(EVIDENCE_CODES)


def test_what_neither_record_tells_is_kept_apart_from_what_was_weighed(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """A reviewer reads what bears on the decision; that seven features are told by nobody is one line."""
    view = pair(*waiting(small_register), viewer=cast["reviewer"])
    assert view.untold
    assert {feature for feature, *_rest in view.weighed} | set(view.untold) == {each[0] for each in view.evidence}
    assert not {feature for feature, *_rest in view.weighed} & set(view.untold)
    assert all(finding != "missing" or left or right for _feature, finding, left, right, _why in view.weighed)


def test_both_values_stand_beside_a_finding(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = pair(*waiting(small_register), viewer=cast["reviewer"])
    name = next(row for row in view.evidence if row[0] == "name")
    assert name[2:4] == ("Кулфрець Остап Данилович", "KULFRETS Ostap")
    assert dict(name[4].values) == {"left": name[2], "right": name[3]}


def test_a_skipped_pair_is_not_put_up(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    left, right = waiting(small_register)
    assert next_pair(viewer=cast["reviewer"], skip=((right, left),)) is None


@pytest.mark.parametrize("outcome", ["same", "different", "undecided"])
def test_a_decided_pair_waits_no_more_until_it_is_undone(
    small_register: SmallRegister, cast: Mapping[str, Viewer], outcome: str
) -> None:
    judge(*waiting(small_register), outcome, by=cast["reviewer"])
    assert pairs(viewer=cast["reviewer"]) == ()
    assert pair(*waiting(small_register), viewer=cast["reviewer"]).decided_before == outcome
    undo(by=cast["reviewer"])
    assert [numbers for numbers, _probability in pairs(viewer=cast["reviewer"])] == [waiting(small_register)]


def test_a_pair_with_one_not_to_be_seen_is_not_there(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    captives = Viewer("cap", cast["reviewer"].roles, "trial", frozenset({"bb"}), "aa")
    assert pairs(viewer=captives) == ()
    assert next_pair(viewer=captives) is None
    with pytest.raises(NotFoundError):
        pair(small_register.numbers["kesh"], small_register.numbers["kulf"], viewer=captives)


def test_a_pair_is_listed_with_where_both_stand_and_why(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [found] = listed(viewer=cast["reviewer"])
    assert (found.left, found.right) == waiting(small_register)
    assert (found.left_name, found.right_name) == ("Кулфрець Остап Данилович", "KULFRETS Ostap")
    for number, title, row in (
        (found.left, found.left_document, found.left_row), (found.right, found.right_document, found.right_row),
    ):  # fmt: skip
        seen = record(number, viewer=cast["reviewer"])
        assert (title, row) == (seen.document_title, seen.row)
    assert found.reason in REASON_CODES
    assert 0 < found.probability < 1


def test_one_record_is_no_pair(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="one record twice"):
        pair(small_register.numbers["kulf"], small_register.numbers["kulf"], viewer=cast["reviewer"])


def test_nothing_is_listed_or_counted_of_whom_the_viewer_may_not_see(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    judge(*waiting(small_register), "undecided", by=cast["reviewer"])
    captives = Viewer("cap", cast["reviewer"].roles, "trial", frozenset({"bb"}), "aa")
    assert (listed(viewer=captives, undecided=True), tally(viewer=captives)) == ((), (0, 0))
