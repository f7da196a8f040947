"""How many verdicts are right: rows of the published tables, the case book, the made-up conflict, and mutations of each.

    python -m benchmarks.verdicts [--show]

With the claims given, and with the claims read from sentences in three languages. `holds` that should not be is the one
mistake that counts double: a reader would print it.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Sequence

from benchmarks.verdicts_cases import Case, Truth, published_cases, truth_cases
from benchmarks.verdicts_truth import TrueAnswers, desk, people
from benchmarks.verdicts_withheld import withheld_cases
from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim
from byname.core.statements.reading import read_claims
from byname.core.verdicts import Verdict
from byname.core.verdicts.deciding import decide
from byname.core.verdicts.phrases import completed
from byname.core.verdicts.published import check_published
from byname.core.verdicts.questions import ask_of
from byname.formats.chronology import read_tables

Check = Callable[[Case, TextClaim, str], Verdict]
LANGUAGES = ("en", "uk", "ru")


def checker() -> tuple[Check, Truth]:
    """Give what gives a verdict on a case, and the truth of the made-up conflict."""
    shape, persons = people()
    answers, known = TrueAnswers(persons), desk(shape)

    def check(case: Case, claim: TextClaim, text: str) -> Verdict:
        if not case.truth:
            return check_published([claim], read_tables(), case.day, text=text)[0].verdict
        [read] = completed([claim], text, known.side_names())
        return decide(read, ask_of(read, known, case.day, text), answers, desk=known).verdict

    return check, Truth(persons, shape)


def given(cases: Sequence[Case], check: Check) -> list[tuple[Case, Verdict, str]]:
    """Check each claim as it is given."""
    return [(case, check(case, case.claim, ""), "") for case in cases]


def read(cases: Sequence[Case], check: Check) -> tuple[list[tuple[Case, Verdict, str]], int]:
    """Check each claim as the grammar reads it from its sentences; also how many were not read."""
    found, missed = [], 0
    for case in cases:
        for place, text in enumerate(case.texts):
            claims = read_claims(text, tongue=Tongue(LANGUAGES[place]), published=case.day)
            own = [claim for claim in claims if claim.value == case.claim.value]
            if own:
                found.append((case, check(case, own[0], text), text))
            else:
                missed += 1
    return found, missed


def report(title: str, results: Sequence[tuple[Case, Verdict, str]], *, show: bool) -> None:
    """Print how many of each expected verdict are right, and of those that were said to hold, how many do not."""
    right = Counter(case.expected for case, verdict, _text in results if verdict is case.expected)
    total = Counter(case.expected for case, _verdict, _text in results)
    held = [case for case, verdict, _text in results if verdict is Verdict.HOLDS]
    wrong = [case for case in held if case.expected is not Verdict.HOLDS]
    print(
        f"\n{title}: {sum(right.values())} of {len(results)} right ({sum(right.values()) / max(len(results), 1):.1%})"
    )
    for verdict in Verdict:
        if total[verdict]:
            print(
                f"  {verdict.told:32} {right[verdict]:4} of {total[verdict]:4} ({right[verdict] / total[verdict]:.1%})"
            )
    print(f"  said to hold: {len(held)}, of them wrong: {len(wrong)}")
    if show:
        for case, verdict, text in results:
            if verdict is not case.expected:
                claim = case.claim
                print(f"    {case.why}: expected {case.expected}, got {verdict}: {claim.value} {claim.approx} {claim.counted} "
                      f"{claim.side} {claim.noun or claim.subgroup} {claim.first}..{claim.last} {text}")  # fmt: skip


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", action="store_true", help="print each verdict that is not the expected one")
    args = parser.parse_args()
    check, truth = checker()
    published, made_up = list(published_cases()), list(truth_cases(truth))
    withheld = list(withheld_cases(truth))
    cases = [*published, *made_up, *withheld]
    print(
        f"{len(cases)} cases: {len(published)} of published statements, {len(made_up)} of the made-up conflict, "
        f"{len(withheld)} of groups too small to tell"
    )
    start = time.process_time()
    results = given(cases, check)
    spent = time.process_time() - start
    report("Claims given", results, show=args.show)
    print(f"  {1000 * spent / len(results):.1f} ms of processor time for a claim")
    found, missed = read(cases, check)
    report("Claims read from sentences", found, show=args.show)
    print(f"  sentences from which no claim with that number was read: {missed} of {missed + len(found)}")


if __name__ == "__main__":
    main()
