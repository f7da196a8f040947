"""`byname story`: press texts taken in and followed through their copies; notes, tags, comments."""

from __future__ import annotations

from pathlib import Path

from byname.cli.asking import asked_day, today
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.press.storylines import changes_said, facets_said, life_lines, story_lines
from byname.wording import day, say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register `byname story` and its verbs."""
    group = verbs.group(
        "story",
        does="press texts: copies, rewrites, related coverage, a claim's life",
        example="byname story list --as rina",
    )
    _taking(group)
    _reading(group)
    _noting(group)


def _taking(group: Verbs) -> None:
    parser = group.add(
        "take-in",
        Command(_take_in, writes=True),
        does="take press texts in: saved pages, texts, DOCX, PDF; nobody's record is touched",
        example='byname story take-in page.html --outlet "Example Post" --published 2025-05-28 --as roksana',
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--outlet", default="", help="who printed it, where the file does not say or says it wrong")
    parser.add_argument("--published", metavar="DAY", help="the day of print, as 2025-05-28")
    parser.add_argument("--url", default="", help="where it was found; nothing is fetched")
    parser.add_argument("--source", default="", help="a registered source, instead of the outlet")
    parser.add_argument("--received", metavar="DAY", help="the day it came in, if not today")
    again = group.add(
        "read",
        Command(_read_anew, writes=True),
        does="read a press text anew with today's reader; the earlier reading stays",
        example="byname story read 12 --as roksana",
    )
    again.add_argument("number", type=int, metavar="N")


def _reading(group: Verbs) -> None:
    listing = group.add(
        "list",
        Command(_list),
        does="list press texts, the newest first",
        example="byname story list --tag cohort:plant --as rina",
    )
    listing.add_argument("words", nargs="*", metavar="WORD", help="words that the text holds")
    listing.add_argument("--tag", default="", help="only texts with this tag")
    listing.add_argument("--page", type=int, default=1)
    for name, run, does in (
        ("show", _show, "show a text with its claims, copies, related coverage and key points"),
        ("copies", _copies, "show every other text of the same story, and what the newer changed"),
        ("related", _related, "show related coverage, with what both have in common"),
    ):
        one = group.add(name, Command(run), does=does, example=f"byname story {name} 12 --as rina")
        one.add_argument("number", type=int, metavar="N")
    life = group.add(
        "life",
        Command(_life),
        does="show a claim's life over all texts; without a text, the claims that several texts tell",
        example="byname story life 12 --claim 3 --as rina",
    )
    life.add_argument("number", nargs="?", type=int, metavar="N")
    life.add_argument(
        "--claim", type=int, default=1, metavar="K", help="which claim of the text, as `show` numbers them (first: 1)"
    )
    life.add_argument(
        "--cohort", default="", metavar="C", help="all that was said about one group, beside the register"
    )


def _noting(group: Verbs) -> None:
    tag = group.add(
        "tag",
        Command(_tag, writes=True),
        does="tag a text",
        example="byname story tag 12 cohort:plant roundup --as roksana",
    )
    tag.add_argument("number", type=int, metavar="N")
    tag.add_argument("tags", nargs="+", metavar="TAG")
    note = group.add(
        "note",
        Command(_note, writes=True),
        does="write a note of the desk",
        example='byname story note 12 "Asked the outlet." --as roksana',
    )
    note.add_argument("number", type=int, metavar="N")
    note.add_argument("text")
    back = group.add(
        "take-back",
        Command(_take_back, writes=True),
        does="take a note, tag or shown comment back",
        example="byname story take-back 7 --as roksana",
    )
    back.add_argument("number", type=int, metavar="NOTE")
    comment = group.add(
        "comment",
        Command(_comment, writes=True),
        does="hold a reader's comment for moderation",
        example='byname story comment 12 "Thank you." --as rina',
    )
    comment.add_argument("number", type=int, metavar="N")
    comment.add_argument("text")
    comment.add_argument("--signed", default="", help="how the reader signed it")
    moderate = group.add(
        "moderate",
        Command(_moderate, writes=True),
        does="list the comments that wait, or show or refuse one",
        example="byname story moderate 7 refuse --as roksana",
    )
    moderate.add_argument("number", nargs="?", type=int, metavar="COMMENT")
    moderate.add_argument("ruling", nargs="?", choices=["show", "refuse"])
    moderate.add_argument("--looked", action="store_true", help="what may be personal data was read and harms nobody")
    switch = group.add(
        "comments",
        Command(_comments, writes=True),
        does="take readers' comments, or none",
        example="byname story comments on --as keeper",
    )
    switch.add_argument("taken", choices=["on", "off"])


def _take_in(call: Call) -> int:
    from byname.actions.arrivals import Arrival
    from byname.actions.texts import TextFacts, take_in_text

    received = asked_day(call.args.received) or today()
    facts = TextFacts(call.args.outlet, asked_day(call.args.published), call.args.url)
    answers = []
    for file in call.args.files:
        arrival = Arrival(
            path=file, title=file.name, source=call.args.source, kind="press-text", received=received,
            backfill=received < today(),
        )  # fmt: skip
        taken = take_in_text(arrival, facts, by=call.viewer)
        answers.append(
            {
                "document": taken.document,
                "claims": taken.claims,
                "reading": taken.reading,
                "known_already": taken.known_already,
            }
        )
        if not call.json:
            code = "story.read-anew" if taken.read_anew else "story.known" if taken.known_already else "story.taken"
            call.line(f"{file.name}: {say(code, number=str(taken.document), n=taken.claims)}")
    if call.json:
        call.answer(answers)
    return DONE


def _read_anew(call: Call) -> int:
    from byname.actions.texts import read_anew

    taken = read_anew(call.args.number, by=call.viewer)
    code = "story.read-anew" if taken.read_anew else "story.known"
    return _said(
        call, say(code, number=str(taken.document), n=taken.claims), {"reading": taken.reading, "claims": taken.claims}
    )


def _list(call: Call) -> int:
    from byname.queries.texts import texts

    found = texts(viewer=call.viewer, words=" ".join(call.args.words), tag=call.args.tag, page=call.args.page)
    if call.json:
        call.answer(list(found.heads))
        return DONE
    call.line(say("story.count", n=found.count))
    if found.heads:
        head = (
            "story.number",
            "story.day",
            "story.outlet",
            "story.headline",
            "story.claims",
            "story.copies",
            "story.tags",
        )
        rows = (
            (
                each.number,
                day(each.day),
                each.outlet,
                each.title,
                each.claims,
                each.copies or "",
                ", ".join(tag.text for tag in each.tags),
            )
            for each in found.heads
        )
        call.table(tuple(map(say, head)), rows, right=(0, 4, 5))
    return DONE


def _show(call: Call) -> int:
    from byname.queries.texts import text

    view = text(call.args.number, viewer=call.viewer)
    if call.json:
        call.answer(view)
        return DONE
    for line in story_lines(view):
        call.line(line)
    return DONE


def _copies(call: Call) -> int:
    from byname.queries.stories import copies_of

    found = copies_of(call.args.number, viewer=call.viewer)
    if call.json:
        call.answer(list(found))
    elif not found:
        call.line(say("story.same-none"))
    else:
        head = (
            "story.number",
            "story.day",
            "story.outlet",
            "story.headline",
            "story.same",
            "story.share",
            "story.what-changed",
        )
        rows = (
            (
                each.number, day(each.day), each.outlet, each.title,
                f"{say('story.newer' if each.newer else 'story.older')} {say(f'story.sort.{each.sort}')}",
                f"{each.share:.0%}", "; ".join(changes_said(each.changes)),
            )
            for each in found
        )  # fmt: skip
        call.table(tuple(map(say, head)), rows, right=(0, 5))
    return FOUND if any(each.changes for each in found) else DONE


def _related(call: Call) -> int:
    from byname.queries.stories import related_to

    found = related_to(call.args.number, viewer=call.viewer)
    if call.json:
        call.answer(list(found))
    elif not found:
        call.line(say("story.related-none"))
    else:
        head = ("story.number", "story.day", "story.outlet", "story.headline", "story.related-why")
        rows = ((each.number, day(each.day), each.outlet, each.title, facets_said(each.why)) for each in found)
        call.table(tuple(map(say, head)), rows, right=(0,))
    return DONE


def _life(call: Call) -> int:
    from byname.queries.claim_lives import claim_life, lives, said_of_cohort

    if call.args.cohort:
        said = said_of_cohort(call.args.cohort, viewer=call.viewer)
        if call.json:
            call.answer(said)
            return DONE
        call.line(say("story.cohort-title", title=said.title))
        for line in life_lines(said.said):
            call.line(line)
        return DONE
    if call.args.number is None:
        return _lives(call, lives(viewer=call.viewer))
    view = claim_life(call.args.number, call.args.claim - 1, viewer=call.viewer)
    if call.json:
        call.answer(view)
    else:
        call.line(say("story.life-title", shown=view.head.shown, counted=view.head.counted))
        for line in life_lines(view.stations):
            call.line(line)
    return FOUND if view.head.changed or view.head.wrong else DONE


def _lives(call: Call, found: tuple[object, ...]) -> int:
    from byname.queries.story_results import LifeHead

    heads = [each for each in found if isinstance(each, LifeHead)]
    if call.json:
        call.answer(heads)
        return DONE
    if not heads:
        call.line(say("story.lives-none"))
        return DONE
    head = ("story.number", "story.claim", "story.counts", "story.group", "story.day", "story.outlet", "story.stands")
    rows = (
        (
            each.text, f"{each.place + 1}: {each.shown}", each.counted, each.group, day(each.day), each.outlet,
            f"{say('story.tellings', n=each.tellings)}; {say('story.changed', n=each.changed)}",
        )
        for each in heads
    )  # fmt: skip
    call.table(tuple(map(say, head)), rows, right=(0,))
    return DONE


def _tag(call: Call) -> int:
    from byname.actions.texts import tag

    added = [str(tag(call.args.number, each, by=call.viewer)) for each in call.args.tags]
    return _said(call, f"{call.args.number}: {', '.join(added)}", {"tags": added})


def _note(call: Call) -> int:
    from byname.actions.texts import note

    number = note(call.args.number, call.args.text, by=call.viewer)
    return _said(call, f"{say('story.note')} {number}", {"note": number})


def _take_back(call: Call) -> int:
    from byname.actions.texts import take_back

    take_back(call.args.number, by=call.viewer)
    return _said(call, f"{say('story.take-back')}: {call.args.number}", {"taken_back": call.args.number})


def _comment(call: Call) -> int:
    from byname.actions.texts import comment

    number = comment(call.args.number, call.args.text, signed=call.args.signed, by=call.viewer)
    return _said(call, f"{number}: {say('story.comment-held')}", {"comment": number, "held": True})


def _moderate(call: Call) -> int:
    from byname.actions.texts import moderate
    from byname.core.errors import MisuseError
    from byname.queries.texts import held_comments

    if call.args.number is not None:
        if call.args.ruling is None:
            raise MisuseError("Say what becomes of the comment: byname story moderate COMMENT show|refuse.")
        ruling = "shown" if call.args.ruling == "show" else "refused"
        moderate(call.args.number, ruling, sure=call.args.looked, by=call.viewer)
        return _said(call, f"{call.args.number}: {ruling}", {"comment": call.args.number, "ruling": ruling})
    held = held_comments(viewer=call.viewer)
    if call.json:
        call.answer(list(held))
    elif not held:
        call.line(say("story.moderation-none"))
    for each in () if call.json else held:
        call.line(f"{each.number} ({each.title}): {each.text}")
        if each.sorts:
            call.line(
                "  " + say("story.personal", sorts=", ".join(say(f"story.personal.{sort}") for sort in each.sorts))
            )
    return FOUND if held else DONE


def _comments(call: Call) -> int:
    from byname.actions.texts import open_comments

    taken = call.args.taken == "on"
    open_comments(taken=taken, by=call.viewer)
    return _said(call, f"{say('story.comments')}: {call.args.taken}", {"comments": taken})


def _said(call: Call, line: str, plain: dict[str, object]) -> int:
    if call.json:
        call.answer(plain)
    else:
        call.line(line)
    return DONE
