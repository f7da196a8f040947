"""The sentence that would be right to print: verb and noun agree with the number, and our own reader reads it so."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.tongues import Tongue
from byname.core.statements.reading import read_claims
from byname.wording.en.verdicts import PRINTED_VERDICTS
from byname.wording.verdicts import verdict_sentence
from tests.wording.printed_verdicts_data import PRINTED, VALUES

DAY = "2025-05-28"
TABLE = [(code, lang, n, words) for code, lang, forms in PRINTED for n, words in forms.items()]
COUNTS = {
    "returned": {"people returned"},
    "held": {"people held"},
    "sought": {"people missing"},
    "taken": {"people captured"},
    "dead": {"people killed"},
    "exchanges": {"exchanges"},
}
READ = [row for row in TABLE if row[0].split(".")[0] in COUNTS and row[2] > 1]
MEANT = {
    "returned.total": "cumulative", "returned.stock": "cumulative", "returned.day": "event", "returned.period": "event",
    "returned.exchange": "event", "held.stock": "stock", "sought.stock": "stock", "dead.stock": "cumulative",
    "taken.stock": "cumulative", "taken.period": "event", "taken.day": "event", "exchanges": "cumulative",
}  # fmt: skip
"""How each sentence means its number: up to a day, on a day or in a period, or as it stands."""


def said(code: str, lang: str, n: int, **more: str) -> str:
    values = [("n", str(n)), ("day_when", DAY), *VALUES.get(code, {}).items(), *more.items()]
    return verdict_sentence(f"verdict.right.{code}", values, lang=lang)


@pytest.mark.parametrize(("code", "lang", "n", "words"), TABLE)
def test_the_sentence_is_said_as_the_language_says_it(code: str, lang: str, n: int, words: str) -> None:
    assert said(code, lang, n) == words


@pytest.mark.parametrize(("code", "lang", "n", "words"), TABLE)
def test_a_sentence_is_whole(code: str, lang: str, n: int, words: str) -> None:
    assert words[0] == words[0].upper()
    assert words.endswith(".")
    assert not set("{}[]@") & set(words)
    assert "  " not in words


@pytest.mark.parametrize(("code", "lang", "n", "words"), TABLE)
def test_its_number_stands_in_it_once_written_as_the_language_writes_it(
    code: str, lang: str, n: int, words: str
) -> None:
    written = f"{n:,}" if lang == "en" else str(n)
    assert written in words.split(DAY, maxsplit=1)[0].replace("\u00a0", " ")


@pytest.mark.parametrize(("code", "lang", "n", "words"), READ)
def test_our_own_reader_reads_the_number_that_was_meant(code: str, lang: str, n: int, words: str) -> None:
    claims = [one for one in read_claims(words, published=date(2025, 5, 30)) if one.value == n]
    assert [one.counted in COUNTS[code.split(".", maxsplit=1)[0]] for one in claims] == [True]


@given(
    code=st.sampled_from(sorted(MEANT)),
    lang=st.sampled_from(["en", "uk", "ru"]),
    n=st.integers(2, 9_999),
    last=st.dates(date(2022, 6, 1), date(2026, 11, 1)),
    whole=st.integers(10_000, 20_000) | st.none(),
)
def test_what_is_printed_is_read_back_as_what_it_says(
    code: str, lang: str, n: int, last: date, whole: int | None
) -> None:
    """ "By 28 May 2025, 25 people had come back" is a total up to that day and no event of it, in every language of print."""
    first = last - timedelta(days=27)
    more = {"day_when": last.isoformat(), "first_when": first.isoformat(), "exchange": "X-2"}
    if whole and code != "exchanges":
        more["whole"] = str(whole)
    words = verdict_sentence(f"verdict.right.{code}", [("n", str(n)), *more.items()], lang=lang)
    (found,) = [one for one in read_claims(words, tongue=Tongue(lang), published=last) if one.value == n]
    assert (found.counted in COUNTS[code.split(".", maxsplit=1)[0]], found.kind) == (True, MEANT[code])
    if code != "returned.exchange":
        assert found.last == last
        assert found.date_role == ("event" if MEANT[code] == "event" else "as_of")
    if code.endswith(".period"):
        assert found.first == first
    if "whole" in more:
        assert found.of_total == whole


def test_every_sentence_of_print_that_counts_is_in_the_table() -> None:
    codes = {code for code in PRINTED_VERDICTS if code.startswith("verdict.right.")}
    of_no_number = {f"verdict.right.{code}" for code in ("published", "published-sum", "first", "first-exchange")}
    assert codes - of_no_number == {f"verdict.right.{code}" for code, _lang, _forms in PRINTED}


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
@pytest.mark.parametrize("code", sorted({code for code, _lang, _forms in PRINTED if code.startswith("returned")}))
def test_a_range_and_a_group_are_said_where_they_are_known(code: str, lang: str) -> None:
    words = said(code, lang, 40, group="X", low="39", high="41")
    assert "X" in words
    assert "39" in words
    assert "41" in words
    assert said(code, lang, 40) != words


@pytest.mark.parametrize("lang", ["uk", "ru"])
@pytest.mark.parametrize("n", [11, 12, 14, 111, 212])
def test_numbers_that_end_in_eleven_to_fourteen_take_the_form_of_many(lang: str, n: int) -> None:
    assert said("returned.total", lang, n).split(str(n))[1] == said("returned.total", lang, 5).split(" 5")[-1]


@pytest.mark.parametrize("lang", ["uk", "ru"])
@pytest.mark.parametrize(("n", "like"), [(21, 1), (101, 1), (22, 3), (104, 3), (30, 25), (1000, 25)])
def test_the_last_digits_choose_the_form(lang: str, n: int, like: int) -> None:
    assert said("held.stock", lang, n).split(f" {n} ")[1] == said("held.stock", lang, like).split(f" {like} ")[1]
