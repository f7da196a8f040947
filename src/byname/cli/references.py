"""The bureau's own world: sources, powers, units, places and cohorts; what is added is a version, never a change."""

from __future__ import annotations

import argparse
from typing import Any

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.core.codes import known_code
from byname.core.custody.firsthand import root_of
from byname.core.disclosure import Action, may
from byname.core.errors import MisuseError, RefusedError
from byname.core.events import SourceKind

__all__ = ["register"]

_NAMED_LATER = {
    "cohort": (
        "say by what name texts call a cohort; one name may be that of several",
        'byname cohort name brigade "fighters of the brigade" --lang en --as keeper',
    ),
    "power": (
        "say what a power is called in a language, to find it in texts and to print it",
        'byname power name aa "Аріланд" --lang uk --as keeper',
    ),
}
"""What gets names one by one, with what that is for and an example."""
_SHOWN = ("code", "name", "title", "kind", "reliability", "derived_from", "power", "parent", "received")


def register(verbs: Verbs) -> None:
    """Register source, power, unit, place and cohort, each with add and list."""
    parser = _noun(
        verbs,
        "source",
        "who tells us",
        'byname source add agency --kind agency --reliability 4 --name "Tracing agency" --as keeper',
    )
    parser.add_argument("--kind", required=True, choices=[kind.value for kind in SourceKind])
    parser.add_argument("--reliability", type=int, default=3, help="1 (weakest) to 5 (strongest)")
    parser.add_argument("--name", default="")
    parser.add_argument("--power", default="", help="which power this source belongs to")
    parser.add_argument(
        "--derived-from", default="", metavar="SOURCE", help="it copies this source and corroborates nothing"
    )
    parser = _noun(
        verbs,
        "power",
        "whose people, in whose hands",
        'byname power add aa --name Ariland --name "Аріланд@uk" --name "Ариланд@ru" --as keeper',
    )
    parser.add_argument(
        "--name", action="append", default=[], metavar="TEXT[@LANG]", help="may be repeated, once for each language"
    )
    parser = _noun(
        verbs,
        "unit",
        "the dated tree of units",
        'byname unit add 12bde --name "12 бригада@uk" --name "12 Brigade@en" --parent corps --as keeper',
    )
    _named(parser)
    parser.add_argument(
        "--parent",
        action="append",
        default=[],
        metavar="CODE[=FROM..TO]",
        help="attached to; may be repeated with days",
    )
    parser.add_argument("--power", default="")
    parser = _noun(
        verbs,
        "place",
        "places with their names",
        'byname place add plant --name "Завод@uk" --kind plant --parent city --as keeper',
    )
    _named(parser)
    parser.add_argument("--kind", default="")
    parser.add_argument("--parent", default="", metavar="CODE")
    _cohort(verbs)


def _noun(verbs: Verbs, kind: str, does: str, example: str) -> argparse.ArgumentParser:
    noun = verbs.group(kind, does=does, example=example)
    listing = noun.add("list", Command(_list), does=f"list every {kind}", example=f"byname {kind} list --as olha")
    listing.set_defaults(kind_of_entry=kind)
    if kind in _NAMED_LATER:
        _naming(noun, kind)
    if kind == "cohort":
        showing = noun.add(
            "show", Command(_show), does="show a cohort's criteria", example="byname cohort show plant --as olha"
        )
        showing.add_argument("code")
        showing.set_defaults(kind_of_entry=kind)
    parser = noun.add("add", Command(_add, writes=True), does=f"add a {kind}, or its next version", example=example)
    parser.add_argument("code")
    parser.add_argument("--received", metavar="DAY", help="known since that day, where it is entered later")
    parser.set_defaults(kind_of_entry=kind)
    return parser


