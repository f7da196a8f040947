"""Law 8, one gate for everything that leaves: the words of one person's row name no group to who sees no persons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.fields import FIELDS
from byname.ledger.references import world
from byname.queries._groups import codes_of, group_told, phases_of
from byname.queries.accounts import account
from byname.queries.figures import figure
from tests.core.custody.books import person
from tests.registers import SmallRegister

if TYPE_CHECKING:
    from byname.queries.results import AccountView

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)
WORDS = "в полоні, колонія №5, брат Петра"
CALL_SIGN = "сержант позивний Вигадник"
FIELDS_OF_GROUPS = [field.code for field in FIELDS if field.sensitivity in {"open", "group"}] + ["rank_class"]


@pytest.fixture
def rows(small_register: SmallRegister, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven people of unit u1 whose row says more than a code in every field that may form groups."""
    from byname.ledger.snapshot import Snapshot

    lines: list[PersonLine] = []
    for number in range(900_000, 900_007):
        told = dict.fromkeys(FIELDS_OF_GROUPS, f"{WORDS} {number}")
        told |= {"status": WORDS, "rank": CALL_SIGN, "rank_class": "sergeant", "unit": "u1", "capture_place": WORDS}
        text = f"{number} captured 2022-05-17 own-forces 2022-06-01"
        lines.append(person(text, number, **told | {"power": "aa" if number % 2 else WORDS}))
    people = Snapshot(tuple(lines), (), {line.number: line for line in lines}, 0)
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: people)


def names(view: AccountView) -> list[str]:
    return [name for name, _cells in view.groups]


@pytest.mark.usefixtures("rows")
@pytest.mark.parametrize("field", FIELDS_OF_GROUPS)
def test_no_words_of_a_row_reach_a_keeper(field: str, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["keeper"], as_of=DAY, by=field)
    said = str(view)
    for words in ("колонія", "Вигадник", "Петра"):
        assert words not in said
        assert quote(words, safe="") not in said


@pytest.mark.usefixtures("rows")
def test_codes_that_the_register_knows_name_groups(cast: Mapping[str, Viewer]) -> None:
    told = {field: names(account(viewer=cast["keeper"], as_of=DAY, by=field)) for field in FIELDS_OF_GROUPS}
    assert told["unit"] == ["1 вигадана бригада"]
    assert (told["rank_class"], told["status"], told["power"]) == (["sergeant"], ["held"], ["Ariland", ""])
    assert told["rank"] == told["capture_place"] == told["holder"] == told["category"] == [""]


@pytest.mark.usefixtures("rows")
def test_who_sees_the_persons_reads_their_words(cast: Mapping[str, Viewer]) -> None:
    assert names(account(viewer=cast["all"], as_of=DAY, by="status")) == [WORDS]
    assert names(account(viewer=cast["all"], as_of=DAY, by="rank")) == [CALL_SIGN]


@pytest.mark.usefixtures("rows")
@pytest.mark.parametrize("field", FIELDS_OF_GROUPS)
def test_an_error_lists_no_words_of_a_row(field: str, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError) as raised:
        figure(f"held@{DAY}/by:{field}=zzz", viewer=cast["keeper"])
    assert "колонія" not in str(raised.value)
    assert "Вигадник" not in str(raised.value)


@pytest.mark.usefixtures("rows")
@pytest.mark.parametrize(("field", "words"), [("status", WORDS), ("rank", CALL_SIGN), ("capture_place", WORDS)])
def test_a_keeper_who_guesses_the_words_is_told_nothing(field: str, words: str, cast: Mapping[str, Viewer]) -> None:
    """Of words that somebody's row has and of words that nobody's has, the answer is the same."""
    for guess in (words, "слова, яких немає"):
        with pytest.raises(MisuseError, match="There is no"):
            figure(f"held@{DAY}/by:{field}={quote(guess, safe='')}", viewer=cast["keeper"])


def test_an_exchange_that_only_a_row_names_is_not_listed(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    with pytest.raises(MisuseError, match="X-1"):
        figure("returned/exchange:X-9", viewer=cast["all"])
    with pytest.raises(MisuseError) as raised:
        figure("returned/exchange:X-9", viewer=cast["keeper"])
    assert "X-1" not in str(raised.value)


@pytest.mark.parametrize(
    ("field", "text", "group"),
    [
        ("status", WORDS, "held"),
        ("status", "колонія №5", ""),
        ("rank", "сержант", ""),
        ("rank_class", "sergeant", "sergeant"),
        ("category", "civilian", "civilian"),
        ("sex", "f", "f"),
        ("unit", "u1", "u1"),
        ("unit", "1 вигадана бригада, позивний", ""),
        ("capture_place", "p1", "p1"),
        ("power", "aa", "aa"),
        ("holder", "bb", "bb"),
        ("holder", "колонія №5", ""),
        ("capture_date", "2022-05-17", ""),
        ("exchange", "X-1", ""),
        ("phase", "1", ""),
    ],
)
def test_the_group_of_a_value(small_register: SmallRegister, field: str, text: str, group: str) -> None:
    assert group_told(field, text, world()) == group
    assert group in codes_of(field, world()) | {""}


def test_phases_are_those_of_the_registered_exchange(small_register: SmallRegister) -> None:
    assert phases_of("X-1", world()) == frozenset()
