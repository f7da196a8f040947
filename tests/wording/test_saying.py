from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

import byname
from byname.core.custody.drafts import Effect, Weight
from byname.core.disclosure import Role
from byname.core.events import Degree, DocumentKind, EventKind, ParticipantRole, SourceKind
from byname.core.fields import FIELDS
from byname.core.linkage.evidence import EVIDENCE_CODES, REASON_CODES
from byname.core.linkage.features import FEATURES
from byname.core.plans import RowOutcome
from byname.queries.codes import SENTENCE_CODES
from byname.wording import LANGUAGES, UnknownTextError, count, day, has, say, say_pairs, span
from byname.wording.en import TEXTS

SOURCE = Path(byname.__file__).parent
STATUSES = (
    "sought",
    "held-reported",
    "held-confirmed",
    "returned",
    "released",
    "escaped",
    "third-state",
    "dead",
    "set-aside",
)
GROUPS: dict[str, Iterable[str]] = {
    "status": (*STATUSES, "taken", "held"),
    "meaning": (*STATUSES, "taken", "held"),
    "event": EventKind,
    "effect": Effect,
    "weight": Weight,
    "degree": Degree,
    "field": [field.code for field in FIELDS],
    "document-kind": DocumentKind,
    "source-kind": SourceKind,
    "role": ParticipantRole,
    "role-name": Role,
    "class": RowOutcome,
    "row-class": ("header", "blank", "total", "record"),
    "outcome": ("same", "different", "undecided"),
    "finding": ("agree", "conflict", "missing", "near"),
    "feature": [feature.__name__.replace("_", "-") for feature in FEATURES],
    "reason": ("happened", "learned", "definition"),
}


@pytest.mark.parametrize("group", GROUPS)
def test_every_code_that_the_core_knows_has_a_text(group: str) -> None:
    assert [code for code in GROUPS[group] if not has(f"{group}.{code}")] == []


def doubts() -> set[str]:
    told = "\n".join(path.read_text() for path in (SOURCE / "core" / "custody").glob("*.py"))
    return set(re.findall(r'\.doubt\(\s*"([a-z-]+)"', told)) | {"capture-implied", "listed-after-end", "dead-yet-held"}


def trees(room: str) -> list[ast.Module]:
    return [ast.parse(path.read_text()) for path in sorted((SOURCE / "core").glob(room))]


def literals(room: str) -> set[str]:
    """Every text with a hyphen and nothing else but small letters that these files of the core write out."""
    found = {node.value for tree in trees(room) for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {text for text in found if isinstance(text, str) and re.fullmatch(r"[a-z]+(-[a-z]+)+", text)}


def problems(room: str) -> set[str]:
    """Every code with which these files of the core say that something in a list is wrong."""
    calls = [node for tree in trees(room) for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    named = [call for call in calls if ast.unparse(call.func).rpartition(".")[2] in {"remark", "refuse", "Problem"}]
    first = [call.args[0] for call in named]
    return {arg.value for arg in first if isinstance(arg, ast.Constant) and isinstance(arg.value, str) and arg.value}


SAID_AS = ("doubt", "status", "event", "effect", "weight", "mark", "document-kind", "source-kind", "role", "choice")


def test_every_code_that_the_custody_writes_out_has_words() -> None:
    written = literals("custody/*.py") - literals("custody/laws.py")
    assert len(written) > 20
    assert sorted(code for code in written if not any(has(f"{group}.{code}") for group in SAID_AS)) == []


@pytest.mark.parametrize("room", ["dates/*.py", "records.py", "press/*.py"])
def test_every_problem_that_the_core_finds_in_a_list_has_a_sentence(room: str) -> None:
    assert problems(room)
    assert sorted(code for code in problems(room) if not has(f"problem.{code}")) == []


def test_every_doubt_that_the_core_raises_has_a_sentence() -> None:
    assert len(doubts()) > 8
    assert [code for code in doubts() if not has(f"doubt.{code}")] == []


def test_the_linker_s_own_sentences_are_used_unchanged() -> None:
    assert [code for code in (*EVIDENCE_CODES, *REASON_CODES) if not has(code)] == []
    assert say("birth-equal", left="1991-03-12") == EVIDENCE_CODES["birth-equal"].format(left="1991-03-12")


def said_in_source() -> set[str]:
    files = [*SOURCE.rglob("web/**/*.html"), *SOURCE.rglob("web/**/*.py")]
    return {code for file in files for code in re.findall(r"""say[ (]["']([a-z.\d-]+)["']""", file.read_text())}


def test_every_code_that_a_page_says_has_a_text() -> None:
    assert len(said_in_source()) > 150
    assert sorted(code for code in said_in_source() if not has(code)) == []


def test_a_code_without_a_text_is_named_in_the_error() -> None:
    with pytest.raises(UnknownTextError, match=r"'no\.such'.*byname\.wording\.en"):
        say("no.such")


def test_a_value_that_is_missing_is_named_in_the_error() -> None:
    with pytest.raises(UnknownTextError, match="'day'"):
        say("account.as-of")


def test_a_language_that_is_not_there_is_named_in_the_error() -> None:
    with pytest.raises(UnknownTextError, match="'xx'"):
        say("nav.account", lang="xx")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_every_text_and_a_form_for_every_number(lang: str) -> None:
    language = LANGUAGES[lang]
    assert language.texts.keys() == TEXTS.keys()
    for text in language.texts.values():
        forms = (text,) if isinstance(text, str) else text
        assert len(forms) == 1 or {language.form(n) for n in range(200)} == set(range(len(forms)))


@pytest.mark.parametrize(
    ("number", "sentence"), [(0, "0 pairs wait."), (1, "1 pair waits."), (1_234, "1,234 pairs wait.")]
)
def test_the_number_chooses_the_plural_form(number: int, sentence: str) -> None:
    assert say("review.left", n=number) == sentence


FIRST, LAST = date(2022, 5, 16), date(2022, 6, 2)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (FIRST, FIRST, "16 May 2022"),
        (FIRST, LAST, "between 16 May 2022 and 2 June 2022"),
        (None, LAST, "on or before 2 June 2022"),
        (FIRST, None, "on or after 16 May 2022"),
        (None, None, "on an unknown day"),
    ],
)
def test_law_5_an_unsure_day_is_written_as_unsure_as_it_is(first: date | None, last: date | None, words: str) -> None:
    assert span(first, last) == words


