from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from byname.core.errors import RefusedError
from byname.core.linkage.evidence import REASON_CODES

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def doubtful(hands: Hands) -> Hands:
    """Two rows that one name alone connects: law 6 leaves them to a human."""
    hands.register.take("own", [{"name": "Жмаковенко Глем Юхимович", "birth_date": "04.03.1991"}])
    hands.register.take(
        "camp", [{"name": "Жмаковенко Глем", "unit": "12 бригада"}], source="agency", kind="confirmation"
    )
    return hands


def typing(monkeypatch: pytest.MonkeyPatch, *keys: str) -> None:
    waiting: Iterator[str] = iter(keys)

    def typed(_prompt: str) -> str:
        try:
            return next(waiting)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", typed)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)


def test_waiting_pairs_are_listed_and_exit_code_1(doubtful: Hands) -> None:
    found = doubtful.type("review", "--list")
    assert found.code == 1
    [pair] = doubtful.json("review", "--list")
    assert {"left", "right", "probability", "made_up"} < set(pair)
    places = (pair["left_document"], pair["left_row"], pair["right_document"], pair["right_row"])
    assert places == ("own", 2, "camp", 2)
    assert "own, row 2" in found.out
    assert "camp, row 2" in found.out
    why = " ".join(found.out.split()).split(" %: ")[1]
    assert why == REASON_CODES[pair["reason"]]


def test_a_pair_is_decided_by_its_numbers_and_taken_back_exactly(doubtful: Hands) -> None:
    [pair] = doubtful.json("review", "--list")
    decided = doubtful.json("review", pair["left"], pair["right"], "same")
    assert decided["outcome"] == "same"
    assert doubtful.type("review", "--list").code == 0
    undone = doubtful.json("undo")
    assert {undone["left"], undone["right"]} == {pair["left"], pair["right"]}
    assert doubtful.json("review", "--list") == [pair]


def test_at_the_keyboard_s_decides_and_z_takes_back(doubtful: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "?", "s")
    shown = doubtful.type("review")
    assert shown.code == 0
    assert "Жмаковенко" in shown.out
    assert "No pair waits" in shown.out
    undone = doubtful.type("undo")
    assert (undone.code, "The pair waits for a decision: byname review." in undone.out) == (0, True)
    typing(monkeypatch, "z", "n")
    assert "no judgement of yours" in doubtful.type("review").out


@pytest.mark.parametrize("keys", [("q",), ()])
def test_quitting_or_the_end_of_input_decides_nothing(
    doubtful: Hands, monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    typing(monkeypatch, *keys)
    assert doubtful.type("review").code == 0
    assert len(doubtful.json("review", "--list")) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("review",), "keyboard"),
        (("review", "1234567890-4"), "Name two records"),
        (("review", "1234567890-4", "2345678901-7"), "1234567890-4"),
        (("review", "1234567890-4", "2345678901-7", "perhaps"), "invalid choice"),
        (("review", "--list", "--as", "dana"), "may not"),
        (("undo",), "no judgement of yours"),
    ],
)
def test_what_cannot_be_reviewed_so_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    refused = hands.type(*arguments)
    assert refused.code == 2
    assert says in refused.err


def test_linking_says_what_it_did(listed: Hands) -> None:
    assert listed.json("link")["copied"] == 0
    assert "pairs compared" in listed.type("link").out


def test_the_keyboard_knows_six_keys_in_either_case_and_nothing_else(
    doubtful: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "", " ", "x", "same?", "D")
    assert doubtful.type("review").code == 0
    assert doubtful.json("review", "--list") == []
    assert set(doubtful.json("undo")) == {"left", "right", "made_up"}


def test_a_pair_shows_both_records_what_agrees_and_how_likely_it_is(
    doubtful: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, "q")
    shown = doubtful.type("review").out
    [pair] = doubtful.json("review", "--list")
    words = (
        "One person or two?  1 pair waits.",
        pair["left"],
        pair["right"],
        "own, row 2",
        "camp, row 2",
        "Agrees",
        "Missing",
    )
    assert [word for word in words if word not in shown] == []
    assert re.search(r"The program holds it [\d.]+ % likely", shown)


@pytest.mark.parametrize(
    ("outcome", "words"), [("same", "Same person"), ("different", "Different people"), ("undecided", "Cannot say")]
)
def test_a_decision_is_said_with_the_way_back(doubtful: Hands, outcome: str, words: str) -> None:
    [pair] = doubtful.json("review", "--list")
    printed = doubtful.type("review", pair["left"], pair["right"], outcome)
    assert printed.out == f"{pair['left']} and {pair['right']}: {words}. `byname undo` takes it back.\n"


@pytest.mark.parametrize("who", ["vira", "dana"])
def test_who_may_not_judge_decides_nothing(doubtful: Hands, who: str) -> None:
    [pair] = doubtful.json("review", "--list")
    assert doubtful.type("review", pair["left"], pair["right"], "same", "--as", who).code == 2
    assert doubtful.json("review", "--list") == [pair]


def test_nobody_takes_the_decision_of_another_back(doubtful: Hands) -> None:
    [pair] = doubtful.json("review", "--list")
    doubtful.type("review", pair["left"], pair["right"], "different")
    assert "no judgement of yours" in doubtful.type("undo", "--as", "borys").err
    assert doubtful.json("review", "--list") == []


