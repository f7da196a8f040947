"""Run every gate: `python -m tools.gates [ROOT]`; exit code 1 when any rule is broken."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from tools.gates.doors import check_actions, check_queries
from tools.gates.findings import Finding, TargetMissingError
from tools.gates.leaks import check_leaks
from tools.gates.mirror import check_mirror
from tools.gates.purity import check_core
from tools.gates.shape import check_docstrings, check_excepts, check_excuses, check_names, check_return_types
from tools.gates.sizes import check_sizes, check_tests
from tools.gates.totals import check_totals

GATES: tuple[Callable[[Path], list[Finding]], ...] = (
    check_sizes,
    check_tests,
    check_docstrings,
    check_return_types,
    check_names,
    check_excepts,
    check_excuses,
    check_core,
    check_queries,
    check_actions,
    check_mirror,
    check_leaks,
    check_totals,
)


def run_gates(root: Path) -> list[tuple[str, list[Finding]]]:
    """Run all gates on a project's root; a gate without its target has found a fault."""
    results = []
    for gate in GATES:
        try:
            found = gate(root)
        except TargetMissingError as missing:
            found = [missing.finding()]
        results.append((gate.__name__.removeprefix("check_"), sorted(found)))
    return results


def main(arguments: list[str]) -> int:
    """Print what the gates find and give the exit code."""
    root = Path(arguments[0]) if arguments else Path.cwd()
    results = run_gates(root)
    for name, found in results:
        print(f"{'broken' if found else 'kept  '} {name}{f': {len(found)}' if found else ''}")
        for finding in found:
            print(f"    {finding.line()}")
    return 1 if any(found for _, found in results) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
