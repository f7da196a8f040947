from __future__ import annotations

from datetime import date

from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge
from byname.core.statements.claim import Attribution, TextClaim
from byname.core.stories.blocks import Story
from byname.core.stories.claims import MOST_READ, claims_of
from byname.core.stories.places import Shown, Writer, shown


def page() -> Shown:
    writer = Writer()
    writer.add("Home are ", 50)
    writer.add("1", 59)
    writer.put("\u202f", 60, 67)
    writer.add("279 people.", 67)
    return writer.done()


def read(text: str, tongue: Tongue, published: date | None) -> tuple[TextClaim, ...]:
    start = text.index("1")
    said = Attribution(0, len(text), speaker=f"{tongue} {published}")
    claim = TextClaim(
        text[start : start + 5], start, start + 5, 1279, None, None, Hedge.EXACT, "persons", "people returned", "event"
    )
    return (
        TextClaim(
            **{name: getattr(claim, name) for name in claim.__slots__} | {"sentence": (0, len(text)), "said": said}
        ),
    )


def story(published: date | None = None) -> Story:
    return Story("", page(), ((50, 78),), main=True, published=published)


def test_a_claim_points_into_the_text_as_given_and_quotes_what_is_seen() -> None:
    found = claims_of(story(), tongue=Tongue.ENGLISH, published=None, reader=read)
    [seen], [claim] = found.seen, found.claims
    assert (seen.start, seen.end, claim.start, claim.end) == (9, 14, 59, 70)
    assert claim.quote == "1\u202f279"
    assert claim.sentence == (50, 78)
    assert claim.said is not None
    assert (claim.said.start, claim.said.end) == (50, 78)


def test_a_story_is_read_on_its_own_day_or_else_the_pages() -> None:
    pages, own = date(2025, 5, 28), date(2025, 5, 24)
    for day, told in ((None, pages), (own, own)):
        [claim] = claims_of(story(day), tongue=Tongue.ENGLISH, published=pages, reader=read).claims
        assert claim.speaker == f"en {told}"


def test_a_very_long_text_is_read_in_stretches_and_not_to_its_end() -> None:
    text = "In a town 1 279 came home. " * 30_000
    long = Story("", shown(text), ((0, len(text)),), main=True)
    found = claims_of(long, tongue=Tongue.ENGLISH, published=None, reader=read)
    assert found.cut_off
    assert len(found.claims) > 9
    for claim in found.claims:
        assert text[claim.start : claim.end] == claim.quote == "1 279"
        assert claim.end <= claim.sentence[1] <= MOST_READ


def test_a_text_in_a_fourth_language_gives_no_claim() -> None:
    assert claims_of(story(), tongue=Tongue.OTHER, published=None, reader=read).claims == ()
