"""`byname exchange policy`: the bureau's written rule for choosing a list, lists held against it, a list proposed by it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.files import whole_file
from byname.cli.words import sentence, word
from byname.core.columns import OURS
from byname.core.errors import MisuseError
from byname.core.policies.reading import MOST_TEXT
from byname.queries.policy_results import AuditView, FoundGroup, FoundRow, PolicyView, ProposedList
from byname.wording import say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register policy with its verbs."""
    group = verbs.group(
        "policy",
        does="the written rule for choosing a list: checks lists that people made, proposes one where it says so",
        example="byname exchange policy audit longest --exchange X-1 --as roksana",
    )
    parser = group.add(
        "add",
        Command(_add, writes=True),
        does="write a policy down, or its next version",
        example="byname exchange policy add longest.toml --as roksana",
    )
    parser.add_argument("file", metavar="FILE", help="TOML or JSON; the guide shows one")
    parser.add_argument("--code", default="", help="what it is called by (default: the file's name)")
    parser = group.add(
        "show",
        Command(_show),
        does="list every policy, or show one with its rules",
        example="byname exchange policy show longest --as boris",
    )
    parser.add_argument("code", nargs="?", default="")
    _deciding(group)
    _asking(group)


def _deciding(group: Verbs) -> None:
    parser = group.add(
        "approve",
        Command(_approve, writes=True),
        does="say yes to one version of a policy; it counts after two different people's",
        example="byname exchange policy approve longest --version 1 --as boris",
    )
    parser.add_argument("code")
    parser.add_argument("--version", type=int, required=True, help="the version that you have read")
    parser.add_argument("--take-back", action="store_true", help="take your yes to it back")
    parser = group.add(
        "withdraw",
        Command(_withdraw, writes=True),
        does="withdraw a policy: nothing is checked or proposed by it any more",
        example="byname exchange policy withdraw longest --as roksana",
    )
    parser.add_argument("code")


def _asking(group: Verbs) -> None:
    parser = group.add(
        "audit",
        Command(_audit),
        does="hold the list that people made for an exchange against a policy",
        example="byname exchange policy audit longest --exchange X-1 --as roksana",
    )
    parser.add_argument("code")
    parser.add_argument("--exchange", required=True)
    parser.add_argument("--document", type=int, help="one list (default: the agreed one, else the requested one)")
    parser.add_argument("--people", action="store_true", help="name everybody; without it, as many as have each reason")
    parser = group.add(
        "propose",
        Command(_propose),
        does="propose a list by an approved policy that says so; ties are drawn by the seed",
        example='byname exchange policy propose longest --exchange X-2 --seed "2025-06-01 noon" --out list.csv --as roksana',
    )
    parser.add_argument("code")
    parser.add_argument("--exchange", required=True)
    parser.add_argument("--seed", required=True, help="a text to be published: the same seed gives the same list")
    parser.add_argument("--out", metavar="FILE.csv", help="write the list to a file; it is filed as nothing")


def _add(call: Call) -> int:
    from byname.actions.policies import add_policy

    file = Path(call.args.file)
    code = call.args.code or file.stem
    version = add_policy(code, _text_of(file), by=call.viewer)
    if call.json:
        call.answer({"policy": code, "version": version})
    else:
        call.line(say("policy.recorded", policy=code, version=str(version)))
    return DONE