def _naming(noun: Verbs, kind: str) -> None:
    does, example = _NAMED_LATER[kind]
    naming = noun.add("name", Command(_add_name, writes=True), does=does, example=example)
    naming.add_argument("code")
    naming.add_argument("name", nargs="+", help="the name as texts write it; inflected forms are found by themselves")
    naming.add_argument("--lang", default="", choices=("", "uk", "ru", "en"), help="the language of the name")
    naming.set_defaults(kind_of_entry=kind)


def _named(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="TEXT[@LANG][=FROM..TO]",
        help="may be repeated: names, aliases, older names",
    )


def _cohort(verbs: Verbs) -> None:
    parser = _noun(
        verbs,
        "cohort",
        "groups by written criteria",
        'byname cohort add plant --title "Taken at the plant" --place plant --captured-from 2022-05-01 --as keeper',
    )
    parser.add_argument("--title", default="")
    _named(parser)
    for option in ("place", "unit", "category", "sex", "rank-class"):
        parser.add_argument(
            f"--{option}", action="append", default=[], metavar="CODE", help="may be repeated; one of them is enough"
        )
    parser.add_argument("--power", default="")
    parser.add_argument("--captured-from", metavar="DAY")
    parser.add_argument("--captured-to", metavar="DAY", help="the first day no longer in it")


def _body(kind: str, args: Any) -> dict[str, Any]:
    """Lay out what the arguments say as the body of an entry."""
    if kind == "source":
        return {
            "name": args.name,
            "kind": args.kind,
            "reliability": args.reliability,
            "power": args.power,
            "derived_from": args.derived_from,
        }
    if kind == "power":
        names = [_name(text) for text in args.name]
        plain = next((name["text"] for name in names if name["lang"] in {"", "en"}), names[0]["text"] if names else "")
        spoken = [name for name in names if name["lang"]]
        return {"name": plain} | ({"names": spoken} if spoken else {})
    if kind == "unit":
        parents = [{"code": code, "from": start, "to": end} for code, start, end in map(_dated, args.parent)]
        return {"power": args.power, "names": [_name(text) for text in args.name], "parents": parents}
    if kind == "place":
        return {"kind": args.kind, "names": [_name(text) for text in args.name], "parent": args.parent}
    lists = {
        "places": args.place,
        "units": args.unit,
        "categories": args.category,
        "sexes": args.sex,
        "rank_classes": args.rank_class,
    }
    days = {"captured_from": _iso(args.captured_from), "captured_to": _iso(args.captured_to), "power": args.power}
    criteria = {name: value for name, value in (lists | days).items() if value}
    if not criteria:
        message = "A cohort needs at least one criterion, such as --place or --unit."
        raise MisuseError(message)
    return {"title": args.title, "criteria": criteria} | (
        {"names": [_name(text) for text in args.name]} if args.name else {}
    )


def _dated(text: str) -> tuple[str, str, str]:
    """Split TEXT=FROM..TO; the days may be left out."""
    head, equals, when = text.rpartition("=")
    if not equals or ".." not in when:
        return text, "", ""
    start, _, end = when.partition("..")
    return head, _iso(start), _iso(end)


def _name(text: str) -> dict[str, str]:
    name, start, end = _dated(text)
    written, _, lang = name.rpartition("@") if "@" in name else (name, "", "")
    return {"text": written, "lang": lang, "from": start, "to": end}


def _iso(text: str | None) -> str:
    day = asked_day(text)
    return day.isoformat() if day else ""


def _add(call: Call) -> int:
    from byname.actions.references import NewReference, add_references

    kind, args = call.args.kind_of_entry, call.args
    if not may(call.viewer, Action.ADMIN):
        message = f"{call.viewer.name} may not change the register's world. Ask a keeper of accounts."
        raise RefusedError(message)
    _demand_power(call, kind, args)
    body = _body(kind, args)
    if kind == "source" and args.derived_from:
        _demand_root(call, args.code, args.derived_from)
    add_references([NewReference(kind, args.code, body, asked_day(args.received))], by=call.viewer)
    if call.json:
        call.answer({"kind": kind, "code": args.code, "body": body})
    else:
        call.line(f"{kind} {args.code} is registered.")
    return DONE


