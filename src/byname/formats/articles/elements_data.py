"""Elements of web pages by what they do to the text in them."""

from __future__ import annotations

from typing import Final

__all__ = ["BLOCKS", "CLOSED_BY", "CREDIT_WORDS", "UNSEEN", "VOID"]

VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())

UNSEEN: Final = frozenset("head script style noscript template svg math iframe object video audio canvas xmp noembed noframes datalist map textarea amp-ad amp-embed amp-sidebar amp-consent".split())
"""What a reader does not see as text."""

BLOCKS: Final = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html "
    "legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul caption button label".split()
)
"""What begins on a line of its own."""

CLOSED_BY: Final = {
    "p": BLOCKS - {"button", "label"}, "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th", "tr", "tbody"}), "th": frozenset({"td", "th", "tr", "tbody"}), "tr": frozenset({"tr", "tbody"}), "option": frozenset({"option"}),
    "head": BLOCKS, "title": BLOCKS,
    **dict.fromkeys("h1 h2 h3 h4 h5 h6".split(), frozenset("h1 h2 h3 h4 h5 h6 p div article section".split())),
}
"""Element -> what closes it by beginning, where its own end is left out."""

CREDIT_WORDS: Final = frozenset(
    "source outlet publisher publication time date datetime timestamp ago age meta byline author provider site brand label badge category kicker section rubric "
    "info posted published views counter".split()
)
"""Words of a class that say: an outlet, an age, a section, and not the text beside it."""
