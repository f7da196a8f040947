"""The frame of a public page: one file that asks for nothing, runs nothing, and reads on paper, phone, light and dark."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from byname.formats.releases.look_data import STYLE

__all__ = ["POLICY", "Around", "Speech", "page", "table", "tag"]

_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; base-uri 'none'; form-action 'none'"
"""What a page may do: show itself in its own style, and nothing else."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How a page speaks: its language, the names of all languages, and how it says codes, days and counts."""

    lang: str
    languages: tuple[tuple[str, str], ...]
    say: Callable[..., str]
    day: Callable[[date], str]
    count: Callable[[int], str]

    def site(self, code: str, **values: object) -> str:
        """Say a text of the public pages."""
        return self.say(f"release.site.{code}", **values)


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around every page: whose register, whether it is made up; `home` is the way to the language's folder."""

    register: str
    made_up: bool
    home: str = ""


def tag(name: str, content: str = "", /, **attributes: str) -> str:
    """Write one element; `content` is markup already, attributes are text. `class_` and `data_label` lose or change their mark."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items() if value
    )
    return f"<{name}{written}>{content}</{name}>"


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table of text: the first cell of a row heads it, the others stand to the right; on a phone each says its head."""
    first = tag(
        "tr",
        "".join(tag("th", escape(text), scope="col", class_="n" if place else "") for place, text in enumerate(head)),
    )
    body = "".join(
        tag(
            "tr",
            tag("th", escape(row[0]), scope="row")
            + "".join(
                tag("td", escape(text), class_="n", data_label=label)
                for text, label in zip(row[1:], head[1:], strict=True)
            ),
        )
        for row in rows
    )
    return tag("table", tag("caption", escape(caption)) + tag("thead", first) + tag("tbody", body))


def page(speech: Speech, title: str, main: str, *, name: str, around: Around) -> bytes:
    """Write a page around its content; `name` is its file, the same in each language's folder."""
    made_up, register, home = around.made_up, around.register, around.home
    up = "" if home else "../"
    marked = speech.say("release.made-up") if made_up else ""
    banner = tag("p", escape(marked), class_="banner") if made_up else ""
    ways = "".join(
        tag(
            "li",
            tag(
                "a",
                escape(said),
                href=f"{up}{lang}/{name}",
                lang=lang,
                hreflang=lang,
                aria_current="page" if lang == speech.lang else "",
            ),
        )
        for lang, said in speech.languages
    )
    top = tag("a", "Byname", class_="brand", href=f"{home}index.html") + tag(
        "span", escape(register), class_="register"
    )
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}"><meta name="color-scheme" content="light dark">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(' · '.join(filter(None, (marked, title, 'Byname'))))}</title>"
        f'<link rel="alternate" type="application/atom+xml" title="{escape(speech.site("feed"))}" href="{home}feed.atom">'
        f"<style>{STYLE}</style>"
    )
    body = (
        tag("a", escape(speech.site("skip")), class_="skip", href="#main")
        + tag(
            "header",
            banner + tag("div", top + tag("nav", tag("ul", ways), aria_label=speech.site("languages")), class_="inner"),
        )
        + tag("main", main, id="main")
    )
    return f'<!doctype html>\n<html lang="{speech.lang}"><head>{head}</head><body>{body}</body></html>\n'.encode()
