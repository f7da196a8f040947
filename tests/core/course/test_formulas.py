"""A formula is read from words and written in words; what is none is refused with every way to write one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.course.formulas import CATEGORIES, Formula, FormulaKind, parse_formula, read_means
from byname.core.errors import MisuseError


@pytest.mark.parametrize(
    ("text", "kind", "first", "other", "equal"),
    [
        ("1000 for 1000", FormulaKind.NUMBERS, 1000, 1000, True),
        ("1,000 FOR 1 000", FormulaKind.NUMBERS, 1000, 1000, True),
        ("230 for 248", FormulaKind.NUMBERS, 230, 248, False),
        ("equal numbers", FormulaKind.NUMBERS, None, None, True),
        ("unequal numbers", FormulaKind.NUMBERS, None, None, False),
        ("All for all", FormulaKind.ALL, None, None, False),
        ("bodies: 6000 for 27", FormulaKind.BODIES, 6000, 27, False),
        ("6,000 bodies for 27 bodies", FormulaKind.BODIES, 6000, 27, False),
        ("by category: gravely wounded, women", FormulaKind.CATEGORIES, None, None, False),
        ("by category: aged 18 to 25, 100 for 100", FormulaKind.CATEGORIES, 100, 100, True),
    ],
)
def test_words_are_read(text: str, kind: FormulaKind, first: int | None, other: int | None, equal: bool) -> None:
    found = parse_formula(text)
    assert (found.kind, found.first, found.other, found.equal) == (kind, first, other, equal)
    assert parse_formula(found.format()) == found


@pytest.mark.parametrize(
    "text", ["", "many for few", "1000", "by category:", "by category: the famous", "1000 for", "230×248"]
)
def test_what_is_no_formula_is_refused_and_the_ways_to_write_one_are_named(text: str) -> None:
    with pytest.raises(MisuseError, match="gravely wounded"):
        parse_formula(text)


formulas = st.one_of(
    st.builds(
        lambda kind, first, other: Formula(kind, first, other, equal=first == other),
        st.sampled_from([FormulaKind.NUMBERS, FormulaKind.BODIES]),
        st.integers(0, 9_999_999),
        st.integers(0, 9_999_999),
    ),
    st.builds(
        lambda kind, equal: Formula(kind, equal=equal),
        st.sampled_from([FormulaKind.NUMBERS, FormulaKind.BODIES]),
        st.booleans(),
    ),
    st.builds(
        lambda codes: Formula(FormulaKind.CATEGORIES, categories=tuple(codes)),
        st.lists(st.sampled_from(sorted(CATEGORIES)), min_size=1, unique=True),
    ),
    st.just(Formula(FormulaKind.ALL)),
)


@given(formulas)
def test_what_is_written_reads_the_same(formula: Formula) -> None:
    assert parse_formula(formula.format()) == formula


@given(formulas)
def test_law_9_swapped_sides_swap_the_numbers_and_nothing_else(formula: Formula) -> None:
    assert formula.swapped.swapped == formula
    assert (formula.swapped.first, formula.swapped.other) == (formula.other, formula.first)
    assert (formula.swapped.kind, formula.swapped.categories) == (formula.kind, formula.categories)


def test_all_has_a_day_a_rule_and_a_word_on_consent() -> None:
    """domain.md 4.2, 11: "All" needs a definition date, status rule and consent field."""
    assert read_means({}).open_parts == ("day", "status", "consent")
    whole = read_means({"day": "2025-05-16", "status": "confirmed", "consent": "asked one by one"})
    assert (whole.open_parts, str(whole.day)) == ((), "2025-05-16")
    assert parse_formula("all for all", whole).means == whole
    with pytest.raises(MisuseError, match="no day"):
        read_means({"day": "some day"})
