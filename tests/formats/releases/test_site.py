from __future__ import annotations

import hashlib
import json
import re
from posixpath import dirname, join, normpath

import pytest

from byname.formats.releases.signing import key_code
from byname.formats.releases.site import MANIFEST, figure_files, key_file, site_files
from tests.formats.releases.samples import GROUPS, figure, key, retracted, site

FILES = site_files(site(figure(number="BYN-2026-0002", table=GROUPS), retracted()))


def test_every_link_of_every_page_leads_to_a_file_that_is_there_and_nowhere_else() -> None:
    pages = [name for name in FILES if name.endswith((".html", ".atom"))]
    assert len(pages) == 1 + 3 * 5
    for name in pages:
        for link in re.findall(rb'(?:href|src)="([^"#]+)"', FILES[name]):
            assert normpath(join(dirname(name), link.decode())) in FILES, (name, link)


def test_nothing_asks_another_machine() -> None:
    for name, content in FILES.items():
        if name.endswith((".html", ".svg", ".py")):
            found = set(re.findall(rb"\w+://[^\"'<> ]+", content)) - {b"http://www.w3.org/2000/svg"}
            assert not found, name


@pytest.mark.parametrize(
    # The key is drawn anew in each process, so that its code may not stand in the name of a test.
    "name",
    [pytest.param(name, id=re.sub(r"[0-9a-f]{16}", "KEY", name)) for name in FILES if not name.endswith(".sig")],
)
def test_law_12_every_file_says_that_it_is_made_up(name: str) -> None:
    """Page, file, JSON, picture; a signature is 64 bytes and says nothing."""
    text = FILES[name].decode()
    assert re.search(r'made_up"?: ?true|Made-up data|Вигадані дані|Вымышленные данные|,made_up\n', text), name


def test_the_manifest_tells_every_file_with_its_digest() -> None:
    told = json.loads(FILES[MANIFEST])
    assert told["files"] == {
        name: hashlib.sha256(content).hexdigest() for name, content in FILES.items() if name != MANIFEST
    }


def test_the_signed_file_is_byte_for_byte_what_was_signed() -> None:
    one = figure()
    assert dict(figure_files(one))["BYN-2026-0001.json"] == one.signed
    assert dict(figure_files(one))["BYN-2026-0001.sig"] == one.signature
    assert len(dict(figure_files(retracted()))) == 7


def test_a_key_file_reads_as_a_key_whatever_stands_before_it() -> None:
    assert key_code(key_file(key(), made_up=True).decode()) == key().code


def test_the_same_figures_give_the_same_bytes() -> None:
    assert site_files(site()) == site_files(site())
