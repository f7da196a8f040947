"""Write docs/methods.md from the docstrings of what compares records and rows: `python -m tools.methods`."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from byname.core.linkage import estimation, features, matching, weighed
from byname.core.linkage.evidence import EVIDENCE_CODES
from byname.core.linkage.model import PRIOR, WEIGHTS
from byname.core.linkage.policy import CONTRADICTIONS, SAME_FROM
from byname.engines.batch import blocks, levels
from byname.engines.batch.columns import columns_of
from byname.engines.weighing import LEVELS
from byname.wording import say

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).resolve().parents[1] / "docs" / "methods.md"

_HEAD = """# How records and rows are compared

Written by `python -m tools.methods` from the docstrings of the program; a test says when it is stale. Change the docstrings.

Two engines compare. The **register** weighs every pair of records by the fixed, written weights below, so that the same
records are judged the same in every run (law 10). **`compare` and `dedupe`** have no register to keep steady: they learn from
the two lists themselves how much each finding is worth there. Both ask law 6 before anything is one person without a human:
the name agrees, an independent field identifies, nothing contradicts, nobody fits as well. What one record does not give
speaks neither for nor against.
"""

_LEARNT = """
## What lists weigh, and learn

Each comparison has levels. `m` is how often a level is met in pairs of one person, `u` how often in pairs of two; what a level
weighs is log(m / u), natural. `compare A B --explain LEFT RIGHT` opens one pair into these; `--json` does for every pair.
Prior, weights, rivals and caution add up to the chance told.
"""


def page() -> str:
    """The whole page."""
    parts = [_HEAD, *_register(), _LEARNT, *_lists(), *_keys(), *_rules()]
    return "\n".join(part.rstrip() for part in parts) + "\n"


def _told(of: object) -> str:
    return inspect.cleandoc(getattr(of, "__doc__", None) or "")


def _register() -> Iterator[str]:
    yield "\n## The register's features\n\nWeights are natural logarithms of odds."
    yield f"Before anything is compared: {PRIOR:+g}. From {SAME_FROM} on, law 6 agreeing, two records are one person.\n"
    names = [feature.__name__.replace("_", "-") for feature in features.FEATURES]
    for feature, name in zip(features.FEATURES, names, strict=True):
        yield f"### {name}\n\n{_told(feature)}\n\n| finding | weight | |\n|---|---|---|"
        for code in EVIDENCE_CODES:
            if max((each for each in names if code.startswith(f"{each}-")), key=len, default="") == name:
                against = "contradicts" if code in CONTRADICTIONS else ""
                yield f"| {_bare(EVIDENCE_CODES[code])} | {WEIGHTS[code]:+g} | {against} |"
        yield ""


def _bare(sentence: str) -> str:
    """A sentence without the values that it tells."""
    return (
        re.sub(r"[:,] \{left\}( and \{right\})?", "", sentence)
        .replace("{left}", "the value")
        .replace("{right}", "the other")
    )


def _lists() -> Iterator[str]:
    told = _notes(levels)
    for one in (levels.FAMILY, levels.GIVEN, levels.FATHER, levels.ORDER, levels.BIRTH):
        yield f"### {one.name}\n\n{told[one.name.upper()]}\n\n| level | m before the lists are seen | u |\n|---|---|---|"
        for level, matches, strangers in zip(LEVELS[one.name], one.matches, one.strangers, strict=True):
            yield f"| {say(f'weighs.{one.name}.{level}')} | {matches:g} | {strangers:g} |"
        yield ""
    yield f"### every other field, and each column asked for\n\n{_told(levels.field_levels)}\n"


def _keys() -> Iterator[str]:
    keys = [key.name for key in blocks.block_keys(columns_of([], [], {}))]
    yield f"### which rows meet at all\n\n{_told(blocks.candidates_of)} The keys: {', '.join(keys)}, and every other field.\n"
    notes = _notes(blocks)
    yield f"{notes['PAIRS_CAP']} The cap is {blocks.PAIRS_CAP:,}; from {blocks.LONG_FROM:,} rows on {blocks.LONG_PAIRS_CAP:,}.\n"
    yield f"{notes['NAMED_CAP']} Their cap is {blocks.NAMED_CAP:,}.\n\n{_told(blocks.groupings)}\n"


def _rules() -> Iterator[str]:
    yield "## What becomes of weights\n"
    rules: tuple[Callable[..., object] | type, ...] = (
        estimation.Comparison, estimation.learnt_matches, estimation.learnt_strangers, estimation.rareness,
        estimation.commonness, matching.beside_rivals, matching.one_to_one, matching.spanning, matching.own_threshold,
    )  # fmt: skip
    for rule in rules:
        yield f"- **{rule.__name__.replace('_', ' ')}**: {' '.join(_told(rule).split())}"
    yield f"- **caution** ({weighed.SUREST}, {weighed.CONTRADICTED}, {weighed.UNTENABLE}): {' '.join(_notes(weighed)['SUREST'].split())}"


def _notes(module: object) -> dict[str, str]:
    """The docstrings that stand below a module's constants."""
    body = ast.parse(inspect.getsource(module)).body  # type: ignore[arg-type]  # a module, whichever
    found: dict[str, str] = {}
    for one, below in pairwise(body):
        if isinstance(one, ast.Assign | ast.AnnAssign) and isinstance(below, ast.Expr):
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
            found |= dict.fromkeys(names, inspect.cleandoc(ast.literal_eval(below.value)))
    return found


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    print(f"Written: {PAGE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
