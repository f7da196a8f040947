"""Why two rows may be of one person, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from byname.cli.comparing.labels import field_label
from byname.core.linkage.features import FeatureResult
from byname.wording import say

__all__ = ["reasons", "told_in_words"]


def reasons(evidence: Sequence[FeatureResult], *, lang: str) -> Iterator[tuple[FeatureResult, str]]:
    """Give each finding of which both rows tell something, with its sentence."""
    for each in evidence:
        if each.outcome != "missing" or (each.left and each.right):
            values = {"left": each.left, "right": each.right, "field": field_label(each.feature, lang=lang)}
            yield each, say(each.code, lang=lang, **values)


def told_in_words(evidence: Sequence[FeatureResult], *, lang: str) -> str:
    """Give all findings as one text, what speaks loudest first."""
    found = sorted(reasons(evidence, lang=lang), key=lambda each: -abs(each[0].weight))
    return " ".join(why for _finding, why in found)
