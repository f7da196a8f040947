"""Looking people up: find by a noisy text, one person with every source and rival."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.words import days, sentence, word
from byname.core.errors import MisuseError
from byname.queries.find_results import FoundPerson
from byname.queries.results import PathView, PersonHit, PersonView
from byname.wording import has, say, say_why

__all__ = ["hit_rows", "register", "say_hits"]


def register(verbs: Verbs) -> None:
    """Register find and person."""
    parser = verbs.add(
        "find",
        Command(_find),
        does="find people by a noisy text in any script, and say why each fits",
        example='byname find "Zhmakovenko 12.3.91" --as olha',
    )
    parser.add_argument("text", nargs="*", help="a name, a birth, a number, a unit, a place")
    lists = parser.add_mutually_exclusive_group()
    lists.add_argument("--contradicted", action="store_true", help="everybody of whom what is told cannot all be true")
    lists.add_argument("--name-alone", action="store_true", help="everybody who is known by a name alone")
    parser.add_argument("--limit", type=int, default=20, help="how many people to show at most; 20 if not said")
    parser.add_argument("--lang", choices=("en", "uk", "ru"), default="en", help="the language of the answer")
    parser = verbs.add(
        "person",
        Command(_person),
        does="show one person: status, life line, values with their sources",
        example="byname person 1234567890-4 --as olha",
    )
    parser.add_argument("number", help="the number of any of the person's records")
    parser.add_argument("--as-of", metavar="DAY")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _find(call: Call) -> int:
    from byname.queries.bare_names import bare_names
    from byname.queries.contradictions import contradicted
    from byname.queries.people import find

    args, text = call.args, " ".join(call.args.text)
    if bool(text.strip()) == (args.contradicted or args.name_alone):
        message = (
            "Say whom to find: a text, or alone --contradicted for everybody of whom what is told cannot all be true, "
            "or --name-alone for everybody who is known by a name alone."
        )
        raise MisuseError(message)
    call.lang = args.lang
    if text.strip():
        return _say_found(call, find(text, viewer=call.viewer, limit=max(1, args.limit)), max(1, args.limit))
    hits = (contradicted if args.contradicted else bare_names)(viewer=call.viewer).hits
    if call.json:
        call.answer(hits)
    else:
        call.line(say("people.found", n=len(hits), lang=call.lang))
        say_hits(call, hits)
    return DONE


def _say_found(call: Call, found: Sequence[FoundPerson], limit: int) -> int:
    """Print whom a text may mean, best first, each with what agrees and what differs; `limit` bounds how many."""
    if call.json:
        call.answer(found)
        return DONE
    call.line(say("people.found", n=len(found), lang=call.lang))
    equal = sum(hit.rank == 1 for hit in found)
    if equal > 1:
        call.line(say("find.equal", n=equal, lang=call.lang))
    if len(found) >= limit:
        call.line(f"{say('find.more', n=limit, lang=call.lang)} (--limit)")
    if not found:
        call.line(f"{say('find.nobody', lang=call.lang)} {say('find.add', lang=call.lang)}")
        return DONE
    why = ("; ".join(say_why(h.agree, h.near, h.differ, h.found_as, lang=call.lang)) for h in found)
    rows = [
        (str(hit.rank), *row, reasons)
        for hit, row, reasons in zip(found, hit_rows(found, lang=call.lang), why, strict=True)
    ]
    call.table(("", *_headings(call.lang), say("people.why", lang=call.lang)), rows)
    return DONE


_HEADINGS = ("people.number", "field.name", "people.born", "account.status", "field.unit")


def _headings(lang: str) -> tuple[str, ...]:
    return tuple(say(code, lang=lang) for code in _HEADINGS)


def say_hits(call: Call, hits: Iterable[PersonHit], *, unsure: Collection[str] = ()) -> None:
    """Print a list of people, if there are any; `unsure` are the numbers of those who may not count."""
    marked = {number: f" ({say('figure.unsure')})" for number in unsure}
    rows = [(*row[:3], row[3] + marked.get(row[0], ""), *row[4:]) for row in hit_rows(hits, lang=call.lang)]
    if rows:
        call.table(_headings(call.lang), rows)


def hit_rows(hits: Iterable[PersonHit], *, lang: str = "en") -> Iterable[tuple[str, ...]]:
    """Give the cells of a list of people."""
    for hit in hits:
        others = (word("status", code, lang=lang) for code in hit.possible if code != hit.status)
        perhaps = "".join(f" / {say('person.perhaps', lang=lang)} {other}" for other in others)
        yield hit.number, hit.name, hit.birth, word("status", hit.status, lang=lang) + perhaps, hit.unit


def _person(call: Call) -> int:
    from byname.queries.people import person

    args = call.args
    view = person(args.number, viewer=call.viewer, as_of=asked_day(args.as_of), known_at=asked_day(args.known_at))
    if call.json:
        call.answer(view)
        return DONE
    _say_head(call, view)
    if view.movements:
        call.line()
        call.line(say("person.line"))
        call.table(
            ("What", "When", "Where", "Who says so"),
            (
                (
                    word("effect", movement.effect)
                    + (f" ({word('degree', movement.degree)})" if movement.degree else ""),
                    days(movement.first, movement.last),
                    movement.place,
                    "; ".join(
                        [
                            ", ".join(movement.records),
                            *(word("doubt", code.removeprefix("doubt.")) for code in movement.doubts),
                        ]
                    ),
                )
                for movement in view.movements
            ),
        )
    _say_path(call, view.path)
    _say_values(call, view)
    return DONE


def _say_path(call: Call, path: PathView) -> None:
    if not path.steps:
        return
    call.line()
    call.line(say("path.title"))
    for one in path.summary:
        call.line(sentence(one))
    call.table(
        (
            say("document.received"),
            "",
            say("field.exchange"),
            say("document.source"),
            say("field.reason"),
            say("record.title"),
        ),
        (
            (
                step.day.isoformat(),
                word("list-role", step.role),
                " ".join(part for part in (step.exchange, step.phase) if part),
                step.source,
                step.reason or (step.instead_of and say("path.instead", name=step.instead_of)),
                step.record,
            )
            for step in path.steps
        ),
    )


def _say_head(call: Call, view: PersonView) -> None:
    from byname.queries.references import entries

    call.mark(made_up=view.made_up)
    if view.asked != view.number:
        call.line(say("person.asked", asked=view.asked, number=view.number))
    call.line(f"{view.number}  {view.name or say('person.no-name')}")
    perhaps = "".join(
        f", {say('person.perhaps')} {word('status', code)}" for code in view.possible if code != view.status
    )
    known = (
        say("account.as-of-known", day=view.as_of, known=view.known_at)
        if view.known_at
        else say("account.as-of", day=view.as_of)
    )
    call.line(f"{word('status', view.status)}{perhaps}. {known}")
    for mark in view.marks:
        call.line(word("mark", mark.removeprefix("mark.")))
    if view.cohorts:
        titles = {entry["code"]: entry.get("title", "") for entry in entries("cohort", viewer=call.viewer)}
        for code, answer in view.cohorts:
            call.line(f"{say('person.cohorts')}: {titles.get(code) or code} ({word('answer', answer)})")


def _say_values(call: Call, view: PersonView) -> None:
    call.line()
    call.line(say("person.values"))
    call.table(
        (say("document.field"), "", say("document.source"), say("record.title"), say("document.received")),
        (
            (
                (word("field", value.field) + (f" ({say('person.rivals')})" if value.rivals else ""))
                if place == 0
                else "",
                ("* " if told.value == value.value else "  ")
                + told.value
                + (f" [{told.original}]" if told.original and told.original != told.value else ""),
                told.source_name or told.source,
                told.record,
                told.received.isoformat(),
            )
            for value in view.values
            for place, told in enumerate(value.told)
        ),
    )
    for number, reason, name in view.undecided:
        why = say(reason) if has(reason) else reason
        call.line(f"{say('person.undecided')}: {number} {name or say('person.no-name')}. {why}")
