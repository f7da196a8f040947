"""Learnt weights beside the fixed ones on made-up records whose truth is known: links, doubts, and what was wrong.

    python -m benchmarks.models REGISTER
    python -m benchmarks.models --namesakes N

REGISTER is a folder that `byname demo --no-serve --data REGISTER` made, its truth beside it; nothing in it is changed.
`--namesakes` asks for two lists of N men whose 150 surnames and 60 given names are those that most bear, so that many
share a name; the second list writes them as another source would. Either way everything is linked afresh, in memory.
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import hashlib
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from byname.core.linkage.clusters import HumanOutcome
    from byname.core.linkage.model import Model
    from byname.core.linkage.records import LinkRecord, Pair

SURNAMES = 150
KNOWN = 0.8


def main() -> int:
    """Measure the fixed and the learnt model, without and with what humans decided."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("register", type=Path, nargs="?", help="the folder of a demo")
    parser.add_argument("--namesakes", type=int, default=0, metavar="N", help="two lists of so many men instead")
    asked = parser.parse_args()
    if asked.namesakes:
        records, truth = namesakes(asked.namesakes)
        measure(records, {}, truth)
        return 0
    if asked.register is None:
        parser.error("name the folder of a demo, or ask for --namesakes N")
    os.environ["BYNAME_DATA"] = str(asked.register)
    os.environ["DJANGO_SETTINGS_MODULE"] = "byname.config.settings"
    import django

    django.setup()
    records, said, truth = registered(asked.register)
    for human in ({}, said):
        measure(records, human, truth)
    return 0


def measure(records: Sequence[LinkRecord], human: Mapping[Pair, HumanOutcome], truth: Mapping[int, str]) -> None:
    """Learn from the records, link them afresh by either model, and print what came of it."""
    from byname.core.linkage.model import PLAIN
    from byname.engines.blocking import RecordIndex
    from byname.engines.learning import drawn_from, learn_from

    index = RecordIndex(records)
    begun = time.process_time()
    drawn = index.records(drawn_from((record.digest, record.id) for record in records))
    learnt = learn_from(list(drawn.values()), index, human, records=len(records))
    print(f"{len(records):,} records, {len(human):,} human decisions: learnt {learnt.model.version} from about {learnt.matches:,} "
          f"pairs of one person and {learnt.strangers:,} of two, in {time.process_time() - begun:.1f} processor seconds")  # fmt: skip
    print(f"  prior {learnt.old_prior:.2f} -> {learnt.model.prior:.2f}")
    for each in learnt.findings:
        if each.kept != "rule":
            print(
                f"  {each.code:22} {each.old:6.2f} -> {each.new:6.2f}  m {each.matches:6,} u {each.strangers:7,}  {each.kept}"
            )
    for model in (PLAIN, learnt.model):
        _tell(model, records, human, truth)


def _tell(
    model: Model, records: Sequence[LinkRecord], human: Mapping[Pair, HumanOutcome], truth: Mapping[int, str]
) -> None:
    from byname.engines.linking import link

    run = link(records, None, human, model=model)
    known = [each for each in run.judgements if {each.left, each.right} <= truth.keys()]
    right = {each: truth[each.left] == truth[each.right] for each in known}
    same = [each for each in known if each.outcome == "same"]
    doubts = [each for each in known if each.outcome == "undecided"]
    joined = [pair for cluster in run.clusters for pair in combinations([n for n in cluster if n in truth], 2)]
    well = sum(truth[one] == truth[other] for one, other in joined)
    true = sum(n * (n - 1) // 2 for n in Counter(truth.values()).values())
    print(f"  {model.version}: same {len(same):,}, wrong {sum(not right[each] for each in same)}; pairs joined {len(joined):,}, "
          f"right {well:,} (precision {well / max(1, len(joined)):.5f}, recall {well / max(1, true):.4f}); "
          f"undecided {len(doubts):,}, of one person {sum(right[each] for each in doubts):,}")  # fmt: skip


def registered(folder: Path) -> tuple[list[LinkRecord], Mapping[Pair, HumanOutcome], dict[int, str]]:
    """Read a demo: its records, what humans decided in it, and record -> true person by file and row."""
    from byname.cli.demo.rows import titles
    from byname.cli.demo.truth import TruthTables
    from byname.core.disclosure import Role, Viewer
    from byname.ledger.linkrows import link_record_from_text
    from byname.ledger.linkruns import said_by_humans
    from byname.store.models import LinkRow, Record

    records = [link_record_from_text(*row) for row in LinkRow.objects.order_by("id").values_list("id", "body")]
    owner = TruthTables(folder.with_name(f"{folder.name}-truth") / "truth").owner
    files = titles(viewer=Viewer("measure", frozenset(Role), "benchmark", frozenset({"*"})))
    rows = Record.objects.filter(part=0).values_list("id", "document", "place")
    truth = {record: owner[files[paper], place] for record, paper, place in rows if (files[paper], place) in owner}
    return records, said_by_humans(), truth


def namesakes(count: int) -> tuple[list[LinkRecord], dict[int, str]]:
    """Make two lists up; gives their records, and record -> true person."""
    from benchmarks.arrival import CROWD, Crowd, noisy

    crowd, draw = Crowd(CROWD), random.Random("namesakes")
    families = crowd.made.columns["family"]
    men = [number for number in range(CROWD) if int(families[number]) < SURNAMES][: 2 * count]
    ours = [(number, crowd.row(number)) for number in men[:count]]
    drawn = [draw.choice(men[:count] if draw.random() < KNOWN else men[count:]) for _ in range(count)]
    theirs = [(number, noisy(crowd, number, draw)) for number in drawn]
    records: list[LinkRecord] = []
    truth: dict[int, str] = {}
    for paper, rows in enumerate((ours, theirs), 1):
        for number, row in rows:
            record = len(records) + 1
            records.append(_record(record, paper, row))
            truth[record] = str(number)
    return records, truth


def _record(number: int, paper: int, row: tuple[str, ...]) -> LinkRecord:
    from byname.core.dates import UncertainDate
    from byname.core.linkage.records import LinkRecord
    from byname.core.names import name_keys, name_of_parts

    place, family, given, father, born, unit, token, taken, where = row
    name = name_of_parts(family=family, given=given, patronymic=father)
    return LinkRecord(
        number, hashlib.sha256(repr((paper, row)).encode()).hexdigest(), str(paper), paper, place, name, name_keys(name),
        birth=UncertainDate.parse(born) if born else None, number=token, number_issuer=str(paper), unit=unit.casefold(),
        capture=UncertainDate.parse(taken) if taken else None, capture_place=where.casefold(), power="own",
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
