"""What was found is said in whole sentences that carry their values."""

from __future__ import annotations

import re
import string
from typing import Any

import pytest

from byname.core.disclosure import THRESHOLD
from byname.wording import say
from byname.wording.en.findings import FINDINGS

VALUES: dict[str, Any] = {
    "left": "Жмаковенко", "right": "ZHMAKOVENKO", "found": "31.02.1985", "number": "1234567890-4", "day": "28 May 2025",
    "value": "plant", "threshold": THRESHOLD, "n": 3,
}  # fmt: skip
SENTENCES = (
    "doubt.",
    "caveat.",
    "problem.",
    "error.",
    "birth-",
    "name-",
    "unit-",
    "sex-",
    "rank-",
    "power-",
    "capture-",
)
LABELS = ("error.title-",)


def forms(code: str) -> tuple[str, ...]:
    text = FINDINGS[code]
    return (text,) if isinstance(text, str) else text


def asked(code: str) -> set[str]:
    return {name for form in forms(code) for _, name, _, _ in string.Formatter().parse(form) if name}


WITH_VALUES = sorted(code for code in FINDINGS if asked(code))
WHOLE = sorted(code for code in FINDINGS if code.startswith(SENTENCES) and not code.startswith(LABELS))


@pytest.mark.parametrize("code", WITH_VALUES)
def test_a_finding_shows_every_value_that_it_was_given(code: str) -> None:
    told = {name: VALUES[name] for name in asked(code)}
    words = say(code, **told)
    assert [name for name, value in told.items() if str(value) not in words] == []
    assert not set("{}[]") & set(words)


@pytest.mark.parametrize("code", WHOLE)
def test_a_finding_is_a_whole_sentence(code: str) -> None:
    for form in forms(code):
        assert form.endswith(".")
        assert form[0].isupper() or form[0] == "{"
        assert "  " not in form


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        (
            "caveat.undecided",
            "1 pair of records is not decided; the range shows what it can change.",
            "2 pairs of records are not decided; the range shows what they can change.",
        ),
        (
            "caveat.possible",
            "For 1 person the day or the link is not sure.",
            "For 2 people the day or the link is not sure.",
        ),
        (
            "caveat.unreadable",
            "1 row could not be read and counts nowhere until it is mended.",
            "2 rows could not be read and count nowhere until they are mended.",
        ),
        (
            "caveat.cohort-possible",
            "For 1 person it is not sure whether the group's criteria are met.",
            "For 2 people it is not sure whether the group's criteria are met.",
        ),
    ],
)
def test_a_caveat_counts_one_and_many(code: str, one: str, many: str) -> None:
    assert (say(code, n=1), say(code, n=2)) == (one, many)


@pytest.mark.parametrize("code", [code for code in FINDINGS if isinstance(FINDINGS[code], tuple)])
@pytest.mark.parametrize("number", [0, 1, 2, 11, 1_001])
def test_law_5_every_number_of_a_caveat_is_said_as_it_is(code: str, number: int) -> None:
    assert f"{number:,}" in say(code, n=number)


@pytest.mark.parametrize("code", ["small-group", "complementary", "small-difference"])
def test_law_8_a_withheld_number_says_the_size_under_which_a_group_is_recognised(code: str) -> None:
    assert f"fewer than {THRESHOLD}" in say(f"withheld.{code}", threshold=THRESHOLD)


@pytest.mark.parametrize("code", [code for code in FINDINGS if re.match(r"withheld\.(?!fewer|word)", code)])
def test_whatever_is_withheld_says_first_that_it_is(code: str) -> None:
    assert all(form.startswith("Withheld: ") for form in forms(code))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("number-unreadable", "the text is kept"), ("hedge-unreadable", "the text is kept"),
        ("number-missing", "the claim is kept"), ("date-impossible", "the text is kept"),
        ("date-no-year", "the text is kept"), ("date-order", "the text is kept"), ("date-too-long", "it is kept"),
        ("date-too-vague", "the text is kept"), ("date-unreadable", "the text is kept"), ("sex-unknown", "it is kept"),
        ("category-unknown", "it is kept"), ("status-unknown", "it is kept"), ("unreadable", "kept as written"),
    ],
)  # fmt: skip
def test_law_1_a_problem_of_a_cell_says_that_its_text_is_kept(code: str, words: str) -> None:
    assert words in say(f"problem.{code}")


@pytest.mark.parametrize("status", [400, 403, 404, 405, 429, 500, 503])
def test_every_status_that_a_page_may_have_has_a_title(status: int) -> None:
    title = say(f"error.title-{status}")
    assert title
    assert not title.endswith(".")


@pytest.mark.parametrize(
    ("code", "next_step"),
    [
        ("error.person-404", "Check the number"), ("error.500", "Try again"), ("error.csrf", "reload the page"),
        ("error.day", "Write it as year-month-day"), ("error.no-file", "Choose a file"),
        ("error.upload-gone", "Choose it again"), ("error.take-in", "Ask a registrar"),
        ("error.outcome", "Decide same, different or cannot say"), ("error.pair-gone", "Here is the next one"),
    ],
)  # fmt: skip
def test_an_error_says_what_to_do_next(code: str, next_step: str) -> None:
    assert next_step in say(code, **{name: VALUES[name] for name in asked(code)})


def test_what_was_found_is_quoted_so_that_blanks_are_seen() -> None:
    assert say("error.day", found=" ").startswith("' ' is not a day.")
    assert say("error.kind", found="").startswith("'' is not a kind of document.")
