"""The demo's second act: its made-up news page is checked against its register, and each verdict beside the truth."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from byname.cli.calls import Call
from byname.cli.press.judging import judge_with, register_check
from byname.core.disclosure import Viewer
from byname.core.stories.checked import check_page
from byname.core.stories.reading import read_page
from byname.core.verdicts.values import Verdict
from byname.formats.articles import open_article
from byname.wording.checks import told

__all__ = ["PRESS_FILE", "JudgedLine", "check_press", "keep_press", "press_outcome", "say_press"]

PRESS_FILE = Path("press") / "page.en.html"


@dataclass(frozen=True, slots=True)
class JudgedLine:
    """A claim of the page that the scenario knows: its verdict as given here, as it truly is, its sentence, and why."""

    quote: str
    verdict: str
    true: str
    sentence: str = ""
    why: str = ""

    @property
    def right(self) -> bool:
        """Whether the verdict is the true one, or says that the register cannot decide: careful is not wrong."""
        return self.verdict in {self.true, Verdict.CANNOT_BE_DECIDED.told, Verdict.NOT_FOR_PUBLICATION.told}


def check_press(lists: Path, truth: Path, *, viewer: Viewer) -> tuple[JudgedLine, ...]:
    """Check the page that the scenario wrote, and put the truth beside each verdict; a claim that was not read is "not read"."""
    page = read_page(open_article((lists / PRESS_FILE).read_bytes(), name=PRESS_FILE.name))
    main = check_page(page, judge_with(register_check(viewer, page.tongue.value), page)).stories[0]
    judged = [(each.claim.quote, each.verdict.told, told(each.why)) for each in main.checked]
    with (truth / "press.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["file"] == PRESS_FILE.name]
    lines = []
    for row in rows:
        place = next((at for at, (quote, *_rest) in enumerate(judged) if quote == row["quote"]), None)
        _quote, verdict, why = judged.pop(place) if place is not None else ("", "not read", "")
        lines.append(JudgedLine(row["quote"], verdict, row["verdict"], row["sentence"], why))
    return tuple(lines)


def keep_press(lists: Path, *, received: date, by: Viewer) -> int:
    """Take the page in as each outlet printed it, so that the story can be followed; gives how many texts there are."""
    from byname.actions.arrivals import Arrival
    from byname.actions.texts import take_in_text

    pages = sorted((lists / PRESS_FILE.parent).glob("*.html"))
    for page in pages:
        arrival = Arrival(page, page.name, "", "press-text", received, backfill=True, made_up=True)
        take_in_text(arrival, by=by)
    return len(pages)


def say_press(call: Call, lines: Sequence[JudgedLine], *, page: str) -> None:
    """Print what the page claims beside what is so."""
    call.line()
    call.line(f"A made-up news page claims this ({page}):")
    for number, line in enumerate(lines, start=1):
        call.line(f"[{number}] {line.sentence}")
        call.line(f"    {line.quote}: {line.verdict}{_apart(line)}")
        if line.why:
            call.line(f"    {line.why}")
    outcome = press_outcome(lines)
    exact = outcome["right"] - outcome["undecided"]
    call.line(
        f"Of {len(lines)} claims {exact} are judged as they truly are, {outcome['undecided']} left undecided, "
        f"{len(outcome['otherwise'])} judged wrongly or not read."
    )


def _apart(line: JudgedLine) -> str:
    """Say how it truly is, where the verdict is another."""
    if line.verdict == line.true:
        return ""
    return f" (in truth: {line.true}{'; the register is not sure enough to say so' if line.right else ''})"


def press_outcome(lines: Sequence[JudgedLine]) -> dict[str, Any]:
    """Give the same for the demo's file."""
    return {
        "claims": len(lines),
        "right": sum(line.right for line in lines),
        "undecided": sum(line.right and line.verdict != line.true for line in lines),
        "otherwise": [line.quote for line in lines if not line.right],
    }
