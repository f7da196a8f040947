"""`byname publish`: the public pages as files; `byname verify-figure`: a published file checked without any register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.core.errors import MisuseError
from byname.wording import say

if TYPE_CHECKING:
    from byname.formats.releases.checking import Checked, Ended

__all__ = ["register", "register_export"]

_LARGEST_FILE = 16 * 1024 * 1024


def register(verbs: Verbs) -> None:
    """Register publish and verify-figure."""
    parser = verbs.add(
        "publish",
        Command(_publish),
        does="write the public pages of all frozen figures as files that need no server",
        example="byname publish --out public --as boris",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="made anew; only pages of ours are replaced"
    )
    parser = verbs.add(
        "verify-figure",
        Command(_verify_figure, register=False),
        does="check the signature of a published figure, and the retraction beside it; no register is needed",
        example="byname verify-figure BYN-2026-0001.json --key KEY.pem",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the signed JSON")
    parser.add_argument("--key", type=Path, required=True, metavar="PEM", help="the public key that was published")
    parser.add_argument("--sig", type=Path, metavar="SIG", help="the signature (else FILE with .sig for .json)")


def register_export(verbs: Verbs) -> None:
    """Register release export."""
    parser = verbs.add(
        "export",
        Command(_export),
        does="write the files of one frozen figure: signed JSON, signature, key, JSON-stat, CSV with its description",
        example="byname release export BYN-2026-0001 --out figure --as boris",
    )
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")


def _publish(call: Call) -> int:
    from byname.formats.releases.place import put_in_place
    from byname.queries.releases import public_site

    files = public_site(viewer=call.viewer)
    put_in_place(call.args.out, files)
    figures = sum(name.startswith("figures/") and name.endswith(".csv") for name in files)
    if call.json:
        call.answer({"folder": str(call.args.out), "files": len(files), "figures": figures})
        return DONE
    call.line(
        f"{figures:,} figures on {len(files):,} files in {call.args.out}; start at {call.args.out / 'index.html'}"
    )
    call.line("They need no server, no script and no other machine: copy the folder to wherever it is to be read.")
    return DONE


def _export(call: Call) -> int:
    from byname.queries.releases import exported

    files = exported(call.args.number, viewer=call.viewer)
    folder: Path = call.args.out
    for name, content in files.items():
        place = folder / name
        if place.exists() and place.read_bytes() != content and not _is_ours(place):
            raise MisuseError(f"{place} is there already and says otherwise; nothing was written. Name another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    if call.json:
        call.answer({"files": [str(folder / name) for name in files]})
        return DONE
    for name in files:
        call.line(f"  {folder / name}")
    [key] = [name for name in files if name.endswith(".pem")][:1]
    call.line(f"Check it: byname verify-figure {folder / next(iter(files))} --key {folder / key}")
    return DONE


def _is_ours(place: Path) -> bool:
    """Tell whether a file may be written anew: what is derived from the signed file changes when a figure is retracted."""
    return place.name.endswith((".jsonstat.json", ".csv", ".csv-metadata.json"))


def _verify_figure(call: Call) -> int:
    from byname.formats.releases.checking import check_signed

    args = call.args
    beside = args.sig or args.file.with_suffix(".sig")
    content, signature, public = (_read(path) for path in (args.file, beside, args.key))
    try:
        pem = public.decode("utf-8")
    except UnicodeDecodeError:
        raise MisuseError(f"{args.key} is no public key in PEM.") from None
    found = check_signed(content, signature, pem)
    ended = _retraction(args.file, found, pem)
    made_up = bool(found.told.get("made_up"))
    code = DONE if found.holds and ended is None else FOUND
    if call.json:
        call.answer(
            {
                "file": str(args.file),
                "holds": found.holds,
                "sha256": found.digest,
                "key": found.key,
                "told": found.told,
                "retraction": {"state": ended.state, "told": ended.told} if ended else None,
                "made_up": made_up,
            }
        )
        return code
    if not found.holds:
        call.line(f"{args.file}: the signature does NOT hold. This is not what was signed, or another key signed it.")
        return code
    call.mark(made_up=made_up)
    call.line(f"{args.file}: the signature holds. {found.told['number']} is as it was signed by key {found.key}.")
    for line in (*_ended(ended), *_sentences(found.told)):
        call.line(line)
    return code


def _sentences(told: Mapping[str, Any]) -> Iterator[str]:
    for words in told.get("words", {}).values():
        yield words["sentence"] if isinstance(words, dict) else words


def _retraction(file: Path, figure: Checked, pem: str) -> Ended | None:
    """Check the retraction that was published beside a figure; None where none lies there, or the figure is not what was signed."""
    from byname.formats.releases.checking import check_retraction

    place = file.with_suffix(".retraction.json")
    if not figure.holds or not place.is_file():
        return None
    signed = place.with_suffix(".sig")
    return check_retraction(figure, _read(place), _read(signed) if signed.is_file() else b"", pem)


def _ended(ended: Ended | None) -> Iterator[str]:
    """Say first what is no longer so: whoever reads on has been told."""
    if ended is None:
        return
    yield say(f"frozen.beside.{ended.state}", key=ended.key)
    if ended.told:
        yield from _sentences(ended.told)
        yield say("frozen.why", why=ended.told["why"])


def _read(path: Path) -> bytes:
    with path.open("rb") as opened:
        content = opened.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise MisuseError(f"{path} is far larger than any published figure.")
    return content
