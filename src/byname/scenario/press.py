"""A made-up news page about the made-up conflict: true and false claims, menus, teasers, comments; and what is true of each."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import Any, Final, cast

from byname.scenario.columns import MADE_UP
from byname.scenario.press_data import PAGES
from byname.scenario.shape import Shape

__all__ = ["PressClaim", "PressPage", "copied_page", "press_page", "write_press"]

_CLAIM: Final = re.compile(r"\[(?P<name>[a-z]+)\|(?P<verdict>[TFO])\]")
_VERDICTS: Final = {"T": "holds", "F": "does not hold", "O": "holds for another group or rule"}
_STEPS: Final = (100, 50, 10, 5)
_MONTHS: Final = {
    "en": "January February March April May June July August September October November December",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


@dataclass(frozen=True, slots=True)
class PressClaim:
    """A claim of the page: as it is quoted, the sentence it stands in, its number, and what a register that knows all says."""

    quote: str
    sentence: str
    value: int
    verdict: str


@dataclass(frozen=True, slots=True)
class PressPage:
    """The source of the page in one language, and its claims in their order."""

    lang: str
    html: str
    claims: tuple[PressClaim, ...]


def press_page(shape: Shape, lang: str) -> PressPage:
    """Write the page of a shape: every number of its article is the shape's, or one that is wrong on purpose."""
    words: dict[str, Any] = PAGES[lang]
    numbers = _numbers(shape)
    plain = _plain(shape, lang)
    claims: list[PressClaim] = []
    title, *body = (_filled(text, numbers, plain, words, claims) for text in (words["title"], *words["body"]))
    return PressPage(lang, _html(lang, words, title, body, shape.as_of), tuple(claims))


def copied_page(shape: Shape) -> str:
    """Write the English story as another outlet printed it the next day: shorter, and its number under another group's name."""
    words: dict[str, Any] = {**PAGES["en"], **cast("dict[str, Any]", PAGES["en"]["copy"])}
    title, *body = (
        _filled(text, _numbers(shape), _plain(shape, "en"), words, []) for text in (words["title"], *words["body"])
    )
    return _html("en", words, title, body, shape.as_of + timedelta(days=1))


def _plain(shape: Shape, lang: str) -> dict[str, str]:
    phases = shape.focus_exchange.phases
    return {
        "taken": _grouped(_numbers(shape)["taken"], dict(PAGES[lang])), "as_of": _day(shape.as_of, lang),
        "power": shape.power(shape.plant.power).name,
        "last_day": _day(phases[-1].day, lang), "day_before": _day(phases[-2:][0].day, lang),
    }  # fmt: skip


