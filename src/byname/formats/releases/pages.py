"""The public pages: all figures on one, each figure on its own, how to check one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import Any

from byname.core.releases.printed import Cell, Printed, PublicKey, cells_of
from byname.formats.charts.bars import Bar, bars
from byname.formats.charts.course import course
from byname.formats.charts.svg import Caption
from byname.formats.releases.frame import Around, Speech, page, table, tag

__all__ = ["CHECK_PY", "figure_page", "index_page", "keys_page", "pictures"]

CHECK_PY = '''"""Check a figure: python check.py FIGURE.json FIGURE.sig KEY.pem (needs the package cryptography)."""
import sys
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_public_key

content, signature, key = (open(name, "rb").read() for name in sys.argv[1:4])
try:
    load_pem_public_key(key).verify(signature, content)
except InvalidSignature:
    sys.exit("NOT as it was signed")
print("as it was signed")
'''
"""Ten lines by which anybody checks a signature with Python."""


def index_page(figures: Sequence[Printed], speech: Speech, *, around: Around) -> bytes:
    """List every figure, the newest first, those that no longer stand marked among them."""
    items = "".join(tag("li", _item(figure, speech)) for figure in figures)
    listed = tag("ul", items, class_="list") if figures else tag("p", escape(speech.site("none")))
    more = _paragraph(
        tag("a", escape(speech.site("keys")), href="keys.html"), tag("a", escape(speech.site("feed")), href="feed.atom")
    )
    main = tag("h1", escape(speech.site("title"))) + _text(speech.site("lead"), "lead") + listed + more
    return page(speech, speech.site("title"), main, name="index.html", around=around)


def _item(figure: Printed, speech: Speech) -> str:
    words = figure.told["words"][speech.lang]
    number = tag("a", escape(figure.number), href=f"{figure.number}.html")
    ended = tag("p", escape(speech.site("retracted")), class_="ended") if figure.retracted else ""
    return (
        tag("p", f"{number} · {escape(_number(figure.told['value'], speech))}", class_="number")
        + ended
        + _text(words["sentence"])
    )


def figure_page(figure: Printed, speech: Speech, *, key: PublicKey) -> bytes:
    """Show one figure: number, sentence, definition, what to know, picture, tables, files, citation, how to check it."""
    told, words = figure.told, figure.told["words"][speech.lang]
    title = speech.site("figure", number=figure.number)
    parts = [
        _paragraph(tag("a", escape(speech.site("all")), href="index.html")),
        tag("h1", escape(title)),
        _ended(figure, speech),
        tag("p", escape(_number(told["value"], speech)), class_="big"),
        _text(_range(told, speech), "range"),
        _section("sentence", tag("p", escape(words["sentence"]), class_="quote"), speech),
        _facts(figure, speech),
        _section("definition", _list(words["definition"]), speech),
        _section("caveats", _list(words["caveats"]), speech) if words["caveats"] else "",
        _section("note", _text(told["note"]), speech) if told["note"] else "",
        *(
            _section(part, picture + _cells_table(figure, part, speech), speech)
            for part, picture in pictures(figure, speech).items()
        ),
        _section("take", _files(figure, key, speech), speech),
        _section("cite", _text(speech.say("release.cite", **figure.cite), "quote"), speech),
        _section("check", _text(speech.site("check-lead")) + _command(figure, key), speech),
        _paragraph(tag("a", escape(speech.site("check-more")), href="keys.html")),
    ]
    return page(
        speech, title, "".join(parts), name=f"{figure.number}.html", around=Around(told["register"], figure.made_up)
    )


def keys_page(keys: Sequence[PublicKey], speech: Speech, *, around: Around) -> bytes:
    """Show the public keys, which key vouched for which, and the ways to check a figure."""
    items = "".join(
        tag(
            "li",
            f'<p><a href="../keys/{key.code}.pem">{escape(key.code)}</a> · {escape(key.since)}</p>{tag("pre", escape(key.public))}',
        )
        for key in keys
    )
    lines = (
        "openssl pkeyutl -verify -pubin -inkey KEY.pem -rawin -in FIGURE.json -sigfile FIGURE.sig",
        "python check.py FIGURE.json FIGURE.sig KEY.pem",
        "byname verify-figure FIGURE.json --key KEY.pem",
    )
    ways = "".join(tag("pre", tag("code", escape(line))) for line in lines)
    main = (
        _paragraph(tag("a", escape(speech.site("all")), href="index.html"))
        + tag("h1", escape(speech.site("keys")))
        + tag("ul", items, class_="list")
        + _section(
            "check",
            _text(speech.site("check-lead")) + ways + _paragraph(tag("a", "check.py", href="../check.py")),
            speech,
        )
    )
    return page(speech, speech.site("keys"), main, name="keys.html", around=around)


def pictures(figure: Printed, speech: Speech) -> dict[str, str]:
    """Draw a figure: its number with its range, its groups, its days, each where it has them; part -> SVG."""
    cells, note = cells_of(figure.told), speech.say("release.made-up") if figure.made_up else ""
    sentence = figure.told["words"][speech.lang]["sentence"]
    found = {}
    for part, name in (("total", "picture"), ("group", "table")):
        some = [cell for cell in cells if cell.part == part]
        if some:
            said = Caption(f"{speech.site('figure', number=figure.number)}: {speech.site(name)}", sentence, note)
            found[name] = bars([_bar(figure, cell, speech) for cell in some], caption=said)
    days = [
        (date.fromisoformat(cell.code), cell.value) for cell in cells if cell.part == "day" and cell.value is not None
    ]
    if days:
        said = Caption(f"{speech.site('figure', number=figure.number)}: {speech.site('series')}", sentence, note)
        found["series"] = course(days, caption=said, day=speech.day, count=speech.count)
    return found


def _bar(figure: Printed, cell: Cell, speech: Speech) -> Bar:
    words = _number(cell.value, speech)
    label = _label(cell, speech) if cell.part == "group" else figure.number
    return Bar(label, cell.value, words, cell.low, cell.high)


def _label(cell: Cell, speech: Speech) -> str:
    return cell.names.get(speech.lang) or cell.code or speech.site("unknown-group")


def _cells_table(figure: Printed, part: str, speech: Speech) -> str:
    """Write the numbers of a picture as a table, so that nobody needs to see it."""
    cells = cells_of(figure.told)
    if part == "picture":
        head = [speech.site(name) for name in ("number", "value", "low", "high")]
        rows = [[figure.number, *(_number(each, speech, "–") for each in (cells[0].low, cells[0].high))]]
        rows[0].insert(1, _number(cells[0].value, speech))
        return table(speech.site("table"), head, rows)
    sort, name = ("group", "group") if part == "table" else ("day", "day")
    found = [cell for cell in cells if cell.part == sort]
    labels = [_label(cell, speech) if sort == "group" else speech.day(date.fromisoformat(cell.code)) for cell in found]
    rows = [[label, _number(cell.value, speech)] for label, cell in zip(labels, found, strict=True)]
    return table(speech.site(part), [speech.site(name), speech.site("value")], rows)


def _number(value: int | None, speech: Speech, absent: str = "") -> str:
    return (absent or speech.say("release.not-published")) if value is None else speech.count(value)


def _range(told: Any, speech: Speech) -> str:
    if told["low"] is None or told["high"] is None or told["low"] == told["high"]:
        return ""
    return speech.site("range", low=speech.count(told["low"]), high=speech.count(told["high"]))


def _ended(figure: Printed, speech: Speech) -> str:
    if not figure.retracted:
        return ""
    said = speech.say("release.retracted", number=figure.number, by=figure.by_number)
    link = _paragraph(tag("a", escape(figure.by_number), href=f"{figure.by_number}.html")) if figure.by_number else ""
    why = _text(speech.site("why", why=figure.why))
    return tag("div", tag("p", tag("strong", escape(said))) + why + link, class_="ended", role="note")


def _facts(figure: Printed, speech: Speech) -> str:
    told = figure.told
    facts = [
        ("as-of", speech.day(date.fromisoformat(told["as_of"])) if told["as_of"] else ""),
        ("known", told["known"]),
        ("frozen", speech.day(date.fromisoformat(told["frozen"]))),
        ("state", speech.site("retracted" if figure.retracted else "stands")),
    ]
    return tag(
        "dl", "".join(tag("dt", escape(speech.site(code))) + tag("dd", escape(said)) for code, said in facts if said)
    )


def _files(figure: Printed, key: PublicKey, speech: Speech) -> str:
    at = f"../figures/{figure.number}"
    files = [
        ("json", f"{at}.json"), ("sig", f"{at}.sig"), ("jsonstat", f"{at}.jsonstat.json"), ("csv", f"{at}.csv"),
        ("csvw", f"{at}.csv-metadata.json"), *(("svg", f"{figure.number}-{part}.svg") for part in pictures(figure, speech)),
    ]  # fmt: skip
    if figure.retraction:
        files += [("json", f"{at}.retraction.json"), ("sig", f"{at}.retraction.sig")]
    links = [tag("a", escape(f"{speech.site(name)}: {place.rpartition('/')[2]}"), href=place) for name, place in files]
    links.append(tag("a", escape(speech.site("key", key=key.code)), href=f"../keys/{key.code}.pem"))
    return tag("ul", "".join(tag("li", link) for link in links), class_="files")


def _command(figure: Printed, key: PublicKey) -> str:
    line = f"openssl pkeyutl -verify -pubin -inkey {key.code}.pem -rawin -in {figure.number}.json -sigfile {figure.number}.sig"
    return tag("pre", tag("code", escape(line)))


def _section(code: str, content: str, speech: Speech) -> str:
    return tag("section", tag("h2", escape(speech.site(code)), id=code) + content, aria_labelledby=code)


def _list(lines: Sequence[str]) -> str:
    return tag("ul", "".join(tag("li", escape(line)) for line in lines))


def _text(words: str, sort: str = "") -> str:
    return tag("p", escape(words), class_=sort) if words else ""


def _paragraph(*links: str) -> str:
    return tag("p", " · ".join(links))