def test_days_and_counts_are_written_for_people() -> None:
    assert (day(date(2025, 5, 28)), count(12_345)) == ("28 May 2025", "12,345")


def test_every_sentence_that_a_query_may_give_has_a_text() -> None:
    assert [code for code in SENTENCE_CODES if not has(code)] == []


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        ((), "Held"),
        ((("when", "2022-05-16"), ("place", "")), "Held, 16 May 2022"),
        ((("when", "2022-05"), ("place", "a camp")), "Held, 2022-05, a camp"),
    ],
)
def test_what_is_not_told_is_left_out(pairs: tuple[tuple[str, str], ...], words: str) -> None:
    assert say_pairs("event.held", pairs) == words


def test_a_day_given_as_text_is_written_as_a_day_unless_there_is_no_such_day() -> None:
    assert say_pairs("definition.as-of", [("value", "2025-05-28")]) == "at the end of 28 May 2025"
    assert say_pairs("definition.as-of", [("value", "2025-02-30")]) == "at the end of 2025-02-30"


def test_a_number_given_as_text_chooses_the_plural_form() -> None:
    assert say_pairs("review.left", [("n", "1")]) == "1 pair waits."


def test_a_value_with_brackets_or_braces_is_shown_as_it_is() -> None:
    assert say_pairs("event.held", [("place", "[{camp}]")]) == "Held, [{camp}]"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (date(2022, 1, 1), "1 January 2022"),
        (date(2024, 2, 29), "29 February 2024"),
        (date(2025, 12, 31), "31 December 2025"),
        (date(987, 3, 4), "4 March 987"),
    ],
)
def test_a_day_is_written_without_leading_zeros_and_with_its_month_in_words(when: date, words: str) -> None:
    assert day(when) == words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_200, "-1,200"), (10**6, "1,000,000")]
)
def test_thousands_stand_apart(number: int, words: str) -> None:
    assert count(number) == words


@pytest.mark.parametrize(
    ("value", "written"), [(True, "True"), (1_000, "1,000"), ("1000", "1000"), (0.5, "0.5"), (FIRST, "16 May 2022")]
)
def test_a_value_is_written_by_what_it_is(value: object, written: str) -> None:
    assert say("definition.by", value=value) == f"broken down by {written}"


def test_a_zero_is_told_and_does_not_drop_out() -> None:
    assert say("event.held", place=0) == "Held, 0"


def test_without_a_number_the_sentence_is_the_one_for_many() -> None:
    assert say("review.left", n="some") == "some pairs wait."


@pytest.mark.parametrize("text", ["2025-13-01", "2025-5-28", "28.05.2025", "2025", " 2025-05-28", "2025-05-28?"])
def test_only_an_exact_day_given_as_text_is_written_in_words(text: str) -> None:
    assert say_pairs("definition.from", [("value", text)]) == f"from {text}"


@pytest.mark.parametrize(
    ("text", "words"), [("0", "0 pairs wait."), ("1001", "1,001 pairs wait."), ("²", "² pairs wait.")]
)
def test_a_count_given_as_text_is_counted_where_it_is_one(text: str, words: str) -> None:
    assert say_pairs("review.left", [("n", text)]) == words


@pytest.mark.parametrize("code", ["", "event", "event.", "EVENT.HELD", " event.held", "event.held "])
def test_a_code_is_taken_literally(code: str) -> None:
    assert not has(code)
    with pytest.raises(UnknownTextError):
        say(code)


@pytest.mark.parametrize(
    "ask", [lambda: day(FIRST, lang="xx"), lambda: count(1, lang="xx"), lambda: has("range", lang="xx")]
)
def test_every_door_names_the_languages_that_are_there(ask: Callable[[], object]) -> None:
    with pytest.raises(UnknownTextError, match="There are: uk, en, ru"):
        ask()


def test_the_error_of_a_missing_value_names_those_that_were_given() -> None:
    with pytest.raises(UnknownTextError, match=r"'range'.*'high'.*not given: low"):
        say("range", low=1)


def test_a_gap_in_the_wording_is_our_fault_and_not_the_reader_s() -> None:
    assert UnknownTextError.status == 500


def test_a_day_a_day_apart_is_no_longer_one_day() -> None:
    assert span(FIRST, FIRST + timedelta(days=1)) == "between 16 May 2022 and 17 May 2022"
