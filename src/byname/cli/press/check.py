"""`byname check`: what a text claims, whose people, when, who says it, and whether it holds."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.core.errors import MisuseError
from byname.wording import say

if TYPE_CHECKING:
    from byname.core.stories.reading import PageRead

__all__ = ["register"]

_LANGUAGES = ("en", "uk", "ru")


def register(verbs: Verbs) -> None:
    """Register check."""
    parser = verbs.add(
        "check",
        Command(_check, register=False),
        does="read a text, take its stories apart, list what it claims and whether it holds",
        example="byname check article.html --published 2025-05-28 --html checked.html",
    )
    parser.add_argument("file", metavar="FILE", help="a saved web page, text, DOCX or PDF; - reads standard input")
    parser.add_argument(
        "--published", type=_day, metavar="DAY", help="the day of the text (2025-05-28), if it does not say"
    )
    parser.add_argument("--lang", choices=_LANGUAGES, help="the language of the text, if it is not found right")
    parser.add_argument("--html", type=Path, metavar="OUT", help="write the check as one page that needs nothing else")
    parser.add_argument("--no-register", action="store_true", help="ask no register, even where one is named")


def _check(call: Call) -> int:
    from byname.cli.press.answers import answer_of
    from byname.cli.press.judging import judge_for, register_named
    from byname.cli.press.printing import print_check
    from byname.core.stories.checked import check_page

    page = _read(call)
    checked = check_page(page, judge_for(call, page))
    if not register_named(call):
        call.note(say("press.note.no-register"))
    name = call.args.file
    if call.args.html:
        from byname.cli.press.writing import write_html

        banner = say("banner.made-up") if call.made_up else ""
        write_html(checked, call.args.html, name=_shown(name), banner=banner)
    if call.json:
        call.answer(answer_of(checked, name=_shown(name)))
    else:
        print_check(call, checked)
        if call.args.html:
            call.note(f"Written: {call.args.html}")
    return FOUND if checked.found else DONE


def _read(call: Call) -> PageRead:
    from byname.core.grammar.tongues import Tongue
    from byname.core.stories.reading import read_page
    from byname.formats.articles import open_article

    article = open_article(_content(call.args.file), name=_shown(call.args.file))
    tongue = Tongue(call.args.lang) if call.args.lang else None
    return read_page(article, published=call.args.published, tongue=tongue)


def _content(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    place = Path(file)
    if place.is_dir():
        message = f"{file} is a folder. Name a file: a saved web page, a text, a DOCX or a PDF."
        raise MisuseError(message)
    return place.read_bytes()


def _shown(file: str) -> str:
    return "standard input" if file == "-" else Path(file).name


def _day(text: str) -> date:
    """Read a day of the command line; argparse words the refusal."""
    day = date.fromisoformat(text)
    if not 1900 <= day.year <= 2200:
        message = "no text was printed then"
        raise ValueError(message)
    return day
