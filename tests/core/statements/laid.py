"""Scenes and readings for the tests of claims."""

from __future__ import annotations

from byname.core.grammar.language import tongue_of
from byname.core.grammar.numerals import numerals
from byname.core.grammar.parts import Form, Use
from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue
from byname.core.statements.reading import read_claims, read_story
from byname.core.statements.scenes import Scene, lay_out
from byname.core.statements.story import Story

__all__ = ["claims", "scene", "story"]


def _scenes(text: str) -> list[Scene]:
    tongue = tongue_of(text)
    tongue = Tongue.ENGLISH if tongue is Tongue.OTHER else tongue
    return [
        lay_out(
            text, one, tongue, [n for n in numerals(one, tongue) if n.use is Use.COUNT and n.form is not Form.VAGUE]
        )
        for one in sentences(text, tongue)
    ]


def scene(text: str) -> Scene:
    """Lay out the first sentence."""
    return _scenes(text)[0]


def story(text: str) -> Story:
    """Read a text as the rules leave it."""
    return read_story(_scenes(text))


def claims(text: str, field: str) -> list[object]:
    """Give one field of every claim that counts."""
    ours = {"sweeping", "units", "phases", "days"}
    return [getattr(c, field) for c in read_claims(text) if c.unit not in ours and not c.vague]
