"""What a page says of itself for machines: title, author, outlet, and every day of publication that it names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from byname.formats.articles.building import Built

__all__ = ["Head", "read_head", "read_time"]

_TITLES: Final = ("og:title", "twitter:title", "headline", "dc.title")
_OUTLETS: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
_AUTHORS: Final = ("author", "article:author", "parsely-author", "dc.creator", "byl")
_TIMES: Final = (
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
    "dc.date", "dc.date.issued", "dcterms.created",
    "parsely-pub-date",
    "sailthru.date", "publication_date", "article.published",
)  # fmt: skip
_KINDS: Final = frozenset(
    "newsarticle article reportagenewsarticle liveblogposting blogposting analysisnewsarticle backgroundnewsarticle webpage".split()
)
_MOST_DATA, _MOST_PARTS = 200_000, 2000


@dataclass(frozen=True, slots=True)
class Head:
    """The page's own words for machines; `times` in order of trust, each with the place that says it."""

    title: str = ""
    author: str = ""
    outlet: str = ""
    times: tuple[tuple[str, datetime], ...] = ()


def read_head(built: Built) -> Head:
    """Read meta elements and JSON-LD; what contradicts stays beside each other."""
    parts = [part for text in built.data for part in _parts(text)]
    articles = [part for part in parts if _kinds(part) & _KINDS]
    times = [(f"JSON-LD {key}", _text(part, key)) for part in articles for key in ("datePublished", "dateCreated")]
    times += [(name, text) for name in _TIMES for text in built.meta.get(name, ())]
    read = [(place, when) for place, text in times if (when := read_time(text)) is not None]
    return Head(
        _first(built.meta, _TITLES) or _of(articles, "headline"),
        _of(articles, "author") or _first(built.meta, _AUTHORS),
        _first(built.meta, _OUTLETS) or _of(articles, "publisher"),
        tuple(sorted(read, key=lambda each: each[0].startswith("JSON-LD dateCreated"))),
    )


def read_time(text: str) -> datetime | None:
    """Read a time as machines write it; a day alone is its noon. The clock is that of the place it names.

    Years in which no page was written are none: software writes 0001 or 9999 for a day that it does not know.
    """
    written = text.strip()
    try:
        found = datetime.fromisoformat(f"{written}T12:00" if len(written) == 10 else written)
    except ValueError:
        return None
    return found.replace(tzinfo=None) if 1900 <= found.year <= 2200 else None


def _parts(text: str) -> Iterator[dict[str, Any]]:
    """Give every object of a JSON-LD text; one that is no JSON, too long or too deep gives none."""
    if len(text) > _MOST_DATA:
        return
    try:
        waiting = [json.loads(text.strip().removeprefix("<!--").removesuffix("-->").strip(" ;"))]
    except (ValueError, RecursionError):
        return
    for _count in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        if isinstance(part, dict):
            yield part
            waiting += [each for key, each in part.items() if key in {"@graph", "mainEntity", "mainEntityOfPage"}]
        elif isinstance(part, list):
            waiting += part


def _kinds(part: dict[str, Any]) -> frozenset[str]:
    kinds = part.get("@type", "")
    return frozenset(str(kind).casefold() for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _text(part: dict[str, Any], key: str) -> str:
    value = part.get(key, "")
    if isinstance(value, list):
        return ", ".join(filter(None, (_text({key: each}, key) for each in value[:10])))
    if isinstance(value, dict):
        value = value.get("name", "")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _of(parts: list[dict[str, Any]], key: str) -> str:
    return next((text for part in parts if (text := _text(part, key))), "")


def _first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str:
    """Give the first that is said and is no address: some pages name an author by a link."""
    return next(
        (text for name in names for text in meta.get(name, ()) if not text.startswith(("http:", "https:", "/"))), ""
    )
