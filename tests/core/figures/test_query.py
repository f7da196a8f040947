from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.figures import STATUSES, CountingRule, FigureQuery, Whole
from tests.core.custody.books import day

WORDS = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)


@st.composite
def queries(draw: st.DrawFn) -> FigureQuery:
    days = sorted(draw(st.sets(st.integers(738000, 739500), min_size=2, max_size=2)))
    as_of, start, end = draw(
        st.sampled_from([(days[0], None, None), (None, days[0], days[1]), (None, days[0], None), (None, None, days[1])])
    )
    cohort, power, by, known = (draw(st.one_of(st.just(""), WORDS)) for _ in range(4))
    events = as_of is None and draw(st.booleans())
    rule = CountingRule(events, *(draw(st.booleans()) for _ in range(5)))
    status = draw(st.sampled_from(sorted(STATUSES)))
    per = draw(st.one_of(st.none(), st.builds(Whole, number=st.integers(1, 9999), about=st.booleans())))
    held = draw(st.one_of(st.none(), st.integers(0, 9)))
    query = FigureQuery(status, as_of, start, end, cohort=cohort, power=power, by=by, known=known)
    return replace(query, rule=rule, per=per, held_over_years=held)


@given(queries())
def test_the_text_form_gives_the_question_back(query: FigureQuery) -> None:
    assert FigureQuery.parse(query.format()) == query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("returned@2025-05-28/cohort:plant", FigureQuery("returned", as_of=day("2025-05-28"), cohort="plant")),
        ("returned@2025-05-23..2025-05-26", FigureQuery("returned", start=day("2025-05-23"), end=day("2025-05-26"))),
        ("returned/exchange:ex-1/phase:2", FigureQuery("returned", exchange="ex-1", phase="2")),
        ("held@2025-05-25/held-over:3y", FigureQuery("held", as_of=day("2025-05-25"), held_over_years=3)),
        ("returned@2025-05-28/per:taken", FigureQuery("returned", as_of=day("2025-05-28"), per=Whole("taken"))),
        (
            "returned@2025-05-28/rule:no-civilians,both-directions",
            FigureQuery("returned", as_of=day("2025-05-28"), rule=CountingRule(civilians=False, both_directions=True)),
        ),
    ],
)
def test_the_written_forms(text: str, query: FigureQuery) -> None:
    assert FigureQuery.parse(text) == query
    assert query.format() == text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("vanished@2025-05-28", "is no status"),
        ("returned@28.05.2025", "is no day"),
        ("returned@2025-05-28/exchange:ex-1", "not for both"),
        ("returned@2025-05-23..2025-05-28/phase:1", "name the exchange too"),
        ("returned@2025-05-28..2025-05-28", "ends after it begins"),
        ("returned@2025-05-28/rule:events", "a day has only persons"),
        ("returned@2025-05-28/rule:kindly", "is no counting rule"),
        ("returned@2025-05-28/cohort:", "is no part of a figure"),
        ("returned@2025-05-28/cohort:a/cohort:b", "is no part of a figure"),
        ("returned@2025-05-28/per:many", "is no whole"),
        ("returned@2025-05-28/held-over:long", "is no number of years"),
    ],
)
def test_a_misused_text_says_what_to_write(text: str, says: str) -> None:
    with pytest.raises(MisuseError, match=says):
        FigureQuery.parse(text)


@pytest.mark.parametrize("text", ["about 2,500", "about-2500", "~2500"])
def test_a_whole_may_be_known_only_about(text: str) -> None:
    assert Whole.parse(text) == Whole(number=2500, about=True)


def test_the_definition_names_everything_that_was_counted() -> None:
    query = FigureQuery.parse("returned@2025-05-23..2025-05-26/cohort:plant/rule:events,no-civilians/per:about-2500")
    assert query.definition() == (
        ("status", "returned"), ("kind", "flow"), ("from", "2025-05-23"), ("to", "2025-05-26"), ("cohort", "plant"),
        ("rule", "events"), ("rule", "no-civilians"), ("per", "about-2500"),
    )  # fmt: skip


