"""Law 4: every number is people; law 5: where we are unsure we say so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery
from byname.ledger.snapshot import Snapshot
from byname.queries import figures
from byname.queries._asked import today
from byname.queries.figures import explain, figure, people_of
from byname.store.models import Look
from tests.core.custody.books import person
from tests.registers import CAPTIVES, HOME, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def numbers(register: SmallRegister, *keys: str) -> set[str]:
    return {register.numbers[key] for key in keys}


def test_a_stock_is_who_stands_so_and_a_flow_who_came_so(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    stock = people_of("returned@2023-04-01", viewer=cast["all"])
    flow = people_of("returned@2023-02-01..2023-02-02", viewer=cast["all"])
    assert (
        {hit.number for hit in stock.persons} == {hit.number for hit in flow.persons} == numbers(small_register, *HOME)
    )
    assert (flow.start, flow.end, flow.as_of) == (date(2023, 2, 1), date(2023, 2, 2), None)


def test_a_figure_by_exchange(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert figure("returned/exchange:X-1", viewer=cast["all"]).value == 5
    assert figure("returned/exchange:X-1/phase:1", viewer=cast["all"]).value == 5


def test_no_day_means_today_and_the_text_says_so(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = figure("returned", viewer=cast["all"])
    assert found.figure == f"returned@{today().isoformat()}"
    assert figure(found.figure, viewer=cast["all"]) == found


def test_a_query_may_come_as_a_value(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    query = FigureQuery(status="returned", as_of=date(2023, 4, 1).toordinal())
    assert figure(query, viewer=cast["all"]).value == 5


def test_the_known_day_stands_in_the_text(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = figure("returned@2023-04-01", viewer=cast["all"], known_at=date(2022, 12, 31))
    assert (found.value, found.known_at) == (0, date(2022, 12, 31))
    assert figure(found.figure, viewer=cast["all"]) == found


def test_a_share_of_about_stays_about(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = figure("returned@2023-04-01/per:about-20", viewer=cast["all"])
    assert found.share == "about 25 %"
    assert "caveat.about-whole" in {caveat.code for caveat in found.caveats}


def test_a_share_of_an_uncertain_number_is_a_range(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 5: an undecided number gives its share a low and a high; whose bound is a small group, about for a keeper."""
    unsure_of(monkeypatch, sure=20, unsure=5, back=15)
    assert figure("returned@2023-04-01/per:taken", viewer=cast["all"]).share == "37.5 % (37.5 to 50.0 %)"
    assert figure("returned@2023-04-01/per:taken", viewer=cast["keeper"]).share == "37.5 % (37.5 to 50.0 %)"
    unsure_of(monkeypatch, sure=3, unsure=7, back=5)
    assert figure("returned@2023-04-01/per:held", viewer=cast["all"]).share == "50.0 % (50.0 to 400.0 %)"
    assert figure("returned@2023-04-01/per:held", viewer=cast["keeper"]).share == "about 50 %"


