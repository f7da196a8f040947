"""The groups: who is of what, and what is only possible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery
from byname.queries._left_out_groups import AGES, GROUPINGS, Grouping, grouping_of
from byname.queries._persons import ask_for
from tests.core.custody.books import person
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")
EVE = date(2025, 5, 22).toordinal()
TAKEN = "1 captured {} own-forces 2025-05-20"


def grouping(by: str, viewer: Viewer, *, known_only: bool = False, day: int = EVE) -> Grouping:
    return grouping_of(by, ask_for(None, None, viewer=viewer), day, known_only=known_only)


def told(found: Grouping, line: PersonLine) -> dict[str, tuple[bool, Answer]]:
    return {code: (who.counts, who.answer) for code, who in found.groups(line).items()}


SURE = (True, Answer.YES)
COUNTS = (True, Answer.POSSIBLE)
MAY_BE = (False, Answer.POSSIBLE)


def write(viewer: Viewer, kind: str, code: str, parent: str = "", **days: str) -> None:
    names = {"names": [{"text": f"Вигадане {code}", "lang": "uk"}]}
    above = {"parent": parent} if kind == "place" else {"parents": [{"code": parent, **days}] if parent else []}
    add_references([NewReference(kind, code, {**names, **above})], by=viewer)


def test_everybody_is_of_his_unit_and_of_those_above_it_on_that_day(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    write(cast["all"], "unit", "corps")
    write(cast["all"], "unit", "low", "corps", **{"from": "2025-01-01"})
    found = grouping("unit", cast["all"])
    assert told(found, person("", 1, unit="low")) == {"low": SURE, "corps": SURE}
    earlier = grouping("unit", cast["all"], day=date(2024, 1, 1).toordinal())
    assert told(earlier, person("", 1, unit="low")) == {"low": SURE}


def test_a_group_that_no_figure_can_say_opens_nowhere(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    write(cast["all"], "unit", "corps")
    write(cast["all"], "unit", "low", "corps")
    found, query = grouping("unit", cast["all"]), FigureQuery("held", as_of=EVE)
    assert told(found, person("", 1, unit="low"))
    assert found.opened(query, "corps") is None
    assert found.opened(query, "low") == replace(query, by="unit=low")
    assert grouping("age", cast["all"]).opened(query, "18-25") is None


@pytest.mark.parametrize("by", ["unit", "rank-class", "sex", "sector"])
def test_what_only_somebody_s_row_calls_a_group_is_named_to_who_may_see_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer], by: str
) -> None:
    line = person("", 1, unit="nobody's own unit", rank_class="king", sex="?", sector="the bridge")
    assert set(told(grouping(by, cast["all"], known_only=True), line)) == {""}
    assert set(told(grouping(by, cast["all"]), line)) != {""}


def test_cohorts_share_people_and_say_who_only_may_be_of_them(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = grouping("cohort", cast["all"])
    assert told(found, person("", 1, power="aa")) == {"works": MAY_BE}
    assert told(found, person("", 1, power="bb")) == {}
    assert (found.label("works"), found.opened(FigureQuery("held", as_of=EVE), "works")) == (
        "Taken at the works",
        FigureQuery("held", as_of=EVE, cohort="works"),
    )


@pytest.mark.parametrize(
    ("book", "years"),
    [
        (TAKEN.format("2022-05-17"), {"2022": SURE}),
        (TAKEN.format("2022-05"), {"2022": SURE}),
        (TAKEN.format("2022-12-30/2023-01-02"), {"2023": COUNTS, "2022": MAY_BE}),
        ("1 sought 2022-05-17 family 2022-06-01", {"": SURE}),
    ],
)
def test_the_year_of_capture_is_that_of_the_captivity_of_that_day(
    small_register: SmallRegister, cast: Mapping[str, Viewer], book: str, years: dict[str, tuple[bool, Answer]]
) -> None:
    assert told(grouping("capture-year", cast["all"]), person(book)) == years


def test_who_was_taken_twice_is_of_the_year_in_which_the_captivity_of_that_day_began(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    twice = "1 captured 2022-05-17 own-forces 2022-06-01\n1 returned 2022-09-21 act 2022-09-22\n2 captured 2024-03-02 own-forces 2024-04-10"
    assert told(grouping("capture-year", cast["all"]), person(twice)) == {"2024": SURE}


@pytest.mark.parametrize(
    ("born", "bands"),
    [
        ("2000-01-01", {"18-25": SURE}),
        ("1999-05-22", {"26-35": SURE}),
        ("1999-05-23", {"18-25": SURE}),
        ("1999", {"": COUNTS, "18-25": MAY_BE, "26-35": MAY_BE}),
        ("2010", {"under-18": SURE}),
        ("1940", {"56-and-over": SURE}),
        ("", {"": SURE}),
    ],
)
def test_law_5_a_birthday_not_told_leaves_the_band_open_where_it_matters(
    small_register: SmallRegister, cast: Mapping[str, Viewer], born: str, bands: dict[str, tuple[bool, Answer]]
) -> None:
    line = person("", 1, birth_date=born) if born else person("", 1)
    assert told(grouping("age", cast["all"]), line) == bands


def test_bands_of_age_leave_no_year_out() -> None:
    starts = [start for _code, start in AGES]
    assert starts == sorted(set(starts))
    assert starts[0] == 0


def test_a_region_is_the_outermost_place_of_the_register_s_own_tree(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for code, parent in (("land", ""), ("town", "land"), ("street", "town"), ("loop", "loop")):
        write(cast["all"], "place", code, parent)
    capture, birth = grouping("region", cast["all"]), grouping("birth-region", cast["all"])
    assert told(capture, person("", 1, capture_place="street")) == {"land": SURE}
    assert told(birth, person("", 1, birth_place="Вигадане town")) == {"land": SURE}
    assert told(birth, person("", 1, birth_place="Деінде")) == {"": SURE}
    assert told(capture, person("", 1, capture_place="loop")) == {"loop": SURE}
    assert capture.label("land") == "Вигадане land"


def test_a_place_of_birth_that_may_be_two_leaves_the_region_open(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for code, parent in (("land", ""), ("isle", "")):
        write(cast["all"], "place", code, parent)
    add_references(
        [
            NewReference("place", f"mill-{parent}", {"names": [{"text": "Млинок", "lang": "uk"}], "parent": parent})
            for parent in ("land", "isle")
        ],
        by=cast["all"],
    )
    found = told(grouping("birth-region", cast["all"]), person("", 1, birth_place="Млинок"))
    assert found == {"": COUNTS, "isle": MAY_BE, "land": MAY_BE}


def test_a_grouping_that_is_none_is_refused_with_those_that_are(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    with pytest.raises(MisuseError, match=", ".join(GROUPINGS)):
        grouping("name", cast["all"])