def write_press(out: Path, truth: Path, shape: Shape) -> None:
    """Write the page in three languages, and what another outlet made of it, into `out/press`.

    What is true of each claim of the page goes into `truth/press.csv`.
    """
    folder = out / "press"
    folder.mkdir(parents=True, exist_ok=True)
    pages = [press_page(shape, lang) for lang in PAGES]
    for page in pages:
        (folder / f"page.{page.lang}.html").write_text(page.html, encoding="utf-8", newline="\n")
    (folder / "copy.en.html").write_text(copied_page(shape), encoding="utf-8", newline="\n")
    truth.mkdir(parents=True, exist_ok=True)
    with (truth / "press.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["file", "quote", "value", "verdict", "sentence"])
        for page in pages:
            writer.writerows([f"page.{page.lang}.html", c.quote, c.value, c.verdict, c.sentence] for c in page.claims)


def _numbers(shape: Shape) -> dict[str, int]:
    """Give the numbers that the page states; `slip` has two digits exchanged, `more` claims too much by its hedge."""
    power = shape.plant.power
    came = [phase.military[power] + phase.civilians[power] for phase in shape.focus_exchange.phases]
    above = _round_up(shape.plant.returned)
    return {
        "returned": shape.plant.returned, "taken": shape.plant.taken, "nearly": above, "more": above, "third": came[-1],
        "slip": _slipped(came[-2] if len(came) > 1 else came[-1]),
    }  # fmt: skip


def _round_up(number: int) -> int:
    """Give the next round number of which this one is nearly: at most a tenth below it."""
    for step in _STEPS:
        above = -(-(number + 1) // step) * step
        if above - above // 10 <= number:
            return above
    return number + 1


def _slipped(number: int) -> int:
    """Exchange the last two digits that differ; a number without such is told ten too high."""
    digits = list(str(number))
    for place in range(len(digits) - 1, 0, -1):
        if digits[place] != digits[place - 1] and (place > 1 or digits[place] != "0"):
            digits[place], digits[place - 1] = digits[place - 1], digits[place]
            return int("".join(digits))
    return number + 10


def _filled(
    text: str, numbers: dict[str, int], plain: dict[str, str], words: dict[str, Any], claims: list[PressClaim]
) -> str:
    found: list[tuple[str, int, str]] = []

    def put(mark: re.Match[str]) -> str:
        value = numbers[mark["name"]]
        hedge = str(words.get(mark["name"], "{0}"))
        quote = hedge.format(_grouped(value, words))
        found.append((quote, value, _VERDICTS[mark["verdict"]]))
        return quote

    sentence = _CLAIM.sub(put, text).format_map(plain)
    sentence = sentence[:1].upper() + sentence[1:]
    for quote, value, verdict in found:
        first = quote[:1].upper() + quote[1:]
        claims.append(PressClaim(first if sentence.startswith(first) else quote, sentence, value, verdict))
    return sentence


def _grouped(number: int, words: dict[str, Any]) -> str:
    return f"{number:,}".replace(",", str(words["thousands"]))


def _day(day: date, lang: str) -> str:
    month = _MONTHS[lang].split()[day.month - 1]
    return f"{day.day} {month} {day.year}" + {"en": "", "uk": " року", "ru": " года"}[lang]


def _html(lang: str, words: dict[str, Any], title: str, body: list[str], day: date) -> str:
    """Lay the page out as aggregators do: other stories above, among and below the article."""
    first, second, third = words["teasers"]
    paragraphs = [f"<p>{escape(text)}</p>" for text in body]
    head = (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)} | {escape(words["site"])}</title>\n'
        f'<meta property="og:site_name" content="{escape(words["outlet"])}">\n'
        f'<meta property="article:published_time" content="{day.isoformat()}T14:20:00">\n</head>\n<body>\n'
    )
    menu = "".join(f'<li><a href="#">{escape(entry)}</a></li>' for entry in words["menu"])
    remarks = "".join(f"<p>{escape(remark)}</p>" for remark in words["remarks"])
    return head + "\n".join((
        f'<div class="banner" role="note">{escape(MADE_UP[lang])}</div>', f"<nav><ul>{menu}</ul></nav>",
        f'<div class="top">{_card(*first, snippet=words["snippet"])}</div>',
        f'<article>\n<h1>{escape(title)}</h1>\n<p class="byline">{escape(words["author"])} · {escape(words["outlet"])}</p>',
        *paragraphs[:2], f'<div class="inline"><b>{escape(words["also"])}</b>{_card(*second)}</div>', *paragraphs[2:],
        f'<p class="tags">{escape(words["tags"])}</p>\n</article>', f'<div class="assistant">{escape(words["ai"])}</div>',
        f'<section class="more"><h2>{escape(words["more_heading"])}</h2>{_card(*third)}</section>',
        f'<section id="comments"><h2>{escape(words["comments"])}</h2>{remarks}</section>\n</body>\n</html>\n',
    ))  # fmt: skip


def _card(title: str, outlet: str, age: str, *, snippet: str = "") -> str:
    told = f"<p>{escape(snippet)}</p>" if snippet else ""
    return (
        f'<div class="card"><a href="#"><h3>{escape(title)}</h3></a>{told}'
        f'<span class="source">{escape(outlet)}</span> · <span class="ago">{escape(age)}</span></div>'
    )