def test_a_share_of_one_group_is_of_that_group(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 4: a share is of the people whom the question names."""
    unsure_of(monkeypatch, sure=20, unsure=0, back=15)
    assert figure("returned@2023-04-01/by:sex=f/per:taken", viewer=cast["all"]).share == "100.0 %"
    assert figure("returned@2023-04-01/by:sex=m/per:taken", viewer=cast["all"]).share == "0.0 %"
    assert figure("returned@2023-04-01/by:sex=f/per:30", viewer=cast["all"]).share == "50.0 %"
    assert figure("returned@2023-04-01/by:sex=f/per:held", viewer=cast["all"]).share == ""


def unsure_of(monkeypatch: pytest.MonkeyPatch, *, sure: int, unsure: int, back: int) -> None:
    """So many men held for certain, so many who may be back by now, and so many women who are."""
    ends = ("",) * sure + ("returned 2023 act 2023-12-31",) * unsure + ("returned 2023-02-01 act 2023-02-02",) * back
    lines = []
    for number, end in enumerate(ends, 900_000):
        text = f"{number} captured 2022-05-17 own-forces 2022-06-01\n" + (f"{number} {end}" if end else "")
        lines.append(person(text, number, power="aa", sex="f" if "02-01" in end else "m"))
    people = Snapshot(tuple(lines), (), {line.number: line for line in lines}, 0)
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: people)


def test_a_definition_is_said_part_by_part(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    said = figure("returned@2023-04-01/cohort:works/power:aa", viewer=cast["all"]).definition
    assert "1 April 2023" in said
    assert "Taken at the works" in said
    assert "Ariland" in said


def test_who_may_be_in_it_stands_apart(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = people_of("held-confirmed@2023-04-01/power:aa", viewer=cast["all"])
    assert {hit.number for hit in found.persons} == numbers(small_register, "kulf-latin")
    assert numbers(small_register, "kulf") <= {hit.number for hit in found.possible}
    # Nothing but a name is told of the one who is counted: law 5 counts nobody for certain.
    assert (found.low, found.value, found.high) == (0, 1, 1)
    # Law 4: the range opens into people too, so he is marked.
    assert set(found.unsure) == numbers(small_register, "kulf-latin")


def test_a_keeper_gets_the_number_and_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = people_of("returned@2023-04-01", viewer=cast["keeper"])
    assert (found.value, found.persons, found.possible) == (5, (), ())


@pytest.mark.parametrize("text", ["escaped@2023-04-01", "held-confirmed@2023-04-01", "taken@2023-04-01/power:bb"])
def test_a_keeper_gets_no_small_number(small_register: SmallRegister, cast: Mapping[str, Viewer], text: str) -> None:
    found = figure(text, viewer=cast["keeper"], people=True)
    assert (found.value, found.low, found.high, found.share, found.persons) == (None, None, None, "", ())
    assert found.withheld == "small-group"


def test_a_figure_withholds_the_partner_that_the_account_withholds(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = figure("held-reported@2022-08-10/power:aa/known:2022-08-10", viewer=cast["keeper"])
    assert (found.value, found.withheld) == (None, "complementary")


def test_one_group_of_a_table_is_no_figure_for_a_keeper(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert figure("returned@2023-04-01/by:unit=u1", viewer=cast["keeper"]).withheld == "complementary"
    assert figure("returned@2023-04-01/by:unit=u1", viewer=cast["reader"]).value == 5


def test_people_of_another_direction_are_left_out_of_the_list(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    own = people_of("taken@2023-04-01", viewer=cast["own-reader"])
    captives = people_of("taken@2023-04-01", viewer=cast["captives-reader"])
    assert len(own.persons) == 13
    assert {hit.number for hit in captives.persons} == numbers(small_register, *CAPTIVES)


def test_a_possible_death_is_not_told_to_who_may_not_see_deaths(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert numbers(small_register, "bravl") == {
        h.number for h in people_of("dead@2023-04-01", viewer=cast["reviewer"]).possible
    }
    assert people_of("dead@2023-04-01", viewer=cast["reader"]).possible == ()


def test_people_come_by_name_a_page_at_a_time(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = figure("taken@2023-04-01", viewer=cast["all"], people=True).persons
    monkeypatch.setattr(figures, "PAGE", 6)
    pages = [people_of("taken@2023-04-01", viewer=cast["all"], page=page) for page in (1, 2, 3, 4)]
    assert [hit for page in pages for hit in page.persons] == list(whole)
    assert [len(page.persons) for page in pages] == [6, 6, 4, 0]
    assert pages[0].pages == 3


def test_what_happened_between_two_days_is_told_by_name(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = explain("returned@2023-01-31", "returned@2023-04-01", viewer=cast["all"], people=True)
    happened = {part.reason: part for part in view.parts}["happened"]
    assert (happened.added, happened.removed) == (5, 0)
    assert {hit.number for hit in happened.persons_added} == numbers(small_register, *HOME)


def test_definition_learned_and_happened_are_the_difference(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = explain("taken@2022-06-10/known:2022-06-10", "held@2023-04-01/power:aa", viewer=cast["all"])
    net = sum((part.added or 0) - (part.removed or 0) for part in view.parts)
    assert [part.reason for part in view.parts] == ["definition", "learned", "happened"]
    assert view.second.value is not None
    assert view.first.value is not None
    assert net == view.second.value - view.first.value


def test_a_withdrawn_person_is_learned_and_named_as_known_before(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = explain("taken@2022-06-10/known:2022-06-10", "taken@2022-06-10/power:aa", viewer=cast["all"], people=True)
    learned = {part.reason: part for part in view.parts}["learned"]
    assert small_register.numbers["frolk"] in {hit.number for hit in learned.persons_removed}


def test_a_difference_of_a_few_people_is_withheld_from_a_keeper(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = explain("taken@2022-05-31", "taken@2022-06-10", viewer=cast["keeper"], people=True)
    assert (view.first.value, view.second.value) == (12, 15)
    assert {(part.added, part.removed, part.withheld) for part in view.parts} == {(None, None, "small-difference")}


def test_an_explanation_names_nobody_whom_the_viewer_may_not_see(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = explain(
        "taken@2022-05-01/power:aa", "taken@2022-06-10/power:aa", viewer=cast["captives-reader"], people=True
    )
    assert not any(part.persons_added or part.persons_removed for part in view.parts)


@pytest.mark.parametrize(
    "text",
    ["flying@2023-04-01", "returned/cohort:port", "returned/power:zz", "returned/by:camp=x", "returned/known:spring"],
)
def test_a_text_that_is_no_figure_is_misuse(
    small_register: SmallRegister, cast: Mapping[str, Viewer], text: str
) -> None:
    with pytest.raises(MisuseError):
        figure(text, viewer=cast["all"])


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        ("taken@2023-04-01/power:aa", "all", 13), ("taken@2023-04-01/power:bb", "all", 3), ("taken@2023-04-01", "all", 16),
        ("taken@2023-04-01/power:aa", "own-reader", 13), ("taken@2023-04-01/power:bb", "captives-reader", 3),
        ("taken@2023-04-01/power:bb", "own-reader", None), ("taken@2023-04-01/power:bb", "keeper", None),
        ("escaped@2023-04-01/power:aa", "own-reader", 1), ("escaped@2023-04-01/power:aa", "captives-reader", None),
        ("taken@2023-04-01", "keeper", 16),
    ],
)  # fmt: skip
def test_law_8_a_small_number_is_told_to_who_may_see_the_people_in_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer], text: str, who: str, told: int | None
) -> None:
    found = figure(text, viewer=cast[who])
    assert found.value == told
    assert bool(found.withheld) is (told is None)


@pytest.mark.parametrize("who", ["keeper", "captives-reader"])
@pytest.mark.parametrize("text", ["escaped@2023-04-01/power:aa", "returned@2023-04-01/by:unit=u1/power:aa"])
def test_law_8_what_is_withheld_has_neither_range_nor_share_nor_people(
    small_register: SmallRegister, cast: Mapping[str, Viewer], text: str, who: str
) -> None:
    found = people_of(f"{text}/per:taken", viewer=cast[who])
    assert (found.value, found.low, found.high, found.share) == (None, None, None, "")
    assert (found.persons, found.possible, found.unsure) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("returned/power:zz", "There is no power 'zz'"), ("returned/cohort:port", "There is no cohort 'port'"),
        ("returned/exchange:X-9", "X-9"), ("returned/exchange:X-1/phase:9", "9"), ("returned/by:unit=u9", "u9"),
        ("returned/by:phone", "forms no groups"), ("returned/by:camp=x", "forms no groups"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_named_in_the_refusal(
    small_register: SmallRegister, cast: Mapping[str, Viewer], text: str, says: str
) -> None:
    with pytest.raises(MisuseError, match=re.escape(says)):
        figure(text, viewer=cast["all"])


@pytest.mark.parametrize("who", ["keeper", "captives-reader"])
def test_law_8_an_error_lists_no_exchange_that_only_a_row_of_others_names(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str
) -> None:
    """What an error lists is an answer too."""
    with pytest.raises(MisuseError) as refused:
        figure("returned/exchange:X-9/power:aa", viewer=cast[who])
    assert "X-1" not in str(refused.value)
    with pytest.raises(MisuseError, match="X-1"):
        figure("returned/exchange:X-9/power:aa", viewer=cast["own-reader"])


def test_an_explanation_asks_no_group_of_a_table(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="is one group of a table"):
        explain("returned@2023-04-01/by:unit=u1", "returned@2023-04-01", viewer=cast["all"])


@pytest.mark.parametrize("number", ["BYN-2020-0001", "byn 2020 1", "BYN-20-1", "BYN"])
def test_a_number_of_no_frozen_figure_is_refused(
    small_register: SmallRegister, cast: Mapping[str, Viewer], number: str
) -> None:
    with pytest.raises(MisuseError):
        explain(number, "returned@2023-04-01", viewer=cast["all"])


def test_a_figure_and_itself_differ_by_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = explain("taken@2023-04-01", "taken@2023-04-01", viewer=cast["all"], people=True)
    assert [(part.added, part.removed, part.persons_added, part.persons_removed) for part in view.parts] == [
        (0, 0, (), ())
    ] * 3


def test_who_is_named_is_written_down_and_who_only_counts_is_not(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 8: a look at named people is journalled; a number names nobody."""
    before = Look.objects.count()
    figure("taken@2023-04-01", viewer=cast["all"])
    explain("returned@2023-01-31", "returned@2023-04-01", viewer=cast["all"])
    people_of("taken@2023-04-01", viewer=cast["keeper"])
    assert Look.objects.count() == before
    people_of("taken@2023-04-01", viewer=cast["all"])
    explain("returned@2023-01-31", "returned@2023-04-01", viewer=cast["all"], people=True)
    assert Look.objects.count() == before + 2


@pytest.mark.parametrize("page", [4, 99, 10_000])
def test_a_page_past_the_last_names_nobody_and_keeps_the_number(
    small_register: SmallRegister, cast: Mapping[str, Viewer], page: int
) -> None:
    found = people_of("taken@2023-04-01", viewer=cast["all"], page=page)
    assert (found.value, found.persons, found.pages) == (16, (), 1)
