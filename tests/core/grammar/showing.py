"""Show numerals as short text, so that a case is one line."""

from __future__ import annotations

from byname.core.grammar.numerals import numerals
from byname.core.grammar.parts import Form, Numeral, Use
from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge

QUIET = {Form.CARDINAL, Form.FRACTION}


def show(text: str, tongue: Tongue) -> list[str]:
    """Show what is read as "quote=value hedge form [use]"; exact counts in plain form show the value alone."""
    return [_one(text, one) for sentence in sentences(text, tongue) for one in numerals(sentence, tongue)]


def _one(text: str, one: Numeral) -> str:
    value = one.fraction or (f"{one.lower}-{one.upper}" if one.hedge is Hedge.RANGE else str(one.value))
    words = [f"{text[one.start : one.end]}={value}"]
    words += [one.hedge.value] if one.hedge not in {Hedge.EXACT, Hedge.RANGE} else []
    words += [one.form.value] if one.form not in QUIET else []
    return " ".join(words + ([f"[{one.use.value}]"] if one.use is not Use.COUNT else []))
