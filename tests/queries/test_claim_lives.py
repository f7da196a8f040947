"""A claim's life over texts, and what was said of a cohort beside the register's own curve, through the gate."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.stories.changes import ChangeSort
from byname.core.stories.lives import ClaimLife
from byname.queries import claim_lives
from byname.queries.absent import NotFoundError
from byname.queries.claim_lives import claim_life, cohorts_said, lives, said_of_cohort
from byname.queries.texts import text
from tests.queries.press_texts import take_texts
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def press(small_register: SmallRegister, db: None, cast: Mapping[str, Viewer]) -> dict[str, int]:
    return take_texts(small_register.folder, cast["all"])


def place_of(number: int, quote: str, viewer: Viewer) -> int:
    return next(claim.place for claim in text(number, viewer=viewer).claims if claim.quote == quote)


def test_the_life_of_a_claim_goes_from_its_first_printing_on(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    place = place_of(press["rewrite"], "390", cast["reader"])
    view = claim_life(press["rewrite"], place, viewer=cast["reader"])
    texts = [each.text for each in view.stations]
    assert texts == sorted(texts)
    assert {*texts} == {press["story"], press["rewrite"], press["copy"]}
    assert (view.head.text, view.head.outlet, view.head.outlets) == (press["story"], "First Post", 3)
    assert view.made_up
    changed = {each.text for each in view.stations if ChangeSort.GROUP in {change.sort for change in each.changes}}
    assert press["rewrite"] in changed
    assert {each.copied for each in view.stations if each.text == press["copy"]} == {press["story"]}


def test_a_verdict_marks_who_has_the_group_wrong(
    press: dict[str, int], cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    def verdicts(life: ClaimLife, *_: object) -> dict[tuple[int, int], str]:
        told = [(each.telling.text, each.telling.place) for each in life.stations]
        return {where: "holds-otherwise" if where[0] == press["rewrite"] else "holds" for where in told}

    monkeypatch.setattr(claim_lives, "_verdicts", verdicts)
    view = claim_life(press["story"], place_of(press["story"], "390", cast["reader"]), viewer=cast["reader"])
    assert {each.text for each in view.stations if each.wrong_group} == {press["rewrite"]}
    assert view.head.wrong >= 1


def test_claims_that_several_texts_tell_are_listed(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    found = lives(viewer=cast["reader"])
    assert "390" in [head.shown for head in found]
    assert "47" not in [head.shown for head in found]
    assert [head.tellings for head in found] == sorted((head.tellings for head in found), reverse=True)


@pytest.mark.parametrize(("text_named", "place"), [("story", 99), (None, 0)])
def test_a_claim_that_is_not_there_is_refused(
    press: dict[str, int], cast: Mapping[str, Viewer], text_named: str | None, place: int
) -> None:
    with pytest.raises(NotFoundError):
        claim_life(press[text_named] if text_named else 9999, place, viewer=cast["reader"])


def test_what_was_said_of_a_cohort_stands_beside_the_register_s_curve(
    press: dict[str, int], cast: Mapping[str, Viewer]
) -> None:
    view = said_of_cohort("works", viewer=cast["reader"])
    assert {each.text for each in view.said} <= {press[name] for name in ("story", "copy", "rewrite")}
    assert view.curve
    assert all(returned is not None for _day, returned, _held in view.curve)
    assert {code for code, _title in cohorts_said(viewer=cast["reader"])} == ({"works"} if view.said else set())


def test_law_8_small_numbers_of_the_curve_are_withheld_from_who_sees_nobody(
    press: dict[str, int], cast: Mapping[str, Viewer]
) -> None:
    view = said_of_cohort("works", viewer=cast["keeper"])
    assert view.withheld
    assert any(returned is None or held is None for _day, returned, held in view.curve)


def test_a_cohort_that_is_not_known_is_refused(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="no cohort"):
        said_of_cohort("nobody", viewer=cast["reader"])


def test_nobody_without_a_role_asks(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    for ask in (lives, cohorts_said):
        with pytest.raises(RefusedError):
            ask(viewer=cast["nobody"])
    for act in (
        lambda: claim_life(press["story"], 0, viewer=cast["nobody"]),
        lambda: said_of_cohort("works", viewer=cast["nobody"]),
    ):
        with pytest.raises(RefusedError):
            act()
