"""`byname publish`: the public pages as files; `byname verify-figure`: a published file checked without any register."""

from __future__ import annotations

from pathlib import Path

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError

__all__ = ["register", "register_export"]

_LARGEST_FILE = 16 * 1024 * 1024


def register(verbs: Verbs) -> None:
    """Register verify-figure."""
    parser = verbs.add(
        "verify-figure",
        Command(_verify_figure, register=False),
        does="check the signature of a published figure; no register is needed",
        example="byname verify-figure BYN-2026-0001.json --key KEY.pem",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the signed JSON")
    parser.add_argument("--key", type=Path, required=True, metavar="PEM", help="the public key that was published")
    parser.add_argument("--sig", type=Path, metavar="SIG", help="the signature (else FILE with .sig for .json)")


def register_export(verbs: Verbs) -> None:
    """Register release export."""


def _verify_figure(call: Call) -> int:
    from byname.queries.releases import verify_file

    args = call.args
    beside = args.sig or args.file.with_suffix(".sig")
    content, signature, public = (_read(path) for path in (args.file, beside, args.key))
    try:
        pem = public.decode("ascii")
    except UnicodeDecodeError:
        raise MisuseError(f"{args.key} is no public key in PEM.") from None
    found = verify_file(content, signature, pem, viewer=Viewer("anybody"))
    told = found["told"]
    if call.json:
        call.answer({"file": str(args.file), **found, "made_up": bool(isinstance(told, dict) and told.get("made_up"))})
        return DONE if found["holds"] else FOUND
    if not isinstance(told, dict) or not found["holds"]:
        call.line(f"{args.file}: the signature does NOT hold. This is not what was signed, or another key signed it.")
        return FOUND
    call.mark(made_up=bool(told["made_up"]))
    call.line(f"{args.file}: the signature holds. {told['number']} is as it was signed by key {told['key']}.")
    for words in told["words"].values():
        call.line(words["sentence"] if isinstance(words, dict) else words)
    return DONE


def _read(path: Path) -> bytes:
    with path.open("rb") as opened:
        content = opened.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise MisuseError(f"{path} is far larger than any published figure.")
    return content
