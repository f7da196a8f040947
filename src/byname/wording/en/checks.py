"""English: the pages on which a text is checked and a question answered."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from byname.wording.language import Text

__all__ = ["CHECKS"]

CHECKS: Mapping[str, Text] = MappingProxyType(
    {
        "nav.check": "Check a text",
        "check.title": "Check a text",
        "check.lead": "Each number that a text gives, who says it, what it counts, and whether the register or something published "
        "bears it out. A verdict is about a sentence, never about a speaker.",
        "check.refused": "Whoever may ask for no account may check no text either.",
        "check.file": "A saved web page, text, DOCX or PDF",
        "check.text": "Or the text itself",
        "check.published": "Day of the text, if it does not say",
        "check.lang": "Language, if it is not found right",
        "check.lang-found": "as found",
        "check.check": "Check it",
        "check.nothing-kept": "Nothing of it is kept, and nothing is fetched.",
        "check.one-text": "A file and a text came together. Send one of them.",
        "check.no-text": "No text came. Choose a file, or paste a text.",
        "check.too-long": "The text has more than {n} megabytes. Cut it, or check it at the terminal (byname check).",
        "check.again": "Check another text",
        "check.undated": (
            'Nothing says on which day the text was published: "three days ago" cannot be dated. Give the day and check again.'
        ),
        "check.foreign": "The text is in none of our languages (English, Ukrainian, Russian); no claim was guessed at.",
        "check.claims": "Claims",
        "check.verdict": "Verdict",
        "check.now": "As known now",
        "check.then": "As known on the day of the text ({day}): {value}",
        "check.to-claim": "claim {n}",
        "odd.parts-exceed": "The parts sum to {parts}, which is {apart} more than the whole of {whole}.",
        "odd.parts-miss": "The parts sum to {parts} and not {whole}; {apart} are missing.",
        "odd.part-above-whole": "A part ({part}) is larger than its whole ({whole}).",
        "odd.share": "{share} does not match its numbers, which make {made} %.",
        "odd.total-falls": "A running total falls: {one}[ ({one_by})], and later {other}[ ({other_by})].",
        "odd.at-odds": "Two speakers differ about one thing: {one}[ ({one_by})] and {other}[ ({other_by})].",
        "odd.differs": "The text gives two numbers for one thing: {one} and {other}.",
        "odd.both-sides-added": "{total} seems to be both sides added up, given to one side.",
        "odd.digit-slip": "{one} and {other} differ in digits alone: one of them may be a slip.",
        "odd.other-group": "The same number stands for two groups: {one} and {other}.",
        "odd.hedge-dropped": "What was hedged ({one}) is passed on as certain ({other}).",
        "ask.lead": "A question in English, Ukrainian or Russian, answered with a figure of the register and its definition.",
        "ask.question": "Your question",
        "ask.example": "How many of the plant's defenders are back?",
        "ask.as-of": "As of (if the question names no day)",
        "ask.ask": "Ask",
        "ask.too-long": "A question has at most {n} characters. To check a whole text, use the page for that.",
        "ask.open": "the people behind it, and its definition",
    }
)
"""Code -> sentence."""
