"""SVG as text: elements, captions and numbers, without a style attribute (the pages' policy forbids them)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

__all__ = ["Caption", "Rows", "element", "number", "picture", "text"]

_NOTE_SIZE = 18


@dataclass(frozen=True, slots=True)
class Caption:
    """What a picture says in words: title, description, a note written into it (made-up data), and why it may be empty."""

    title: str
    description: str
    note: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """Where named rows and their axis stand, in points; `longest` name in letters, `above` its row on a phone, else beside."""

    width: int
    left: int
    right: int
    row: int
    font: int
    longest: int
    above: bool = False


def number(value: float) -> str:
    """Write a coordinate with at most one decimal, so that the same values give the same bytes."""
    rounded = f"{value:.1f}".removesuffix(".0")
    return "0" if rounded == "-0" else rounded


def element(tag: str, content: str = "", /, **attributes: str | float) -> str:
    """Write one element; an underscore in an attribute's name stands for a hyphen, a trailing one is dropped."""
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value if isinstance(value, str) else number(value))}"'
        for name, value in attributes.items()
    )
    return f"<{tag}{written}>{content}</{tag}>" if content else f"<{tag}{written}/>"


def text(words: str, /, **attributes: str | float) -> str:
    """Write words into a picture."""
    return element("text", escape(words), **attributes)


def picture(width: float, height: float, body: Iterable[str], *, caption: Caption, kind: str) -> str:
    """Wrap a drawing as one image with a title and a description; a note stands on a line of its own below."""
    parts = list(body)
    if caption.note:
        height += _NOTE_SIZE + 8
        words = text(caption.note, x=width / 2, y=height - 6, text_anchor="middle", font_size=_NOTE_SIZE, class_="note")
        parts.append(words)
    head = element("title", escape(caption.title)) + element("desc", escape(caption.description))
    return element(
        "svg",
        head + "".join(parts),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        role="img",
        aria_label=f"{caption.title}. {caption.description}",
        class_=f"chart {kind}",
    )