def test_the_list_of_pairs_names_the_people_to_who_may_see_them(doubtful: Hands) -> None:
    shown = doubtful.type("review", "--list").out
    assert "Жмаковенко Глем Юхимович" in shown
    assert shown.count("Жмаковенко Глем") == 2


def test_a_pair_shows_the_parts_of_both_names_side_by_side(doubtful: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "q")
    lines = doubtful.type("review").out.splitlines()
    family = next(line for line in lines if line.startswith("Family name"))
    assert family.split() == ["Family", "name", "Жмаковенко", "Жмаковенко"]
    assert next(line for line in lines if line.startswith("Given name")).split()[2:] == ["Глем", "Глем"]


@pytest.mark.parametrize(("waiting", "said"), [((), "puts no pair up"), (None, "and 2-2.\n")])
def test_what_an_answer_taken_back_leaves_is_said_to_whom_may_see_it(
    doubtful: Hands, waiting: tuple[()] | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the demo a pair that was taken back may be settled by other answers; a registrar may not see what waits."""

    def pairs(*, viewer: object) -> tuple[()]:
        if waiting is None:
            raise RefusedError("Only reviewers.")
        return waiting

    monkeypatch.setattr("byname.queries.reviews.pairs", pairs)
    monkeypatch.setattr("byname.actions.judgements.undo", lambda *, by: ("1-1", "2-2"))
    assert said in doubtful.type("undo").out


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("1 pair waits.", "Agrees", "Neither record tells:", "likely")),
        ("uk", ("Чекає 1 пара.", "Збігається", "Жоден запис не каже:", "імовірністю")),
        ("ru", ("Ждёт 1 пара.", "Совпадает", "Ни одна запись не говорит:", "вероятностью")),
    ],
)
def test_a_pair_is_put_up_in_the_reviewer_s_language_on_lines_that_fit(
    doubtful: Hands, monkeypatch: pytest.MonkeyPatch, lang: str, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    typing(monkeypatch, "q")
    shown = doubtful.type("review", "--lang", lang).out
    assert [word for word in words if word not in shown] == []
    assert max(map(len, shown.splitlines())) < 80


def test_two_rows_of_one_list_are_joined_by_two_people_only(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whom a source keeps apart, one reviewer does not join; the second is told that somebody else holds them to be one."""
    twice = [{"name": f"Жмаковенко {given} Юхимович", "birth_date": "04.03.1991"} for given in ("Глем", "Глєм")]
    hands.register.take("own", twice)
    [pair] = hands.json("review", "--list", "--as", "borys")
    alone = hands.type("review", pair["left"], pair["right"], "same", "--as", "borys")
    assert "Same person, if a second reviewer says so too" in alone.out
    assert hands.json("review", "--list", "--as", "borys") == []
    typing(monkeypatch, "s")
    second = " ".join(hands.type("review", "--as", "olha").out.split())
    assert "it takes two people" in second
    assert "No pair waits" in second


def test_what_was_left_undecided_is_said_listed_and_answered_again(
    doubtful: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """U puts a pair up no more, but it stays undecided: review says so as the account does, and leads back to it."""
    assert doubtful.type("review", "--undecided").code == 0
    typing(monkeypatch, "u")
    said = doubtful.type("review").out.splitlines()[-2:]
    rest = ["No pair waits for a decision.", "A human left 1 pair undecided. byname review --undecided"]
    assert said == rest
    assert doubtful.type("review", "--list").out.splitlines() == rest
    assert "1 pair of records is not decided" in doubtful.type("account").out
    shown = doubtful.type("review", "--undecided")
    assert (shown.code, "Жмаковенко Глем Юхимович  own, row 2" in shown.out) == (1, True)
    [pair] = doubtful.json("review", "--undecided")
    doubtful.type("review", pair["left"], pair["right"], "different")
    assert doubtful.type("review", "--undecided").out == "A human left 0 pairs undecided.\n"


def test_one_pair_is_shown_again_with_its_reasons_and_what_was_decided(doubtful: Hands) -> None:
    [pair] = doubtful.json("review", "--list")
    doubtful.type("review", pair["left"], pair["right"], "undecided")
    shown = doubtful.type("review", pair["left"], pair["right"])
    words = ("Decided before: Cannot say.", "own, row 2", "Agrees", "The program holds it")
    assert (shown.code, [word for word in words if word not in shown.out]) == (0, [])
    assert "100 % likely" not in shown.out, "as likely as the engine held it, not as sure as a human is"
    assert doubtful.json("review", pair["left"], pair["right"])["decided_before"] == "undecided"


@pytest.mark.parametrize(
    ("lang", "seen"),
    [
        ("en", "You have seen every pair; 1 still waits."),
        ("uk", "Ви переглянули всі пари; 1 ще чекає."),
        ("ru", "Вы просмотрели все пары; 1 ещё ждёт."),
    ],
)
def test_who_passes_every_pair_over_is_told_that_they_still_wait(
    doubtful: Hands, monkeypatch: pytest.MonkeyPatch, lang: str, seen: str
) -> None:
    typing(monkeypatch, "n")
    assert doubtful.type("review", "--lang", lang).out.splitlines()[-1] == seen
