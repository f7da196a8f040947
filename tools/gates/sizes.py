"""Size budgets: how long modules, functions and tests may be, and how deep folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median, quantiles

from tools.gates.findings import Finding
from tools.gates.sources import PACKAGE, Function, Source, functions, length, read_tree

MODULE_MAX = 500
MODULE_MEDIAN = 150
FUNCTION_MAX = 60
FUNCTION_P90 = 30
POSITIONAL_MAX = 5
DEPTH_MAX = 3
TEST_MEDIAN = 12
TEST_LINES_PER_CODE_LINE = 1.0


def check_sizes(root: Path) -> list[Finding]:
    """Refuse modules, functions and parameter lists over the budgets; tables and migrations have that of a module's lines alone."""
    every = read_tree(root, PACKAGE)
    sources = [source for source in every if not source.is_table]
    return [*_long(every), *_modules(sources), *_functions(sources), *_parameters(sources), *_depth(sources)]


def check_tests(root: Path) -> list[Finding]:
    """Refuse tests that are long by habit, and code that outgrows its tests."""
    tests = read_tree(root, "tests")
    code = sum(source.lines for source in read_tree(root, PACKAGE) if not source.is_table)
    lengths = [length(node) for source in tests for node in functions(source) if node.name.startswith("test_")]
    rule = f"the median test has at most {TEST_MEDIAN} lines"
    if not lengths:
        return [Finding("tests", "no test function", rule, "Write tests.")]
    found = []
    if median(lengths) > TEST_MEDIAN:
        found.append(Finding("tests", f"median {median(lengths):g} lines", rule, "Say cases as tables or strategies."))
    ratio = sum(source.lines for source in tests) / max(code, 1)
    if ratio < TEST_LINES_PER_CODE_LINE:
        rule = f"at least {TEST_LINES_PER_CODE_LINE} test lines per code line"
        found.append(Finding("tests", f"{ratio:.2f} test lines per code line", rule, "Test what is untested."))
    return found


def _long(sources: Iterable[Source]) -> Iterator[Finding]:
    for source in sources:
        if source.lines > MODULE_MAX:
            rule = f"a module has at most {MODULE_MAX} lines"
            yield Finding(source.name, f"{source.lines} lines", rule, "Split it by noun.")


def _modules(sources: list[Source]) -> Iterator[Finding]:
    sizes = [source.lines for source in sources if source.path.name != "__init__.py" or source.lines > 1]
    if sizes and median(sizes) > MODULE_MEDIAN:
        rule = f"the median module has at most {MODULE_MEDIAN} lines"
        yield Finding(PACKAGE.as_posix(), f"median {median(sizes):g} lines", rule, "Split the long ones by noun.")


def _functions(sources: list[Source]) -> Iterator[Finding]:
    lengths = []
    for source in sources:
        for node in functions(source):
            lengths.append(length(node))
            if length(node) > FUNCTION_MAX:
                rule = f"a function has at most {FUNCTION_MAX} lines"
                yield Finding(_at(source, node), f"{length(node)} lines", rule, "Name its steps as functions.")
    if len(lengths) > 1 and (p90 := quantiles(lengths, n=10, method="inclusive")[8]) > FUNCTION_P90:
        rule = f"nine functions of ten have at most {FUNCTION_P90} lines"
        yield Finding(PACKAGE.as_posix(), f"p90 {p90:.0f} lines", rule, "Shorten the longest tenth.")


def _parameters(sources: list[Source]) -> Iterator[Finding]:
    rule = f"at most {POSITIONAL_MAX} positional parameters"
    for source in sources:
        for node in functions(source):
            names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
            count = len(names) - (names[:1] in (["self"], ["cls"]))
            if count > POSITIONAL_MAX:
                yield Finding(_at(source, node), f"{count} of them", rule, "Make the rest keyword-only.")


def _depth(sources: list[Source]) -> Iterator[Finding]:
    for source in sources:
        depth = len(source.path.relative_to(PACKAGE.parent).parts) - 1
        if depth > DEPTH_MAX:
            rule = f"folders are at most {DEPTH_MAX} deep, the package counted"
            yield Finding(source.name, f"{depth} deep", rule, "Lift it one folder up.")


def _at(source: Source, node: Function) -> str:
    return f"{source.name}:{node.lineno} {node.name}"
