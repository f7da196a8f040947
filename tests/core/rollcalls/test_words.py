"""Words of outcomes: three languages, short letters, and none that means two things."""

from __future__ import annotations

import pytest

from byname.core.rollcalls import words as rollcall_words
from byname.core.rollcalls.words import SHORTEST, WORDS, Outcome, outcome_told


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("+", Outcome.CAME), ("П", Outcome.CAME), (" Прибув. ", Outcome.CAME), ("пришёл", Outcome.CAME), ("C", Outcome.CAME),
        ("С", Outcome.CAME), ("н", Outcome.ABSENT), ("Не  прибула", Outcome.ABSENT), ("не явился", Outcome.ABSENT),
        ("не з’явився", Outcome.ABSENT), ("did not", Outcome.ABSENT), ("замість", Outcome.INSTEAD), ("Вместо", Outcome.INSTEAD),
        ("відм.", Outcome.DECLINED), ("отказался", Outcome.DECLINED), ("DECLINED", Outcome.DECLINED), ("помер", Outcome.DIED),
        ("умерла", Outcome.DIED), ("died", Outcome.DIED), ("інша особа", Outcome.OTHER), ("другой", Outcome.OTHER),
        ("someone else", Outcome.OTHER), ("someone-else", Outcome.OTHER), ("did-not-come", Outcome.ABSENT),
    ],
)  # fmt: skip
def test_a_clerk_writes_in_his_own_words(text: str, outcome: Outcome) -> None:
    assert outcome_told(text) is outcome


@pytest.mark.parametrize("text", ["", "в", "і", "dec", "Dec.", "?", "-", "щось", "came not", "Жмаковенко"])
def test_what_could_mean_two_things_or_none_is_not_guessed(text: str) -> None:
    # "dec" is declined to one clerk and deceased to another: a living man would be written down as dead, or the reverse.
    # "в" is declined in Ukrainian and instead in Russian; "-" is nothing to one clerk and absent to another.
    assert outcome_told(text) is None


def test_no_word_means_two_outcomes() -> None:
    every = [word for _outcome, words in rollcall_words._TABLE for word in words.split("|")]
    assert len(every) == len(set(every)) == len(WORDS)
    assert all(outcome_told(word) is WORDS[word] for word in every)


def test_every_outcome_has_short_words_for_the_printed_sheet() -> None:
    assert set(SHORTEST) == set(Outcome)
    assert all(outcome_told(word) is outcome for outcome, words in SHORTEST.items() for word in words)
