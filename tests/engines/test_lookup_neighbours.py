"""A deletion neighbourhood over the vocabulary: one slip of the pen still hits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.engines.lookup_neighbours import Neighbours, hashes_of

WORD = st.text("abčdegiklmnoprsštuvzž", min_size=4, max_size=30)


def near(texts: list[str], wanted: str, *, bones: list[str] | None = None, bones_wanted: str = "") -> list[int]:
    return Neighbours(texts, bones or [""] * len(texts)).among(hashes_of(wanted, bones_wanted))


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param("bravlozuk", id="the same"),
        pytest.param("bravlozk", id="one letter less"),
        pytest.param("bravlozuuk", id="one letter more"),
        pytest.param("bravlosuk", id="another letter"),
        pytest.param("bravlouzk", id="two exchanged"),
        pytest.param("ravlozuk", id="without the first"),
        pytest.param("bravlozu", id="without the last"),
    ],
)
def test_one_slip_is_near(wanted: str) -> None:
    assert near(["landzuk", "bravlozuk"], wanted) == [1]


@pytest.mark.parametrize("wanted", ["bravl", "landzukivka", "ozuk", "", "x"])
def test_far_words_are_not_near(wanted: str) -> None:
    assert near(["landzuk", "bravlozuk"], wanted) == []


def test_very_short_words_are_near_only_as_they_stand() -> None:
    assert near(["li", "le", "lo"], "li") == [0]
    assert near(["li", "lip"], "l") == []


def test_consonants_alone_make_words_near_too() -> None:
    assert near(["beli", "bulava"], "bilai", bones=["bl", "blv"], bones_wanted="bl") == [0]


def test_places_come_in_order_and_once() -> None:
    assert near(["landzuk", "landzuk", "lantzuk"], "landzuk", bones=["lndzk"] * 3, bones_wanted="lndzk") == [0, 1, 2]


def test_nothing_is_near_among_nothing() -> None:
    assert Neighbours((), ()).among(hashes_of("bravlozuk", "brvlzk")) == []


@given(st.lists(WORD, min_size=1, max_size=20), st.data())
def test_any_one_slip_in_any_word_is_found(texts: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(texts) - 1))
    word = texts[place]
    at = data.draw(st.integers(0, min(len(word), 20) - 1))
    letter = data.draw(st.sampled_from("abknz"))
    kind = data.draw(st.sampled_from(["less", "more", "other"]))
    wanted = word[:at] + ("" if kind == "less" else letter) + word[at + (kind != "more") :]
    assert place in near(texts, wanted)
