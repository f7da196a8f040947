"""Everything that is published, file by file: pages in each language, signed files, tables, keys, feed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from byname.core.releases.printed import Printed, PublicKey
from byname.formats.releases.atom import FeedWords, atom_feed
from byname.formats.releases.csvw import csv_table, csvw_metadata
from byname.formats.releases.frame import Around, Speech, page, tag
from byname.formats.releases.jsonstat import json_stat
from byname.formats.releases.pages import CHECK_PY, figure_page, index_page, keys_page, pictures

__all__ = ["MANIFEST", "Site", "figure_files", "key_file", "site_files"]

MANIFEST = "byname-site.json"
"""The file by which a folder is known as one of ours: every file in it with its SHA-256."""


@dataclass(frozen=True, slots=True)
class Site:
    """What is published: figures, the newest first, keys, each language's speech, whose register, whether it is made up."""

    figures: Sequence[Printed]
    keys: Sequence[PublicKey]
    speeches: Sequence[Speech]
    register: str
    made_up: bool


def site_files(site: Site) -> dict[str, bytes]:
    """Give path -> content of every file; the manifest with all their digests is the last."""
    files = dict(_files(site))
    digests = {path: hashlib.sha256(content).hexdigest() for path, content in sorted(files.items())}
    manifest = {"byname": "site", "register": site.register, "made_up": site.made_up, "files": digests}
    return files | {MANIFEST: json.dumps(manifest, ensure_ascii=False, indent=1).encode() + b"\n"}


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    yield "index.html", _front(site)
    yield "check.py", _python(made_up=site.made_up)
    yield "keys.json", _keys(site)
    for key in site.keys:
        yield f"keys/{key.code}.pem", key_file(key, made_up=site.made_up)
    for figure in site.figures:
        for name, content in figure_files(figure):
            yield f"figures/{name}", content
    for speech in site.speeches:
        for name, content in _spoken(site, speech):
            yield f"{speech.lang}/{name}", content


def _spoken(site: Site, speech: Speech) -> Iterator[tuple[str, bytes]]:
    """Give the files of one language."""
    by_code = {key.code: key for key in site.keys}
    yield "index.html", index_page(site.figures, speech, around=Around(site.register, site.made_up))
    yield "keys.html", keys_page(site.keys, speech, around=Around(site.register, site.made_up))
    yield "feed.atom", atom_feed(site.figures, FeedWords(speech.lang, speech.say, site.register))
    for figure in site.figures:
        yield f"{figure.number}.html", figure_page(figure, speech, key=by_code[figure.told["key"]])
        for part, drawn in pictures(figure, speech).items():
            yield f"{figure.number}-{part}.svg", drawn.encode()


def figure_files(figure: Printed) -> Iterator[tuple[str, bytes]]:
    """Give the files of one figure that need no language: what was signed, signatures, JSON-stat, CSV with its description."""
    number = figure.number
    yield f"{number}.json", figure.signed
    yield f"{number}.sig", figure.signature
    yield f"{number}.jsonstat.json", json_stat(figure)
    yield f"{number}.csv", csv_table(figure)
    yield f"{number}.csv-metadata.json", csvw_metadata(figure, table=f"{number}.csv", json_file=f"{number}.json")
    if figure.retraction:
        yield f"{number}.retraction.json", figure.retraction
        yield f"{number}.retraction.sig", figure.retraction_signature


def key_file(key: PublicKey, *, made_up: bool) -> bytes:
    """Give a public key as PEM; what stands before the key, whoever reads PEM passes over."""
    marked = "Made-up data: nobody in it is real.\n" if made_up else ""
    return f"{marked}Byname figures, key {key.code}, since {key.since}\n{key.public}".encode()


def _python(*, made_up: bool) -> bytes:
    marked = "# Made-up data: nobody in it is real.\n" if made_up else ""
    return f"{marked}{CHECK_PY}".encode()


def _keys(site: Site) -> bytes:
    told = [
        {
            "code": key.code,
            "public": key.public,
            "since": key.since,
            "vouched_by": key.vouched_by,
            "vouched": key.vouched,
        }
        for key in site.keys
    ]
    return json.dumps({"made_up": site.made_up, "keys": told}, ensure_ascii=False, indent=1).encode() + b"\n"


def _front(site: Site) -> bytes:
    """Give the page that only asks for the language; its own is the first's."""
    first = site.speeches[0]
    links = "".join(
        tag("li", tag("p", tag("a", f"{name}", href=f"{lang}/index.html", lang=lang, hreflang=lang)))
        for lang, name in first.languages
    )
    title = first.site("title")
    main = tag("h1", title) + tag("ul", links, class_="list")
    return page(
        first, title, main, name="index.html", around=Around(site.register, site.made_up, home=f"{first.lang}/")
    )
