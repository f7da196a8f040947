"""Learnt weights beside the fixed ones on a made-up register whose truth is known: links, doubts, and what was wrong.

The register is one that `byname demo --no-serve --data FOLDER` made; its truth lies beside it. Nothing in it is changed.
"""

# ruff: noqa: PLC0415 - Django must know where the register lives before anything of it is imported
from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from byname.core.linkage.clusters import HumanOutcome
    from byname.core.linkage.model import Model
    from byname.core.linkage.records import LinkRecord, Pair


def main() -> int:
    """Measure the register's fixed and learnt model, without and with what humans decided in it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("register", type=Path, help="the folder of a demo")
    asked = parser.parse_args()
    os.environ["BYNAME_DATA"] = str(asked.register)
    os.environ["DJANGO_SETTINGS_MODULE"] = "byname.config.settings"
    import django

    django.setup()
    measure(asked.register)
    return 0


def measure(folder: Path) -> None:
    """Learn from the register, link it afresh by either model, and print what came of it."""
    from byname.core.linkage.model import PLAIN
    from byname.engines.blocking import RecordIndex
    from byname.engines.learning import drawn_from, learn_from
    from byname.ledger.decisions import Withdrawals, human_judgements, human_outcomes, standing_pairs
    from byname.ledger.linkrows import link_record_from_text
    from byname.store.models import LinkRow

    records = [link_record_from_text(*row) for row in LinkRow.objects.order_by("id").values_list("id", "body")]
    truth = _owners(folder.with_name(f"{folder.name}-truth") / "truth")
    index = RecordIndex(records)
    said = human_outcomes(standing_pairs(human_judgements(), Withdrawals()))
    for human in ({}, said):
        begun = time.process_time()
        drawn = drawn_from((record.digest, record.id) for record in records)
        learnt = learn_from([index.records([n])[n] for n in drawn], index, human, records=len(records))
        print(f"{len(records):,} records, {len(human):,} human decisions: learnt {learnt.model.version} from about {learnt.matches:,} "
              f"pairs of one person and {learnt.strangers:,} of two, in {time.process_time() - begun:.1f} processor seconds")  # fmt: skip
        print(f"  prior {learnt.old_prior} -> {learnt.model.prior}")
        for each in learnt.findings:
            if each.kept != "rule":
                print(
                    f"  {each.code:22} {each.old:6.2f} -> {each.new:6.2f}  m {each.matches:6,} u {each.strangers:7,}  {each.kept}"
                )
        for model in (PLAIN, learnt.model):
            _told(model, records, human, truth)


def _told(
    model: Model,
    records: list[LinkRecord],
    human: dict[Pair, HumanOutcome],
    truth: dict[int, str],
) -> None:
    from byname.engines.blocking import RecordIndex
    from byname.engines.linking import link

    run = link(records, RecordIndex(), human, model=model)
    same = [each for each in run.judgements if each.outcome == "same" and {each.left, each.right} <= truth.keys()]
    doubts = [
        each for each in run.judgements if each.outcome == "undecided" and {each.left, each.right} <= truth.keys()
    ]
    wrong = [each for each in same if truth[each.left] != truth[each.right]]
    true = sum(n * (n - 1) // 2 for n in Counter(truth.values()).values())
    joined = [pair for cluster in run.clusters for pair in combinations([n for n in cluster if n in truth], 2)]
    right = sum(truth[one] == truth[other] for one, other in joined)
    well = sum(truth[each.left] == truth[each.right] for each in doubts)
    print(f"  {model.version}: same {len(same):,}, wrong {len(wrong)}; joined pairs {len(joined):,}, right {right:,} "
          f"(precision {right / max(1, len(joined)):.5f}, recall {right / max(1, true):.4f}); "
          f"undecided {len(doubts):,}, of one person {well:,} ({well / max(1, len(doubts)):.3f})")  # fmt: skip
    for each in wrong[:5]:
        print("    wrong:", each.probability, [found.code for found in each.evidence if found.outcome != "missing"])


def _owners(folder: Path) -> dict[int, str]:
    """Record -> its true person, by the file and row in which it stands."""
    from byname.cli.demo.rows import titles
    from byname.cli.demo.truth import TruthTables
    from byname.core.disclosure import Role, Viewer
    from byname.store.models import Record

    owner = TruthTables(folder).owner
    files = titles(viewer=Viewer("measure", frozenset(Role), "benchmark", frozenset({"*"})))
    rows = Record.objects.filter(part=0).values_list("id", "document", "place")
    return {record: owner[files[paper], place] for record, paper, place in rows if (files[paper], place) in owner}


if __name__ == "__main__":
    sys.exit(main())
