from __future__ import annotations

import pytest

from byname.core.stories.blocks import Article, Note
from byname.core.stories.checked import Oddity, check_page, placed, undecided
from byname.core.stories.claims import StoryClaims
from byname.core.stories.reading import PageRead, read_page
from byname.core.verdicts.values import Checked, Verdict
from byname.formats.articles import open_article


def page(*notes: Note) -> PageRead:
    article = open_article(b"Another 120 people came home on 24 May 2025, the headquarters said.", name="x")
    return read_page(Article(article.text, article.blocks, notes=notes))


@pytest.mark.parametrize(
    ("verdict", "found"),
    [
        (Verdict.HOLDS, False), (Verdict.CANNOT_BE_DECIDED, False), (Verdict.NOT_FOR_PUBLICATION, False),
        (Verdict.DOES_NOT_HOLD, True), (Verdict.HOLDS_OTHERWISE, True),
    ],
)  # fmt: skip
def test_a_claim_that_does_not_hold_as_written_is_found(verdict: Verdict, found: bool) -> None:
    def judge(read: StoryClaims) -> tuple[tuple[Checked, ...], tuple[Oddity, ...]]:
        return tuple(Checked(claim, verdict) for claim in read.claims), ()

    assert check_page(page(), judge).found is found


def test_an_oddity_is_found_too() -> None:
    assert check_page(page(), lambda _read: ((), (Oddity("x"),))).found
    assert check_page(page(Note("press.note.contrary-days")), undecided).found


def test_where_nobody_is_asked_every_claim_is_shown_undecided() -> None:
    [story] = check_page(page(), undecided).stories
    assert [each.verdict for each in story.checked] == [Verdict.CANNOT_BE_DECIDED]
    assert story.checked[0].claim.value == 120


def test_what_is_odd_between_claims_is_said_with_their_verdicts() -> None:
    text = (
        "The minister said on 5 June 2024 that 6,465 soldiers are held. "
        "Another outlet wrote that 6,365 soldiers are held on 5 June 2024."
    )
    [story] = check_page(
        read_page(open_article(text.encode(), name="x")), lambda read: placed(read, undecided(read)[0])
    ).stories
    assert [odd.code for odd in story.oddities] == ["odd.digit-slip"]
    assert [each.claim.quote for each in story.checked] == ["6,465", "6,365"]