class TestWhole:
    """What a figure is a part of: a status, a number, or one known only about."""

    @pytest.mark.parametrize(
        ("text", "whole"),
        [
            ("taken", Whole(status="taken")),
            ("held", Whole(status="held")),
            ("2500", Whole(number=2500)),
            ("2,500", Whole(number=2500)),
            ("2 500", Whole(number=2500)),
            ("~2,439", Whole(number=2439, about=True)),
            ("about 2 500", Whole(number=2500, about=True)),
        ],
    )
    def test_it_is_read(self, text: str, whole: Whole) -> None:
        assert Whole.parse(text) == whole
        assert Whole.parse(str(whole)) == whole

    @pytest.mark.parametrize("text", ["", "0", "about", "about-0", "-5", "2.5", "many", "about-taken", "٣"])
    def test_what_is_none(self, text: str) -> None:
        with pytest.raises(MisuseError, match="is no whole"):
            Whole.parse(text)


class TestParts:
    """Each part of the text form may stand alone or with any other, in any order; none twice."""

    PARTS = (
        "cohort:plant",
        "power:aa",
        "held-over:3y",
        "by:unit",
        "rule:no-civilians",
        "per:taken",
        "known:2025-06-01",
    )

    @pytest.mark.parametrize("part", PARTS)
    def test_alone(self, part: str) -> None:
        text = f"returned@2025-05-28/{part}"
        assert FigureQuery.parse(text).format() == text

    @given(st.permutations(PARTS), st.integers(0, len(PARTS)))
    def test_in_any_order_it_is_the_same_question(self, parts: list[str], some: int) -> None:
        chosen = parts[:some]
        query = FigureQuery.parse("/".join(["returned@2025-05-28", *chosen]))
        in_order = [part for part in self.PARTS if part in chosen]
        assert query == FigureQuery.parse("/".join(["returned@2025-05-28", *in_order]))
        assert FigureQuery.parse(query.format()) == query

    @pytest.mark.parametrize("part", PARTS)
    def test_none_twice(self, part: str) -> None:
        with pytest.raises(MisuseError, match="is no part of a figure"):
            FigureQuery.parse(f"returned@2025-05-28/{part}/{part}")

    @pytest.mark.parametrize(
        "part", ["cohort", "cohort=plant", "unit:azov", ":plant", "cohort:a b", "", "COHORT:plant"]
    )
    def test_what_is_no_part(self, part: str) -> None:
        with pytest.raises(MisuseError, match="is no part of a figure"):
            FigureQuery.parse(f"returned@2025-05-28/{part}")

    @pytest.mark.parametrize("status", sorted(STATUSES))
    @pytest.mark.parametrize("when", ["@2025-05-28", "@2025-05-01..2025-05-28", "@2025-05-01..", "@..2025-05-28"])
    def test_every_status_in_every_time(self, status: str, when: str) -> None:
        query = FigureQuery.parse(status + when)
        assert (query.format(), query.is_flow) == (status + when, ".." in when)

    @pytest.mark.parametrize("years", ["", "y", "3.5y", "-1y", "100y", "3 y", "three"])
    def test_years_are_whole_and_few(self, years: str) -> None:
        with pytest.raises(MisuseError):
            FigureQuery.parse(f"held@2025-05-28/held-over:{years}")

    @pytest.mark.parametrize("when", ["..", "", ".", "..."])
    def test_a_period_open_on_both_sides_is_not_today(self, when: str) -> None:
        """A question says its day itself, or leaves the sign for it out."""
        with pytest.raises(MisuseError, match="names no day; write it as returned@2025-05-28"):
            FigureQuery.parse(f"returned@{when}/cohort:plant")

    @pytest.mark.parametrize("when", ["2025-02-30", "2025-13-01", "28.05.2025", "today", "2025"])
    def test_a_day_is_a_day_of_the_calendar(self, when: str) -> None:
        for text in (f"held@{when}", f"returned@{when}..2026-01-01", f"returned@2020-01-01..{when}"):
            with pytest.raises(MisuseError, match="is no day"):
                FigureQuery.parse(text)

    def test_a_period_that_ends_before_it_begins_is_none(self) -> None:
        with pytest.raises(MisuseError, match="ends after it begins"):
            FigureQuery.parse("returned@2025-05-28..2025-05-01")
