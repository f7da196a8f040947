"""What plain ways reach on the labelled passages, beside our grammar: all numerals, number and noun, quantulum3.

    python -m benchmarks.press_baselines [FILE.jsonl ...]

quantulum3 is no dependency of ours: it is measured where it is installed, and said to be absent where it is not. The
baselines know no kind, side or speaker, so that only finding is compared, by span and value.
"""

from __future__ import annotations

import argparse
import importlib
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from benchmarks.press import DEV, FIELDS, FRESH, Plain, by_grammar, passages, score

NUMBER: Final = re.compile(r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+")
PERSONS: Final = re.compile(
    r"\s*%?\s*(?:\w+\s+){0,2}(?:people|persons|prisoners|soldiers|servicemen|fighters|defenders|civilians|bodies|hostages|captives|"
    r"detainees|troops|men|women|осіб|людей|військов\w+|полонен\w+|захисник\w+|оборонц\w+|цивільн\w+|тіл\w*|"
    r"человек\w*|военн\w+|пленн\w+|гражданск\w+|тел\w*|людей)",
    re.IGNORECASE,
)


def _claim(text: str, start: int, end: int, value: int) -> Plain:
    plain: dict[str, Any] = dict.fromkeys(FIELDS)
    plain.update(
        quote=text[start:end], start=start, end=end, value=value, lower=None, upper=None, unit="persons", whole=False
    )
    return plain


def all_numerals(passage: Plain) -> list[Plain]:
    """Take every number in digits for a claim."""
    text = passage["text"]
    return [_claim(text, m.start(), m.end(), int(re.sub(r"\D", "", m[0]))) for m in NUMBER.finditer(text)]


def number_and_noun(passage: Plain) -> list[Plain]:
    """Take a number in digits for a claim where a word for persons or bodies follows within two words."""
    return [one for one in all_numerals(passage) if PERSONS.match(passage["text"], one["end"])]


def by_quantulum(passage: Plain) -> list[Plain]:
    """Take every quantity without a unit of measure that quantulum3 finds for a claim."""
    parser = importlib.import_module("quantulum3.parser")
    found = [
        each for each in parser.parse(passage["text"]) if each.unit.name in {"dimensionless", "percentage", "dozen"}
    ]
    return [
        _claim(passage["text"], each.span[0], each.span[1], int(each.value) * (12 if each.unit.name == "dozen" else 1))
        for each in found
        if each.value == int(each.value)
    ]


def main() -> None:
    """Score every way on the files named, or on those of `benchmarks.press`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", help="labelled passages; else those of benchmarks.press")
    files = parser.parse_args().files or [file for file in (DEV, *sorted(FRESH.glob("*.jsonl"))) if file.is_file()]
    ways = {"all numerals": all_numerals, "number and noun": number_and_noun, "our grammar": by_grammar}
    if find_spec("quantulum3"):
        ways["quantulum3"] = by_quantulum
    else:
        print("absent: quantulum3 (pip install quantulum3)")
    labelled = passages(files)
    for name, predict in ways.items():
        for lang, found in sorted(score(labelled, predict).items()):
            found.say(f"{name}, {lang}", fields=name == "our grammar")


if __name__ == "__main__":
    main()
