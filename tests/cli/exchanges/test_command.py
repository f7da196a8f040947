"""Every verb of `byname exchange` has an example that reads, and says what it does."""

from __future__ import annotations

import argparse

import pytest

from byname.cli.main import build_parser

# Issue 3, section 2: the verbs it names.
VERBS = {
    "new",
    "list",
    "show",
    "talks",
    "propose",
    "answer",
    "promise",
    "phase",
    "take-in",
    "rollcall",
    "left-out",
    "report",
}


def verbs() -> dict[str, argparse.ArgumentParser]:
    """Give the parser of each verb."""

    def below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
        [action] = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
        return dict(action.choices)

    return below(below(build_parser())["exchange"])


def test_the_verbs_of_the_issue_are_there() -> None:
    assert set(verbs()) >= VERBS


@pytest.mark.parametrize("verb", sorted(verbs()))
def test_each_verb_says_what_it_does_with_an_example(verb: str) -> None:
    parser = verbs()[verb]
    if any(isinstance(each, argparse._SubParsersAction) for each in parser._actions):
        return
    assert parser.description
    assert f"byname exchange {verb}" in (parser.epilog or "")
