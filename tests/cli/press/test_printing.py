from __future__ import annotations

import argparse

import pytest

from byname.cli.calls import Call
from byname.cli.press.printing import print_check
from byname.core.stories.checked import CheckedPage, CheckedStory, Oddity, check_page, undecided
from byname.core.stories.reading import read_page
from byname.core.verdicts.values import Checked, Said, Verdict
from byname.formats.articles import open_article

TEXT = "Another 120 people came home on Saturday, and 131 more are due, the headquarters said."


def printed(verdict: Verdict, capsys: pytest.CaptureFixture[str]) -> str:
    page = check_page(read_page(open_article(TEXT.encode(), name="x")), undecided)
    [story] = page.stories
    judged = tuple(
        Checked(each.claim, verdict, why=Said("Because."), right=Said("Print 121."), assumed=Said("Home's."))
        for each in story.checked
    )
    call = Call(argparse.Namespace(json=False, command="check", user="", does=None))
    print_check(call, CheckedPage(page.page, (CheckedStory(story.read, judged, (Oddity("A sum fails."),)),)))
    return capsys.readouterr().out


def test_marks_table_reasons_and_oddities_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(Verdict.DOES_NOT_HOLD, capsys)
    assert "Another 120[1] people came home on Saturday, and 131[2] more are due" in out
    assert "does not hold" in out
    assert "[1] Because." in out
    assert "Right to print: Print 121." in out
    assert "Taken as: Home's." in out
    assert "Odd in this text: A sum fails." in out


@pytest.mark.parametrize(
    ("verdict", "colour"), [(Verdict.HOLDS, "32"), (Verdict.DOES_NOT_HOLD, "31"), (Verdict.NOT_FOR_PUBLICATION, "35")]
)
def test_colours_stand_on_a_terminal_alone_and_never_alone(
    verdict: Verdict, colour: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b" not in printed(verdict, capsys)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    out = printed(verdict, capsys)
    assert f"\x1b[{colour}m120[1]\x1b[0m" in out
    assert verdict.told in out