def _add_name(call: Call) -> int:
    """Write the next version of a cohort or a power, with one name more."""
    from byname.actions.references import NewReference, add_references
    from byname.queries.references import entries

    args, kind = call.args, call.args.kind_of_entry
    found = {str(entry["code"]): entry for entry in entries(kind, viewer=call.viewer)}
    known_code(kind, args.code, found)
    body = {name: value for name, value in found[args.code].items() if name not in {"code", "version"}}
    names = [*body.get("names", ()), {"text": " ".join(args.name), "lang": args.lang, "from": "", "to": ""}]
    add_references([NewReference(kind, args.code, body | {"names": names})], by=call.viewer)
    if call.json:
        call.answer({"kind": kind, "code": args.code, "names": names})
    else:
        call.line(f"{kind} {args.code} may be called: {'; '.join(name['text'] for name in names)}")
    return DONE


def _demand_power(call: Call, kind: str, args: Any) -> None:
    """Refuse a power that nobody registered, and a second one that differs from another in capitals alone."""
    from byname.queries.references import entries

    known = [entry["code"] for entry in entries("power", viewer=call.viewer)]
    if kind != "power":
        if getattr(args, "power", ""):
            known_code("power", args.power, known)
        return
    twin = next((code for code in known if code != args.code and code.casefold() == args.code.casefold()), "")
    if twin:
        message = f"There is a power {twin!r} already; {args.code!r} would be taken for it. Use {twin!r}, or choose another code."
        raise MisuseError(message)


def _demand_root(call: Call, code: str, before: str) -> None:
    """Refuse a copy of what nobody registered, and one that would go back to itself: no source would be the first."""
    from byname.queries.references import entries

    known = {entry["code"]: str(entry.get("derived_from", "")) for entry in entries("source", viewer=call.viewer)}
    if before not in known and before != code:
        message = f"There is no source {before!r} to be derived from. There are: {', '.join(known) or 'none yet'}."
        raise MisuseError(message)
    derived = known | {code: before}
    if derived.get(root_of(before, derived) or before):
        message = f"Source {code} would be derived from itself, by way of {before}. Name the source that said it first."
        raise MisuseError(message)


def _list(call: Call) -> int:
    from byname.queries.references import entries

    found = entries(call.args.kind_of_entry, viewer=call.viewer)
    if call.json:
        call.answer(found)
        return DONE
    columns = [name for name in _SHOWN if any(entry.get(name) for entry in found)]
    rows = [[_cell(entry, name) for name in columns] for entry in found]
    named = any(entry.get("names") for entry in found)
    if named:
        columns = [*columns, "names"]
        rows = [
            [*row, "; ".join(name["text"] for name in entry.get("names", ()))]
            for row, entry in zip(rows, found, strict=True)
        ]
    if not found:
        call.line(f"No {call.args.kind_of_entry} is registered yet.")
        return DONE
    call.table([name.replace("_", " ").capitalize() for name in columns], rows)
    return DONE


def _cell(entry: dict[str, Any], name: str) -> str:
    value = entry.get(name)
    return "" if value is None else str(value)


def _show(call: Call) -> int:
    from byname.queries.references import entries

    found = {entry["code"]: entry for entry in entries(call.args.kind_of_entry, viewer=call.viewer)}
    entry = found.get(call.args.code)
    if entry is None:
        message = f"There is no cohort {call.args.code!r}. There are: {', '.join(found) or 'none yet'}."
        raise MisuseError(message)
    if call.json:
        call.answer(entry)
        return DONE
    call.line(f"{entry['code']}: {entry.get('title', '')}")
    for name in entry.get("names", ()):
        lang = f" ({name['lang']})" if name.get("lang") else ""
        call.line(f"  called: {name['text']}{lang}")
    for name, value in entry.get("criteria", {}).items():
        call.line(f"  {name.replace('_', ' ')}: {', '.join(value) if isinstance(value, list) else value}")
    return DONE
