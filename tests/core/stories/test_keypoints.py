"""Key points: every one is a sentence of the text, none repeats another, those with claims come before those without."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from byname.core.stories.keypoints import key_points

SENTENCES = (
    "Snow fell on the roads of the northern district all night.",
    "The office said that 390 people came home in the first phase of the exchange.",
    "Who else is on the lists of the second phase of the exchange?",
    "In the first phase of the exchange 390 people came home, the office said.",
    "Families waited at the border crossing with photographs of the missing.",
    "Another 307 soldiers were handed over on the second day at the same crossing.",
    "Yes.",
)
TEXT = " ".join(SENTENCES)
SPANS = [(TEXT.index(each), TEXT.index(each) + len(each)) for each in SENTENCES]
CLAIMS = [TEXT.index("390 people"), TEXT.index("307 soldiers")]


def chosen(most: int = 4) -> list[str]:
    return [TEXT[start:end] for start, end in key_points(TEXT, SPANS, CLAIMS, most=most)]


def test_sentences_with_claims_come_first() -> None:
    assert chosen(2) == [SENTENCES[1], SENTENCES[5]]


def test_no_question_no_fragment_and_no_repeat_is_a_key_point() -> None:
    assert not {SENTENCES[2], SENTENCES[6]} & {*chosen(7)}
    assert not {SENTENCES[1], SENTENCES[3]} <= {*chosen(7)}


def test_key_points_stand_in_the_order_of_the_text() -> None:
    assert chosen() == sorted(chosen(), key=TEXT.index)


@given(st.text(max_size=400), st.lists(st.integers(0, 400), max_size=12), st.lists(st.integers(0, 400), max_size=6))
def test_every_key_point_is_a_sentence_of_the_text(text: str, cuts: list[int], claims: list[int]) -> None:
    """Issue 4, section 4: "key points whose every sentence is a sentence of the text"."""
    ends = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    spans = list(itertools.pairwise(ends))
    whole = {text[start:end].strip() for start, end in spans}
    points = key_points(text, spans, claims)
    assert all(text[start:end] in whole for start, end in points)
    assert list(points) == sorted(points)
    assert points == key_points(text, spans, claims)