def _text_of(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as opened:
            return opened.read(MOST_TEXT + 1)
    except UnicodeDecodeError:
        raise MisuseError(f"{file.name} is no text in UTF-8. Save it as UTF-8 and add it again.") from None


def _show(call: Call) -> int:
    from byname.queries.policies import every_policy, policy

    if call.args.code:
        view = policy(call.args.code, viewer=call.viewer)
        if call.json:
            call.answer(view)
        else:
            _say_policy(call, view)
        return DONE
    found = every_policy(viewer=call.viewer)
    if call.json:
        call.answer(found)
    elif not found:
        call.line(say("policy.none"))
    else:
        heads = ("policy.code", "policy.version", "field.name", "policy.people", "policy.size", "policy.state")
        rows = [(each.code, each.version, each.title, each.people_name, each.size, _state(each)) for each in found]
        call.table([say(head) for head in heads], rows, right=(1, 4))
    return DONE


def _state(view: PolicyView) -> str:
    names = ", ".join(view.approvals)
    if view.withdrawn:
        return say("policy.state.withdrawn")
    return say("policy.state.approved" if view.approved else "policy.state.draft", names=names)


def _say_policy(call: Call, view: PolicyView) -> None:
    call.line(f"{view.code}  {view.title}")
    facts = (
        ("policy.version", f"{view.version}, {_state(view)}"),
        ("policy.by", view.by),
        ("policy.people", view.people_name),
        ("policy.exchange", view.exchange or say("policy.any-exchange")),
        ("policy.size", f"{view.size:,}"),
        ("policy.day", view.as_of.isoformat() if view.as_of else say("policy.day-asked")),
        ("policy.computes", say("policy.computes-yes" if view.compute else "policy.computes-no")),
    )
    for code, text in facts:
        call.line(f"{say(code)}: {text}")
    for problem in view.problems:
        call.line(problem)
    call.line()
    call.table(
        (say("policy.sort"), say("policy.rule"), say("policy.means")),
        (
            (
                say(f"policy.kind.{rule.kind}") + (f" {rule.count:,}" if rule.kind.startswith("at-") else ""),
                rule.title,
                "; ".join(map(sentence, rule.conditions)),
            )
            for rule in view.rules
        ),
    )
    call.line(say("policy.owed"))


def _approve(call: Call) -> int:
    from byname.actions.policies import approve_policy, take_back_approval
    from byname.queries.policies import policy

    code, version = call.args.code, call.args.version
    view = policy(code, viewer=call.viewer)
    if call.args.take_back:
        take_back_approval(code, version, by=call.viewer)
    else:
        approve_policy(code, version, view.digest, by=call.viewer)
    if call.json:
        call.answer(policy(code, viewer=call.viewer))
    else:
        said = "policy.yes-taken-back" if call.args.take_back else "policy.yes-recorded"
        call.line(say(said, policy=code, version=str(version)))
    return DONE


def _withdraw(call: Call) -> int:
    from byname.actions.policies import withdraw_policy
    from byname.queries.policies import policy

    withdraw_policy(call.args.code, by=call.viewer)
    if call.json:
        call.answer(policy(call.args.code, viewer=call.viewer))
    else:
        call.line(say("policy.was-withdrawn", policy=call.args.code))
    return DONE


def _audit(call: Call) -> int:
    from byname.queries.policy_audits import EVERY, audit_list

    args = call.args
    people = EVERY if args.people else ""
    view = audit_list(args.code, viewer=call.viewer, exchange=args.exchange, document=args.document, people=people)
    if call.json:
        call.answer(view)
    else:
        _say_audit(call, view)
    return FOUND if view.finds else DONE


def _say_audit(call: Call, view: AuditView) -> None:
    call.mark(made_up=view.made_up)
    if view.draft:
        call.line(say("policy.draft"))
    call.line(f"{view.policy.code}  {view.policy.title} ({say('policy.version')} {view.policy.version})")
    call.line(say("policy.of-list", exchange=view.exchange, role=word("list-role", view.role), day=view.as_of))
    call.line(f"{say('policy.rows', n=view.rows)}. {say('policy.places', n=view.places, size=view.policy.size)}")
    counts = [(each.count, say(f"policy.group.{each.code}")) for each in (*view.on, *view.off)]
    call.table((say("policy.persons"), say("policy.found")), [(f"{n:,}", text) for n, text in counts], right=(0,))
    if view.unknown:
        call.line(say("policy.unknown", n=view.unknown))
    if view.again:
        call.line(say("policy.again", n=view.again, numbers=", ".join(view.twice)))
    if view.bounds:
        call.line()
        call.table(
            (say("policy.bounds"), "", say("policy.asked"), say("policy.on-list"), say("policy.kept")),
            (
                (
                    each.title,
                    each.value,
                    f"{say(f'policy.kind.{each.kind}')} {each.count:,}",
                    f"{each.low:,}" if each.low == each.high else say("range", low=each.low, high=each.high),
                    say(f"policy.kept.{each.kept}"),
                )
                for each in view.bounds
            ),
            right=(3,),
        )
        for title, untold in {each.title: each.untold for each in view.bounds if each.untold}.items():
            call.line(f"{title}: {say('policy.untold', n=untold)}")
    for group in (*view.on, *view.off):
        if group.code != "fits":
            _say_group(call, group)
    call.line()
    call.line(say("policy.secret"))


def _say_group(call: Call, group: FoundGroup) -> None:
    if not group.rows and not group.why:
        return
    call.line()
    call.line(f"{group.count:,} {say(f'policy.group.{group.code}')}")
    if group.rows:
        _say_rows(call, group.rows, gives_way=group.code == "against")
        return
    counted = [(f"{number:,}", "; ".join(map(sentence, reasons))) for reasons, number in group.why]
    call.table((say("policy.persons"), say("policy.why")), counted, right=(0,))


def _say_rows(call: Call, rows: Iterable[FoundRow], *, gives_way: bool = False) -> None:
    call.table(
        (say("policy.number"), say("field.name"), say("field.birth_date"), say("policy.why")),
        ((row.number, row.name, row.birth, _why(row, gives_way=gives_way)) for row in rows),
    )


def _why(row: FoundRow, *, gives_way: bool = False) -> str:
    other = f"{row.other_name} {row.other}".strip()
    pair = [say("policy.gives-way" if gives_way else "policy.comes-before", name=other)] if row.other else []
    return "; ".join([*map(sentence, row.reasons), *pair])


def _propose(call: Call) -> int:
    from byname.queries.policy_proposals import propose_list

    args = call.args
    if args.out and Path(args.out).exists():
        raise MisuseError(
            f"{args.out} is there already; nothing was drawn and nothing was written over it. Name another file."
        )
    view = propose_list(args.code, viewer=call.viewer, exchange=args.exchange, seed=args.seed)
    if args.out and not view.clashes:
        _write(Path(args.out), view)
    if call.json:
        call.answer(view)
        return FOUND if view.clashes else DONE
    call.mark(made_up=view.made_up)
    names, version = ", ".join(view.policy.approvals), str(view.policy.version)
    call.line(
        say(
            "policy.proposal-of", policy=view.policy.code, version=version, names=names, exchange=view.exchange,
            day=view.as_of, seed=view.seed,
        )
    )  # fmt: skip
    call.line(say("policy.candidates", candidates=view.candidates, owed=view.owed, unsure=view.unsure))
    if view.clashes:
        call.line(say("policy.impossible"))
        for clash in view.clashes:
            call.line(f"- {sentence(clash)}")
        return FOUND
    call.line(f"{say('policy.proposed', n=len(view.rows))}. {say('policy.proven')}")
    for title, total in view.totals:
        call.line(say("policy.total", rule=title, total=total))
    if args.out:
        call.line(say("policy.written", file=args.out))
    else:
        _say_rows(call, view.rows)
    call.line(say("policy.proposal-filed"))
    return DONE


def _write(file: Path, view: ProposedList) -> None:
    """Write the list with its reasons in columns that are not read when people take it in as their own list."""
    from byname.formats.csv.write import write_csv

    mark = [f"{OURS}made-up"] if view.made_up else []
    head = ["Name", "Date of birth", f"{OURS}number", f"{OURS}why", f"{OURS}drawn by", *mark]
    drawn = f"{view.policy.code} {view.policy.version}, {view.exchange}, {view.as_of.isoformat()}, seed {view.seed}"
    made_up = [say("banner.made-up")] if view.made_up else []
    rows = [[row.name, row.birth, row.number, _why(row), drawn, *made_up] for row in view.rows]
    # Why somebody was chosen is nobody else's, from the first byte.
    with whole_file(file) as stream:
        write_csv(stream, [head, *rows])
