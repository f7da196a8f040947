"""Tags: controlled words are known or refused, any other word is free; claims propose theirs."""

from __future__ import annotations

import pytest

from byname.core.errors import MisuseError
from byname.core.stories.tags import COUNTED, KINDS, Tag, TagWords, proposed_tags, read_tag
from tests.core.stories.tellings import telling

WORDS = TagWords(cohorts=("plant", "brigade"), exchanges=("2031-05-23",), parties=("aa", "bb"))


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("cohort:plant", Tag("cohort", "plant")),
        (" Cohort : plant", Tag("cohort", "plant")),
        ("exchange:2031-05-23", Tag("exchange", "2031-05-23")),
        ("party:aa", Tag("party", "aa")),
        ("counted:people-returned", Tag("counted", "people-returned")),
        ("kind:agreed", Tag("kind", "agreed")),
        ("  To  Follow Up ", Tag("free", "to follow up")),
        ("для огляду", Tag("free", "для огляду")),
        ("\u202elate\u200b", Tag("free", "late")),
    ],
)
def test_a_tag_is_read_as_typed(typed: str, tag: Tag) -> None:
    assert read_tag(typed, WORDS) == tag


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("cohort:plan", "plant"),
        ("colour:red", "Groups:"),
        ("", "1 to 64"),
        ("x" * 65, "1 to 64"),
        ("\u200b\u2060", "1 to 64"),
    ],
)
def test_what_is_no_tag_is_refused_with_what_there_is(typed: str, named: str) -> None:
    with pytest.raises(MisuseError, match=named):
        read_tag(typed, WORDS)


@pytest.mark.parametrize("typed", ["cohort:plant", "free word"])
def test_a_tag_is_written_as_it_is_typed(typed: str) -> None:
    assert str(read_tag(typed, WORDS)) == typed


def test_claims_propose_the_words_that_most_of_them_call_for() -> None:
    tellings = [telling(cohorts=("plant",)), telling(cohorts=("plant", "u9"), exchanges=("2031-05-23",), kind="event")]
    assert list(map(str, proposed_tags(tellings, WORDS))) == [
        "cohort:plant", "counted:people-returned", "exchange:2031-05-23", "kind:cumulative", "kind:event",
    ]  # fmt: skip
    assert len(proposed_tags(tellings, WORDS, most=2)) == 2


def test_controlled_words_are_words() -> None:
    assert all(word == word.casefold() and " " not in word for word in (*COUNTED, *KINDS))
